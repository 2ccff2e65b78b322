import type { ReadDocument } from '@/lib/annex/blocks'
import { parseSectionText } from '@/lib/annex/compose/section-text'
import type { TextFinding } from '@/lib/annex/compose/section-findings'
import { termsFrom, deadlinesOf } from '@/lib/annex/parse/fields/deadlines'
import { passagesOf, type Passage } from '@/lib/annex/parse/passage'
import type { Deadline } from '@/lib/annex/parse/schema'
import { headingOf } from '@/lib/annex/compose/naming'
import type { TermContext } from '@/lib/calendar/term'
import type { Place } from '@/lib/report/checks/finding'
import type { SectionFacts } from '@/lib/report/report-facts'

/**
 * The text of a section as the reader of annexes reads it, so that the checks know no grammar of their own: its sentences,
 * each with what it and its notes cite, and what it still promises after the day of sending.
 */
export type SectionProse = {
  name: string
  place: Place
  /** All that is printed of the text, notes at their marks between brackets, one block per line. */
  flow: string
  passages: Passage[]
  promises: Deadline[]
  flaws: TextFinding[]
}

/** @example readProse(section, { printed: day('2026-06-15'), recess: [] }).promises[0]?.text // 'In het voorjaar van 2027' */
export function readProse(section: SectionFacts, context: TermContext): SectionProse {
  const { value, findings } = parseSectionText(section.text)
  const document: ReadDocument = {
    blocks: value.blocks,
    notes: Object.fromEntries(
      value.notes.map(({ id, text }) => [id, { kind: 'foot' as const, label: id, text, links: [] }]),
    ),
    dropped: [],
    warnings: [],
    meta: { format: 'md' },
  }
  const passages = passagesOf(document, 0, value.blocks.length - 1)
  return {
    name: nameOf(section),
    place: { sectionId: section.id, itemNumber: null },
    flow: flowOf(document),
    passages,
    promises: deadlinesOf(passages, termsFrom(context)),
    flaws: findings,
  }
}

/** What a section is called in a finding: its heading, or the subject of its first item. */
function nameOf(section: SectionFacts): string {
  if (section.heading) return section.heading
  const [first] = section.treatments
  return first ? headingOf([{ ...first.item, refs: [], ...NOTHING_SAID }]) : 'zonder kop'
}

const NOTHING_SAID = { outcome: null, evidence: null, donePart: null, transferredTo: null, newTerm: null }

function flowOf(document: ReadDocument): string {
  return document.blocks
    .flatMap((block) => (block.type === 'table' ? block.rows.flatMap((row) => row.cells) : [block]))
    .map((inline) => {
      let from = 0
      let flow = ''
      for (const mark of inline.notes) {
        flow += `${inline.text.slice(from, mark.at)} (${document.notes[mark.id]?.text ?? ''})`
        from = mark.at
      }
      return flow + inline.text.slice(from)
    })
    .join('\n')
}
