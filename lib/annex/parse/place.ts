import type { ReadDocument } from '@/lib/annex/blocks'
import { readDays } from '@/lib/annex/grammar/date'
import { readMembers } from '@/lib/annex/grammar/member'
import type { Draft } from '@/lib/annex/parse/draft'
import type { ListEntry } from '@/lib/annex/parse/listing'
import type { Section } from '@/lib/annex/parse/sections'
import { likeness, textOf } from '@/lib/annex/parse/text-of'
import { day } from '@/lib/calendar/date'

type Placed = { draft: Draft; section: Section; block: number }

/**
 * Gives lines of the list that no heading answers the paragraphs that do: in the section of their theme, or anywhere below. A paragraph
 * answers a line when its first words name the same subject or member; the text runs on to the paragraph of the next line.
 */
export function placeEntries(document: ReadDocument, drafts: Draft[], sections: Section[]): Draft[] {
  const open = drafts.filter((draft) => draft.section === null && draft.entry !== null)
  const placed = open.flatMap((draft): Placed[] => {
    const best = bestParagraph(document, draft, sections)
    return best ? [{ draft, ...best }] : []
  })
  const starts = placed.map((place) => place.block)
  return drafts.map((draft) => {
    const place = placed.find((candidate) => candidate.draft === draft)
    if (!place) return draft
    const next = starts.filter((block) => block > place.block && block <= place.section.to).toSorted((a, b) => a - b)[0]
    const shared = starts.filter((block) => block === place.block).length > 1
    return {
      ...draft,
      theme: place.section.theme ?? draft.theme,
      above: place.section.above,
      from: place.block,
      to: (next ?? place.section.to + 1) - 1,
      group: shared ? `b${place.block}` : null,
    }
  })
}

function bestParagraph(
  document: ReadDocument,
  draft: Draft,
  sections: Section[],
): { section: Section; block: number } | null {
  const own = sections.filter(
    (section) => draft.theme !== null && section.theme !== null && likeness(draft.theme, section.theme) > 0.8,
  )
  const candidates = (own.length > 0 ? own : sections).flatMap((section) =>
    Array.from({ length: section.to - section.from + 1 }, (_, at) => ({
      section,
      block: section.from + at,
      score: scoreOf(document, draft, section.from + at),
    })),
  )
  const best = candidates.toSorted((a, b) => b.score - a.score || a.block - b.block)[0]
  return best && best.score >= 0.5 ? { section: best.section, block: best.block } : null
}

function scoreOf(document: ReadDocument, draft: Draft, index: number): number {
  const block = document.blocks[index]
  if (!block || block.type === 'heading' || block.type === 'table' || !draft.entry) return 0
  const opening = textOf(block).slice(0, 600)
  const names = new Set(draft.members.flatMap((group) => group.names))
  const named = names.size > 0 && readMembers(opening).some((group) => group.names.some((name) => names.has(name)))
  const kind = draft.kind === 'motie' ? /\bmotie/i : /\btoe ?(?:zegging|gezegd)/i
  return (
    titleIn(draft.entry, opening) * 0.8 +
    (named ? 0.3 : 0) +
    (draft.kind !== 'aanvullend' && kind.test(opening) ? 0.1 : 0) +
    (sameDay(draft.entry.text, opening) ? 0.25 : 0)
  )
}

/** Both print the same day, with or without its year. */
function sameDay(line: string, opening: string): boolean {
  const days = (text: string): string[] => readDays(text, someDay).map((found) => found.date.slice(5))
  const theirs = days(opening)
  return days(line).some((date) => theirs.includes(date))
}

const someDay = day('2024-12-31')

/** How many of the telling words of the line the opening holds. */
function titleIn(entry: ListEntry, opening: string): number {
  return entry.topic.title === '' ? 0 : likeness(entry.topic.title, opening)
}
