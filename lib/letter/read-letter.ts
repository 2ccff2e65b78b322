import type { ReadDocument } from '@/lib/annex/blocks'
import { outlookOf } from '@/lib/annex/grammar/promise'
import { readSettlement, type Settlement } from '@/lib/annex/grammar/settlement'
import { deadlinesOf, termsFrom, type Terms } from '@/lib/annex/parse/fields/deadlines'
import { passagesOf, type Passage } from '@/lib/annex/parse/passage'
import type { TermContext } from '@/lib/calendar/term-context'
import type { ReferenceKey } from '@/lib/kamer/reference'
import { findItems, SURENESS, type Mention, type Sureness } from '@/lib/letter/find-items'
import type { KnownItem } from '@/lib/letter/known-item'
import type { MoveVerb } from '@/lib/register/moves'

/** What a letter does to an item: one of the moves of a status, or a new term. */
export type LetterDeed = Extract<MoveVerb, 'settle' | 'settlePartly' | 'drop' | 'transfer'> | 'moveTerm'

/** What one sentence of the letter does to one item, for a person to confirm. */
export type Proposal = {
  item: KnownItem
  deed: LetterDeed
  sentence: string
  block: number
  sureness: Sureness
  why: string
  /** Of a new term: its words, and the last day they allow. */
  term: { words: string; by: string | null } | null
  /** To whom it is handed over, when the sentence says so. */
  transferredTo: string | null
}

export type LooseSentence = { sentence: string; block: number }

/** What a letter says about the register. Nothing of it is applied. */
export type LetterReading = {
  proposals: Proposal[]
  /** Named, but the letter neither settles nor promises anything of it. */
  named: (LooseSentence & { item: KnownItem; why: string })[]
  /** Numbers of moties and toezeggingen that are not in the register. */
  unknown: (LooseSentence & { key: ReferenceKey })[]
  /** Promises that belong to no item: perhaps new toezeggingen. `item`: settled by this letter all the same. */
  promises: (LooseSentence & { term: { words: string; by: string | null } | null; item: KnownItem | null })[]
}

type Told = { passage: Passage; mentions: Mention[]; stranger: boolean }
type Pools = { paragraph: Told[]; section: Told[] }

/**
 * Reads a letter against the register: which items each sentence names, which it settles, fully or partly, and which new terms it makes.
 * A sentence that points back ("de motie", "beide toezeggingen") means what its paragraph named last, else what its section named. Pure.
 */
export function readLetter(
  document: ReadDocument,
  items: readonly KnownItem[],
  context: TermContext,
  own: ReferenceKey | null,
): LetterReading {
  const passages = passagesOf(document, 0, document.blocks.length - 1)
  const reading: LetterReading = { proposals: [], named: [], unknown: [], promises: [] }
  const terms = termsFrom(context)
  const before: KnownItem[] = []
  let pools: Pools = { paragraph: [], section: [] }
  let block = -1
  for (const passage of passages) {
    if (opensSection(passage, document)) pools = { paragraph: [], section: [] }
    else if (passage.block !== block) pools = { ...pools, paragraph: [] }
    block = passage.block
    const { mentions, unknown, stranger } = findItems(passage, { items, before, printed: context.printed, own })
    const told: Told = { passage, mentions, stranger }
    readSentence(told, pools, reading, terms)
    const place = { sentence: passage.text, block: passage.block }
    for (const key of unknown)
      if (!reading.unknown.some((one) => one.key === key)) reading.unknown.push({ key, ...place })
    for (const { item, why } of mentions)
      if (!reading.named.some((one) => one.item.id === item.id)) reading.named.push({ item, why, ...place })
    if (mentions.length === 0) continue
    before.push(...mentions.map(({ item }) => item))
    pools = { paragraph: [...pools.paragraph, told], section: [...pools.section, told] }
  }
  return settled(reading)
}

function readSentence(told: Told, pools: Pools, reading: LetterReading, terms: Terms): void {
  const { passage } = told
  if (passage.heading) return
  const settlement = readSettlement(passage.text)
  const deed = settlement && DEEDS[settlement.outcome]
  if (settlement && deed) {
    const transferredTo = deed === 'transfer' ? receiverIn(passage.text) : null
    for (const mention of targetsOf(told, pools, settlement))
      reading.proposals.push(
        proposalOf(passage, weaker(mention, settlement.sure ? 'zeker' : 'waarschijnlijk'), deed, { transferredTo }),
      )
    if (settlement.outcome === 'afgedaan') return
  }
  const outlook = outlookOf(passage.text)
  if (outlook === null) return
  const [term = null] = deadlinesOf([passage], terms).map(({ text, by }) => ({ words: text, by }))
  const targets = targetsOf(told, pools, null)
  if (term && targets.length > 0)
    for (const mention of targets)
      reading.proposals.push(
        proposalOf(passage, weaker(mention, outlook === 'promise' ? 'zeker' : 'twijfel'), 'moveTerm', { term }),
      )
  else if (outlook === 'promise' && (term || targets.length === 0))
    reading.promises.push({ sentence: passage.text, block: passage.block, term, item: null })
}

