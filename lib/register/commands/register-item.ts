import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { today } from '@/lib/calendar/now'
import { readTerm } from '@/lib/calendar/term'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { readReferences, type ReferenceKey } from '@/lib/kamer/reference'
import { done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'
import { earlierItem, storeLink } from '@/lib/register/commands/link-items'
import { storeLexemes } from '@/lib/register/commands/store-lexemes'
import { hasCosigners, readMembersLine, type NamedMember } from '@/lib/register/members-line'
import { similarItems } from '@/lib/register/queries/similar-items'
import type { ItemKind, ItemStatus, MotionState, RegisterInput } from '@/lib/register/schema'

/** A new item with everything beside it, as a form, an import or the example register hands it over. */
export type NewItem = {
  kind: ItemKind
  title: string
  obligation: string
  chamber: 'TK' | 'EK'
  venue: string | null
  date: CalendarDate | null
  cosigned: boolean
  members: NamedMember[]
  references: {
    key: string
    role: 'identifies' | 'settles' | 'cites'
    printed?: string
    date?: CalendarDate
    doubts?: string[]
  }[]
  motionState: MotionState | null
  status: ItemStatus
  settledOn?: CalendarDate | null
  terms: {
    words: string
    by: CalendarDate | null
    reason?: string | null
    letter?: string | null
    since: CalendarDate
    reportId?: string
  }[]
  themeId: string | null
  departmentId: string | null
  handlerId: string | null
  ministerId?: string | null
  restricted: boolean
  doubts?: string[]
  donePart?: string | null
  endReason?: string | null
  transferredTo?: string | null
  transferredOn?: CalendarDate | null
}

/** Registers one item typed in by a coordinator; answers its id and number. */
export async function registerItem(
  actor: Actor,
  input: RegisterInput,
): Promise<Outcome<{ id: string; number: number }>> {
  if (!may(actor, 'item.register')) return notAllowed()
  const references = referencesOfLine(input.references)
  if (!references.ok) return references
  const doubles = await doublesOf(actor, input, references.value)
  if (!doubles.ok) return doubles
  const day = today()
  const context = { printed: day, recess: await recessCalendar() }
  const terms = input.termWords
    ? [{ words: input.termWords, by: readTerm(input.termWords, context)?.by ?? null, since: day }]
    : []
  return inTransaction(async (tx) => {
    const earlier = input.linkTo || input.linkKind ? await earlierItem(tx, actor, null, input.linkTo) : null
    if (earlier && !earlier.ok) return earlier
    const item = await createItem(tx, actor, {
      ...input,
      venue: input.venue || null,
      cosigned: hasCosigners(input.members),
      members: readMembersLine(input.members),
      references: references.value.map((key) => ({ key, role: 'identifies' as const })),
      motionState: input.kind === 'motie' ? input.motionState || 'aangenomen' : null,
      status: 'lopend',
      terms,
    })
    if (earlier) await storeLink(tx, item.id, earlier.value, input.linkKind || 'aanvulling')
    return done(item)
  })
}

/** Refuses what is probably there already, until a person says that it is another item or what it follows. */
async function doublesOf(
  actor: Actor,
  input: RegisterInput,
  references: readonly ReferenceKey[],
): Promise<Outcome<null>> {
  if (input.distinct || input.linkTo) return done(null)
  const members = readMembersLine(input.members).map(({ name }) => name)
  const found = (await similarItems(actor, { ...input, members, references })).filter(({ probably }) => probably)
  if (found.length === 0) return done(null)
  const named = found.map(({ number, title, reasons }) => `G-${number} ${title} (${reasons.join(', ')})`).join('; ')
  return refused(
    'similar',
    `Dit lijkt op wat er al staat: ${named}. Vink aan dat dit een ander item is, of vul in op welk item het volgt.`,
  )
}

/** The references typed in one line, each in its normal form; a part that is not read is told, never lost. */
export function referencesOfLine(line: string): Outcome<ReferenceKey[]> {
  const found = readReferences(line)
  const rest = [...found].reverse().reduce((text, one) => text.slice(0, one.from) + text.slice(one.to), line)
  if (/[\p{L}\d]{2,}/u.test(rest.replace(/\ben\b/g, ''))) {
    const message = `Dit deel lees ik niet als nummer: “${rest.replace(/^[\s,;]+|[\s,;]+$/g, '')}”. Voorbeeld: 29628, nr. 1264.`
    return refused('unread-reference', message, { references: message })
  }
  return done([...new Set(found.map((reference) => reference.key))])
}

/** Stores an item with its people, references and terms, and logs it, in the caller's transaction. */
export async function createItem(
  tx: Transaction,
  actor: Actor,
  item: NewItem,
): Promise<{ id: string; number: number }> {
  const last = item.terms.at(-1)
  const stored = await tx.item.create({
    data: {
      ...columnsOf(item),
      termWords: last?.words ?? null,
      termBy: last?.by ? toDatabaseDate(last.by) : null,
      references: { create: item.references.map(referenceRow) },
      terms: { create: item.terms.map((term, index) => termRow(term, item.terms[index - 1]?.by ?? null, index + 1)) },
    },
    select: { id: true, number: true },
  })
  await storeProposers(tx, stored.id, item.members)
  await storeLexemes(tx, stored.id)
  await logEvent(tx, actor, {
    action: 'registerItem',
    objectType: 'item',
    objectId: stored.id,
    label: item.title,
    after: {
      kind: item.kind,
      title: item.title,
      status: item.status,
      termijn: last?.words ?? null,
      tot: last?.by ?? null,
    },
  })
  return stored
}

/** Sets the proposers of an item to exactly these, in this order, adding members and parties that are new. */
export async function storeProposers(tx: Transaction, itemId: string, members: readonly NamedMember[]): Promise<void> {
  await tx.proposer.deleteMany({ where: { itemId } })
  for (const [order, named] of members.entries()) {
    const member = await tx.member.upsert({ where: { name: named.name }, create: { name: named.name }, update: {} })
    const abbreviation = named.party
    const party = abbreviation
      ? await tx.party.upsert({ where: { abbreviation }, create: { abbreviation }, update: {} })
      : null
    await tx.proposer.create({ data: { itemId, memberId: member.id, partyId: party?.id ?? null, order } })
  }
}

function columnsOf(item: NewItem) {
  return {
    kind: item.kind,
    title: item.title,
    obligation: item.obligation,
    chamber: item.chamber,
    venue: item.venue,
    date: item.date ? toDatabaseDate(item.date) : null,
    cosigned: item.cosigned,
    motionState: item.motionState,
    status: item.status,
    settledOn: item.settledOn ? toDatabaseDate(item.settledOn) : null,
    themeId: item.themeId,
    departmentId: item.departmentId,
    handlerId: item.handlerId,
    ministerId: item.ministerId ?? null,
    restricted: item.restricted,
    doubts: item.doubts ?? [],
    donePart: item.donePart ?? null,
    endReason: item.endReason ?? null,
    transferredTo: item.transferredTo ?? null,
    transferredOn: item.transferredOn ? toDatabaseDate(item.transferredOn) : null,
  }
}

function referenceRow(reference: NewItem['references'][number]) {
  return {
    key: reference.key,
    role: reference.role,
    printed: reference.printed ?? null,
    date: reference.date ? toDatabaseDate(reference.date) : null,
    doubts: reference.doubts ?? [],
  }
}

function termRow(term: NewItem['terms'][number], previousBy: CalendarDate | null, order: number) {
  return {
    order,
    words: term.words,
    by: term.by ? toDatabaseDate(term.by) : null,
    previousBy: previousBy ? toDatabaseDate(previousBy) : null,
    reason: term.reason ?? null,
    letter: term.letter ?? null,
    reportId: term.reportId ?? null,
    since: toDatabaseDate(term.since),
  }
}
