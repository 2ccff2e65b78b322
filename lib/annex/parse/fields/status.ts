import type { ItemKind } from '@/lib/annex/grammar/kind'
import { readMembers } from '@/lib/annex/grammar/member'
import { isConditional, outlookOf } from '@/lib/annex/grammar/promise'
import { readSettlement, type Settlement } from '@/lib/annex/grammar/settlement'
import type { Above } from '@/lib/annex/parse/above'
import type { Passage } from '@/lib/annex/parse/passage'
import type { Confidence, Deadline, ReadItem } from '@/lib/annex/parse/schema'

export type Status = {
  status: ReadItem['status']
  outcome: ReadItem['outcome']
  evidence: string | null
  about: Settlement['about']
  confidence: Confidence
}

/** Which item is meant: its kind, its members, and whether other items share its text. */
export type StatusContext = { kind: ItemKind; names: string[]; kinds: ItemKind[]; rivals: string[][] }

/**
 * Settled only where a sentence says so about this item; running where something is promised or under way; else unknown.
 * The evidence is that sentence. `part`: what of a shared text is about this item alone.
 */
export function statusOf(passages: Passage[], part: Passage[], context: StatusContext): Status {
  const told = passages.filter((passage) => !passage.heading)
  const settled = told.flatMap((passage) => {
    const settlement = readSettlement(passage.text)
    const ours = part.includes(passage) || forSeveral.test(passage.text)
    return settlement && ours && concerns(settlement, passage.text, context) ? [{ passage, settlement }] : []
  })
  const done = settled.findLast((found) => found.settlement.sure && found.settlement.outcome === 'afgedaan')
  const last =
    settled.findLast((found) => found.settlement.sure && found.settlement.outcome !== 'overgedragen') ?? settled.at(-1)
  const handed = settled.find((found) => found.settlement.outcome === 'overgedragen')
  if (done && handed) return { ...settledAs(done.passage, done.settlement), outcome: 'overgedragen' }
  if (last && last.settlement.outcome !== 'open') return settledAs(last.passage, last.settlement)
  if (last)
    return {
      status: 'lopend',
      outcome: null,
      evidence: last.passage.text,
      about: [],
      confidence: { level: 'sure', why: 'de tekst zegt dat het loopt' },
    }
  return running(part.filter((passage) => !passage.heading))
}

/** A term to come means that something is still to be done, also where no sentence says so by itself. */
export function withTerms(status: Status, deadlines: Deadline[], part: Passage[]): Status {
  const term = deadlines.find((deadline) => deadline.by !== null)
  if (status.status !== 'onbekend' || !term) return status
  const evidence = part.find((passage) => passage.text.includes(term.text))?.text ?? null
  return { ...status, status: 'lopend', evidence, confidence: { level: 'doubtful', why: 'er is nog een termijn' } }
}

/** What the headings above say ("Afgeronde moties") where the text itself says nothing sure. */
export function statusUnder(above: Above, told: Status): Status {
  if (above.state === null || told.status !== 'onbekend') return told
  return {
    ...told,
    status: above.state,
    evidence: above.texts.at(-1) ?? null,
    confidence: { level: 'likely', why: 'uit de kop erboven' },
  }
}

function settledAs(passage: Passage, settlement: Settlement): Status {
  const open = settlement.outcome === 'deels' || settlement.outcome === 'overgedragen'
  return {
    status: open ? 'lopend' : 'afgedaan',
    outcome: settlement.outcome === 'afgedaan' || settlement.outcome === 'open' ? null : settlement.outcome,
    evidence: passage.text,
    about: settlement.about,
    confidence: { level: settlement.sure ? 'sure' : 'likely', why: 'de tekst zegt dat het is afgedaan' },
  }
}

/** Words for more than one item at once. */
const forSeveral = /\bmoties\b|\btoezeggingen\b|\bbeide\b|\bbovengenoemde\b|\ben (?:de )?(?:motie|toezegging)\b/i

/** A sentence about moties settles no toezegging beside them, and one that names another member settles only that motie. */
function concerns(settlement: Settlement, text: string, context: StatusContext): boolean {
  const named = settlement.about.filter((about) => about !== 'verzoek')
  const mixed = context.kinds.includes('motie') && context.kinds.includes('toezegging')
  if (mixed && named.length === 1 && context.kind !== 'aanvullend' && !named.includes(context.kind)) return false
  if (context.kind === 'motie' && named.length === 1 && named[0] === 'toezegging') return false
  if (context.kind === 'toezegging' && named.length === 1 && named[0] === 'motie' && context.kinds.length === 1)
    return /\b(?:hiermee|daarmee)\b/i.test(text) && !/\bmotie (?:van|\p{Lu})/u.test(text)
  if (context.rivals.length === 0 || forSeveral.test(text)) return true
  const groups = readMembers(text)
  if (groups.length === 0) return true
  return (
    groups.some((group) => group.names.some((name) => context.names.includes(name))) ||
    !groups.some((group) => context.rivals.some((names) => names.some((name) => group.names.includes(name))))
  )
}

function running(told: Passage[]): Status {
  const outlooks = told.map((passage) => ({ passage, outlook: outlookOf(passage.text) }))
  const promise =
    outlooks.findLast((found) => found.outlook === 'promise' && !isConditional(found.passage.text)) ??
    outlooks.findLast((found) => found.outlook === 'promise')
  if (promise)
    return {
      status: 'lopend',
      outcome: null,
      evidence: promise.passage.text,
      about: [],
      confidence: { level: 'likely', why: 'er wordt nog iets beloofd' },
    }
  const underway = outlooks.findLast((found) => found.outlook === 'underway')
  if (underway)
    return {
      status: 'lopend',
      outcome: null,
      evidence: underway.passage.text,
      about: [],
      confidence: { level: 'doubtful', why: 'er wordt nog aan gewerkt' },
    }
  return {
    status: 'onbekend',
    outcome: null,
    evidence: null,
    about: [],
    confidence: { level: 'doubtful', why: 'de tekst zegt niet of het is afgedaan' },
  }
}