const DEEDS: Record<Settlement['outcome'], LetterDeed | null> = {
  afgedaan: 'settle',
  deels: 'settlePartly',
  vervallen: 'drop',
  overgedragen: 'transfer',
  open: null,
}

/** Whom a sentence is about: what it names itself, else what it points back to. A sentence about something unknown is about nothing of ours. */
function targetsOf(told: Told, pools: Pools, settlement: Settlement | null): Mention[] {
  const fits = ({ item }: Mention) => isMeant(item, settlement)
  const own = told.mentions.filter(fits)
  if (own.length > 0) return own
  if (told.stranger || told.mentions.length > 0) return []
  const many = /\b(?:moties|toezeggingen|beide|bovengenoemde|bovenstaande)\b/i.test(told.passage.text)
  const inParagraph = pools.paragraph.filter((one) => one.mentions.some(fits))
  const pointing = settlement !== null || pointsBack.test(told.passage.text)
  if (inParagraph.length === 0 && !pointing) return []
  const pool = inParagraph.length > 0 ? inParagraph : pools.section.filter((one) => one.mentions.some(fits))
  const named = once((many ? pool : pool.slice(-1)).flatMap((one) => one.mentions.filter(fits)))
  const alone = once(pools.section.flatMap((one) => one.mentions.filter(fits))).length === 1
  const doubtful = !many && named.length > 1
  const sureness = doubtful ? 'twijfel' : alone && inParagraph.length > 0 && pointing ? 'zeker' : 'waarschijnlijk'
  return named.map((mention) =>
    weaker({ ...mention, why: `${mention.why}, eerder genoemd` }, many ? 'waarschijnlijk' : sureness),
  )
}

/** A promise without one of these may as well be a new one. */
const pointsBack = /\b(?:hierover|hierop|hiervan|daarover|daarop|daarvan|deze|dit|die|dat|nader|verder|opnieuw)\b/i

function isMeant(item: KnownItem, settlement: Settlement | null): boolean {
  const kinds = (settlement?.about ?? []).filter((kind) => kind !== 'verzoek')
  return kinds.length === 0 || item.kind === 'aanvullend' || kinds.includes(item.kind)
}

function proposalOf(
  passage: Passage,
  mention: Mention,
  deed: LetterDeed,
  more: Partial<Pick<Proposal, 'term' | 'transferredTo'>>,
): Proposal {
  return { ...mention, deed, sentence: passage.text, block: passage.block, term: null, transferredTo: null, ...more }
}

function weaker(mention: Mention, most: Sureness): Mention {
  const sureness = SURENESS[Math.max(SURENESS.indexOf(mention.sureness), SURENESS.indexOf(most))] ?? 'twijfel'
  return { ...mention, sureness }
}

/** One ending and one term for each item; what is settled gets no term, but its promise is told. */
function settled(reading: LetterReading): LetterReading {
  const endings = new Map<string, Proposal>()
  const moves = new Map<string, Proposal>()
  for (const proposal of reading.proposals) {
    const found = proposal.deed === 'moveTerm' ? moves : endings
    found.set(proposal.item.id, better(found.get(proposal.item.id), proposal))
  }
  const ends = (id: string) => endings.has(id) && endings.get(id)?.deed !== 'settlePartly'
  const kept = [...endings.values(), ...[...moves.values()].filter(({ item }) => !ends(item.id))]
  const beside = [...moves.values()].filter(({ item }) => ends(item.id))
  return {
    ...reading,
    proposals: kept.filter(changesSomething).toSorted((one, other) => one.block - other.block),
    named: reading.named.filter(({ item }) => !kept.some((proposal) => proposal.item.id === item.id)),
    promises: [
      ...reading.promises,
      ...beside.map(({ sentence, block, term, item }) => ({ sentence, block, term, item })),
    ],
  }
}

/** The surer of two; of two that are as sure the later one, and when they say different things a doubt. */
function better(known: Proposal | undefined, fresh: Proposal): Proposal {
  if (!known) return fresh
  if (known.deed !== fresh.deed)
    return { ...fresh, sureness: 'twijfel', why: `${fresh.why}; de brief zegt ook iets anders` }
  return SURENESS.indexOf(known.sureness) < SURENESS.indexOf(fresh.sureness) ? known : fresh
}

/** A term that stands there already is no change. */
function changesSomething({ deed, term, item }: Proposal): boolean {
  return deed !== 'moveTerm' || term === null || term.by === null || term.by !== item.termBy
}

/** A heading, or a line by itself that ends in no full stop, as letters without styles have them. */
function opensSection(passage: Passage, document: ReadDocument): boolean {
  if (passage.heading) return true
  const block = document.blocks[passage.block]
  if (!block || block.type !== 'paragraph' || block.text.trim() !== passage.text.trim()) return false
  return passage.text.length < 90 && /^\p{Lu}/u.test(passage.text) && !/[.?!:,;]$/.test(passage.text)
}

function receiverIn(sentence: string): string | null {
  return (
    /\b(?:aan|naar|door) ((?:het ministerie|de minister|de staatssecretaris) (?:van|voor) [^,.;]{3,80}?)(?= (?:is|zijn|wordt|worden|overgedragen|over)\b|[,.;]|$)/i.exec(
      sentence,
    )?.[1] ?? null
  )
}

function once(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.item.id, mention])).values()]
}
