import type { Json } from '@/lib/audit/chain'
import { may, type Actor } from '@/lib/auth/actor'
import { dayOf, toDatabaseDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'
import type { TermContext } from '@/lib/calendar/term-context'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { readReference } from '@/lib/kamer/reference'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { changeItems, type Decision, type StoredItem } from '@/lib/register/commands/change-items'
import { movingTerm, termContext } from '@/lib/register/commands/move-term'
import { isOpen } from '@/lib/register/moves'
import { newLetters, saidIn, type SyncField } from '@/lib/sync/differences'
import { leftKey, leftOf, theirsOf } from '@/lib/sync/record'
import type { DecideDifferencesInput, SyncChoice } from '@/lib/sync/schema'
import type { KamerRecord } from '@/prisma/generated/prisma/client'

/** `change` takes all of it back at once; `unchanged` names the items that somebody changed meanwhile. */
export type DecidedDifferences = {
  deed: DecideDifferencesInput['deed']
  count: number
  change: string | null
  unchanged: number
}

/** Takes over what is ticked of what the Kamer says, leaves the register as it is, or shows again what was left. */
export async function decideDifferences(
  actor: Actor,
  { deed, kies }: DecideDifferencesInput,
): Promise<Outcome<DecidedDifferences>> {
  if (!may(actor, 'item.change')) return notAllowed()
  const context = await termContext()
  return inTransaction(async (tx) => {
    const found = await tx.kamerRecord.findMany({ where: { id: { in: kies.map(({ record }) => record) } } })
    const records = new Map(found.map((record) => [record.id, record]))
    if (deed === 'neem') return takeOver(tx, actor, kies, { records, context })
    for (const record of found) await keepLeft(tx, record, kies, deed === 'laat')
    return done({ deed, count: kies.length, change: null, unchanged: 0 })
  }, LONG_TRANSACTION)
}

type Known = { records: ReadonlyMap<string, KamerRecord>; context: TermContext }

async function takeOver(
  tx: Transaction,
  actor: Actor,
  choices: readonly SyncChoice[],
  known: Known,
): Promise<Outcome<DecidedDifferences>> {
  const handles = new Map(choices.map(({ item, version }) => [item, { id: item, version }]))
  const { change, changed, unchanged } = await changeItems(tx, actor, {
    action: 'takeOverFromKamer',
    handles: [...handles.values()],
    decide: (item) =>
      taking(
        item,
        choices.filter((choice) => choice.item === item.id),
        known,
      ),
  })
  const [first] = unchanged
  if (changed.length === 0 && first)
    return refused(
      'none-taken',
      first.refusal.code === 'conflict'
        ? 'Een collega heeft dit intussen gewijzigd. Laad de pagina opnieuw en kies opnieuw.'
        : first.refusal.message,
    )
  return done({ deed: 'neem', count: changed.length, change, unchanged: unchanged.length })
}

/** All that is ticked for one item, as one change of it. */
function taking(item: StoredItem, choices: readonly SyncChoice[], { records, context }: Known): Outcome<Decision> {
  const taken: Decision[] = []
  for (const { record: id, field } of choices) {
    const record = records.get(id)
    const outcome = record ? TAKING[field](item, record, context) : NOTHING_LEFT
    if (outcome.ok) taken.push(outcome.value)
    else if (choices.length === 1) return outcome
  }
  return taken.length === 0 ? NOTHING_LEFT : done(joined(taken))
}

const NOTHING_LEFT = refused('gone', 'Dit verschil is er niet meer. Laad de pagina opnieuw.')

type Taking = (item: StoredItem, record: KamerRecord, context: TermContext) => Outcome<Decision>

/** What taking over a field decides. */
const TAKING: Record<SyncField, Taking> = {
  /** The Kamer knows this term: its own number is where it was told. */
  termijn: (item, { termBy, number }, context) => {
    const by = dayOf(termBy)
    if (by === null || !isOpen(item)) return NOTHING_LEFT
    const words = `uiterlijk ${formatLongDay(by)}`
    return movingTerm(
      { words, by, reason: `Register van de Tweede Kamer, ${number}`, letter: readReference(number) },
      context,
    )(item)
  },
  datum: (item, { madeOn, number }) => {
    const date = dayOf(madeOn)
    if (date === null || item.date !== null) return NOTHING_LEFT
    return done({
      data: { date: toDatabaseDate(date) },
      before: { date: null },
      after: { date },
      reason: sourceOf(number),
    })
  },
  brief: (item, { letters, number }) => {
    const keys = newLetters({ references: item.references.map(({ key }) => key) }, { letters })
    if (keys.length === 0) return NOTHING_LEFT
    const role = item.status === 'afgedaan' || item.status === 'deels_afgedaan' ? 'settles' : 'cites'
    return done({
      data: {},
      beside: async (tx) => {
        await tx.reference.createMany({
          data: keys.map((key) => ({ itemId: item.id, key, role })),
          skipDuplicates: true,
        })
      },
      findable: true,
      before: {},
      after: { brief: keys.join(', ') },
      reason: sourceOf(number),
    })
  },
}

function sourceOf(number: string): string {
  return `Register van de Tweede Kamer, ${number}`
}

/** Several decisions about one item as one. */
function joined(decisions: readonly Decision[]): Decision {
  const term = decisions.find((decision) => decision.term)?.term
  return {
    data: Object.fromEntries(decisions.flatMap(({ data }) => Object.entries(data))),
    ...(term ? { term } : {}),
    beside: async (tx) => {
      for (const { beside } of decisions) await beside?.(tx)
    },
    findable: decisions.some(({ findable }) => findable ?? false),
    before: Object.fromEntries(decisions.flatMap(({ before }) => partsOf(before))),
    after: Object.fromEntries(decisions.flatMap(({ after }) => partsOf(after))),
    reason: decisions[0]?.reason ?? null,
  }
}

function partsOf(told: Json): [string, Json][] {
  return told !== null && typeof told === 'object' && !Array.isArray(told) ? Object.entries(told) : []
}

/** Remembers what the Kamer said when it was left, so that it comes back once the Kamer says something else; or forgets it. */
async function keepLeft(
  tx: Transaction,
  record: KamerRecord,
  choices: readonly SyncChoice[],
  leave: boolean,
): Promise<void> {
  const left = leftOf(record.left)
  for (const { record: id, item, field } of choices) {
    if (id !== record.id) continue
    if (leave) left[leftKey(item, field)] = saidIn(field, theirsOf(record))
    else delete left[leftKey(item, field)]
  }
  await tx.kamerRecord.update({ where: { id: record.id }, data: { left }, select: { id: true } })
}
