import type { ItemKind } from '@/lib/annex/grammar/kind'
import { deadlinesOf, termsFrom } from '@/lib/annex/parse/fields/deadlines'
import { statusOf } from '@/lib/annex/parse/fields/status'
import { passagesOfInline } from '@/lib/annex/parse/passage'
import type { Confidence, Deadline, ReadItem } from '@/lib/annex/parse/schema'
import type { ReadDocument } from '@/lib/annex/blocks'
import { sure, unread, type CellContext, type ReadCell } from '@/lib/intake/sheet/cells'

/** How far an item is by its cell, and what the sentence there still promises. */
export type ReadState = Pick<ReadItem, 'status' | 'outcome' | 'evidence'> & { deadlines: Deadline[]; cited: string[] }

/** A status word ("afgedaan", "loopt nog", a yes under "Afgedaan"), or sentences as the state column of an annex has them. */
export function readStatusCell(cell: string, kind: ItemKind, context: CellContext): ReadCell<ReadState> {
  const text = cell.trim()
  const word = STATUS_WORDS.find(({ shape }) => shape.test(text))
  if (text === '') return { value: UNKNOWN, confidence: UNTOLD, findings: [] }
  if (word) {
    const { status, outcome } = word
    const confidence = status === 'onbekend' ? UNTOLD : sure('uit de kolom')
    return { value: { ...UNKNOWN, status, outcome }, confidence, findings: [] }
  }
  const place = { block: context.block, heading: false, opening: 0 }
  const told = passagesOfInline(NO_NOTES, { text, notes: [], links: [] }, place)
  const { status, outcome, evidence, confidence } = statusOf(told, told, { kind, names: [], kinds: [kind], rivals: [] })
  const terms = termsFrom({ printed: context.today, recess: context.recess })
  const deadlines = status === 'afgedaan' ? [] : deadlinesOf(told, terms)
  const cited = told.flatMap((passage) => passage.cited.map((found) => String(found.reference.key)))
  const value = { status, outcome, evidence, deadlines, cited }
  return status === 'onbekend' ? unread(value, 'W125', context.block, text) : { value, confidence, findings: [] }
}

const UNKNOWN: ReadState = { status: 'onbekend', outcome: null, evidence: null, deadlines: [], cited: [] }
const UNTOLD: Confidence = { level: 'likely', why: 'de status staat er niet' }
const NO_NOTES: ReadDocument = { blocks: [], notes: {}, dropped: [], warnings: [], meta: { format: 'sheet' } }

/** The words of lists, from the finest to the plainest; with outcomes as the annex reader gives them. */
const STATUS_WORDS: readonly (Pick<ReadItem, 'status' | 'outcome'> & { shape: RegExp })[] = [
  {
    status: 'lopend',
    outcome: 'deels',
    shape: /^(?:deels|gedeeltelijk|ten dele)(?:[ _](?:afgedaan|uitgevoerd|voldaan|afgerond))?$/i,
  },
  { status: 'lopend', outcome: 'overgedragen', shape: /^overgedragen(?: .{0,60})?$/i },
  { status: 'afgedaan', outcome: 'vervallen', shape: /^(?:vervallen|achterhaald|ingetrokken)$/i },
  {
    status: 'lopend',
    outcome: null,
    shape:
      /^(?:nee|n|lopend|loopt(?: nog)?|open|openstaand|nog open|staat open|in behandeling|in uitvoering|onder handen|bezig|in voorbereiding|te doen|nog niet|(?:nog )?niet (?:afgedaan|afgerond|uitgevoerd)|actief|nieuw|aangehouden)\.?$/i,
  },
  {
    status: 'afgedaan',
    outcome: null,
    shape:
      /^(?:ja|j|x|afgedaan|afgehandeld|afgerond|afgesloten|uitgevoerd|voldaan|nagekomen|gereed|klaar|gestand gedaan|gesloten)\.?$/i,
  },
  { status: 'onbekend', outcome: null, shape: /^(?:onbekend|\?|-|–|n\.?v\.?t\.?|niet bekend)$/i },
]
