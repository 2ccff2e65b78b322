import type { Note } from '@/lib/annex/blocks'
import { inlineOf } from '@/lib/annex/read/pdf/assemble'
import type { HyphenRule } from '@/lib/annex/read/pdf/hyphens'
import { lineOf } from '@/lib/annex/read/pdf/pieces'
import type { Line } from '@/lib/annex/read/pdf/pieces'

/** The text lines and the notes that stood at the foot of the pages. */
export type SplitNotes = { text: Line[]; notes: Record<string, Note> }

/**
 * Finds the notes: lines at the foot of a page, from the first that begins with the number that is due, set small or raised.
 * What follows it on that page belongs to the notes; small lines before it go on with the last note of the page before.
 */
export function splitNotes(lines: Line[], bodySize: number, hyphens: HyphenRule): SplitNotes {
  const text: Line[] = []
  const found: { number: number; lines: Line[] }[] = []
  for (const page of byPage(lines)) {
    const due = (found.at(-1)?.number ?? 0) + 1
    const start = zoneStart(page, due, bodySize, found.length > 0)
    for (const line of page.slice(0, start)) text.push(line)
    for (const line of page.slice(start)) {
      const label = labelOf(line, (found.at(-1)?.number ?? 0) + 1, bodySize)
      const last = found.at(-1)
      if (label) found.push({ number: label.number, lines: label.rest ? [label.rest] : [] })
      else if (last) last.lines.push(line)
    }
  }
  const notes = found.map(({ number, lines: own }): [string, Note] => {
    const { text: noteText, links } = inlineOf(own, hyphens, null)
    return [String(number), { kind: 'foot', label: String(number), text: noteText, links }]
  })
  return { text, notes: Object.fromEntries(notes) }
}

function byPage(lines: Line[]): Line[][] {
  const pages = new Map<number, Line[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page) page.push(line)
    else pages.set(line.page, [line])
  }
  return [...pages.values()]
}

/** The first line of the notes of a page, or its end. The notes lie in the lower part, and below them there is no body text. */
function zoneStart(page: Line[], due: number, bodySize: number, mayContinue: boolean): number {
  for (const [index, line] of page.entries()) {
    const label = labelOf(line, due, bodySize)
    if (!label) continue
    const below = page.slice(index + 1)
    const isSmall = below.every(({ size }) => size < bodySize * 0.97) && line.size < bodySize * 0.97
    if (isSmall || (label.raised && hasRoomAbove(page, index)))
      return mayContinue ? withContinuation(page, index, bodySize) : index
  }
  return mayContinue ? withContinuation(page, page.length, bodySize) : page.length
}

/** Small lines straight above go on with the last note of the page before. */
function withContinuation(page: Line[], start: number, bodySize: number): number {
  let at = start
  while (at > 0 && (page[at - 1]?.size ?? bodySize) < bodySize * 0.9 && (page[at - 1]?.y ?? 0) > MIDDLE) at -= 1
  return at
}

/** Points from the top; a note never goes on in the upper half of a page. */
const MIDDLE = 420

function hasRoomAbove(page: Line[], index: number): boolean {
  const line = page[index]
  const above = page[index - 1]
  return !line || !above || line.y - above.y > line.size * 1.6
}

type Label = { number: number; raised: boolean; rest: Line | null }

/** The number at the start of a note; up to three may have been lost in between. */
function labelOf(line: Line, due: number, bodySize: number): Label | null {
  const [first, ...rest] = line.pieces
  if (!first) return null
  const digits = /^\s*(\d{1,3})(?=\s|$|\p{L})/u.exec(first.text)
  const number = Number(digits?.[1])
  if (!digits || number < due || number > due + 3) return null
  const raised = first.size < line.size * 0.8 || first.y < line.y - line.size * 0.2
  const remainder = first.text.slice(digits[0].length)
  if (!raised && line.size > bodySize * 0.97) return null
  const pieces = remainder.trim() === '' ? rest : [{ ...first, text: remainder }, ...rest]
  return { number, raised, rest: pieces.some(({ text }) => text.trim() !== '') ? lineOf(pieces, line.page) : null }
}
