import type { Inline } from '@/lib/annex/blocks'
import { cleanText } from '@/lib/annex/compose/clean'

/** A stretch of text as a writer prints it: plain, linked, or the mark of a note. */
export type Run =
  { type: 'text'; text: string } | { type: 'link'; text: string; url: string } | { type: 'note'; id: string }

/**
 * An inline cut at its links and marks, in the order of print. Links that overlap an earlier one are printed as text;
 * a mark inside a link comes behind it.
 * @example runsOf({ text: 'ab', notes: [{ id: 'n1', at: 1 }], links: [] }) // text a, note n1, text b
 */
export function runsOf(inline: Pick<Inline, 'text' | 'notes' | 'links'>): Run[] {
  const runs: Run[] = []
  const marks = inline.notes.toSorted((one, other) => one.at - other.at)
  const say = (from: number, to: number, url?: string) => {
    const text = cleanText(inline.text.slice(from, to))
    if (text !== '') runs.push(url ? { type: 'link', text, url } : { type: 'text', text })
  }
  let at = 0
  const sayUntil = (to: number) => {
    while (marks[0] && marks[0].at <= to) {
      const mark = marks.shift()
      if (!mark) break
      say(at, Math.max(at, mark.at))
      at = Math.max(at, mark.at)
      runs.push({ type: 'note', id: mark.id })
    }
    say(at, to)
    at = Math.max(at, to)
  }
  for (const link of inline.links.toSorted((one, other) => one.from - other.from)) {
    if (link.from < at || link.to <= link.from) continue
    sayUntil(link.from)
    say(link.from, link.to, link.url)
    at = Math.min(link.to, inline.text.length)
  }
  sayUntil(inline.text.length)
  return runs
}
