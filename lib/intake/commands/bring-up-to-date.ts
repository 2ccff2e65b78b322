import { logEvent } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { dayOf, toDatabaseDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import type { EntryContext } from '@/lib/intake/commands/confirm-import'
import type { Entered } from '@/lib/intake/entered'
import { partsOfDraft, type Draft } from '@/lib/intake/schema'
import { isReferenceKey, type ReferenceKey } from '@/lib/kamer/reference'
import { WITH_ALL, type StoredItem } from '@/lib/register/commands/change-items'
import { addEvidence } from '@/lib/register/commands/move-status'
import { addTerm } from '@/lib/register/commands/add-term'
import { storeLexemes } from '@/lib/register/commands/store-lexemes'
import { decideMove } from '@/lib/register/moves'
import type { ItemStatus } from '@/lib/register/schema'
import { verbFor } from '@/lib/report/outcome-verb'

/**
 * What a later annex says of an item that is already there: new numbers are added, the status moves where the rules allow
 * it, the term too, and an empty day or debate is filled; what a person put there is never overwritten. An annex that is older than what the register already heard adds its numbers and nothing else.
 * Answers what was changed, or null when nothing was.
 */
export async function bringUpToDate(
  tx: Transaction,
  actor: Actor,
  itemId: string,
  draft: Draft,
  context: EntryContext,
): Promise<Entered | null> {
  const item = await tx.item.findUniqueOrThrow({ where: { id: itemId }, include: WITH_ALL })
  const later = await tx.treatment.findFirst({
    where: { itemId, report: { sentOn: { gt: toDatabaseDate(context.printedOn) } } },
    select: { id: true },
  })
  const status = later ? item.status : statusAfter(item, draft.status)
  const newTerm = !later && draft.termWords !== '' && status !== 'afgedaan' && draft.termWords !== item.termWords
  const keys = partsOfDraft(draft).references.filter((key) => !item.references.some((one) => one.key === key))
  const fill = stillEmpty(item, draft)
  if (status === item.status && !newTerm && keys.length === 0 && Object.keys(fill).length === 0) return null
  const by = newTerm ? context.termOf(draft.termWords) : null
  await tx.item.update({
    where: { id: itemId },
    data: {
      ...fill,
      status,
      ...(status === 'afgedaan' && item.status !== 'afgedaan' ? { settledOn: toDatabaseDate(context.printedOn) } : {}),
      ...(newTerm ? { termWords: draft.termWords, termBy: by ? toDatabaseDate(by) : null } : {}),
      version: item.version + 1,
    },
  })
  if (newTerm) await addTermOf(tx, item, draft.termWords, context)
  const added = await addNumbers(tx, item, keys, status, context)
  await logEvent(tx, actor, {
    action: 'treatedInAnnex',
    objectType: 'item',
    objectId: itemId,
    label: item.title,
    before: { status: item.status, termijn: item.termWords },
    after: { status, termijn: newTerm ? draft.termWords : item.termWords, rapport: context.report.name },
  })
  const { termWords, termBy, settledOn } = item
  return {
    version: item.version + 1,
    before: { status: item.status, settledOn: dayOf(settledOn), termWords, termBy: dayOf(termBy) },
    filled: Object.keys(fill),
    termOrder: newTerm ? (item.terms.at(-1)?.order ?? 0) + 1 : null,
    references: added,
  }
}

/** The day and the debate, where the register does not have them. */
function stillEmpty(item: StoredItem, draft: Draft): { date?: Date; venue?: string } {
  const { date } = partsOfDraft(draft)
  return {
    ...(item.date === null && date !== null ? { date: toDatabaseDate(date) } : {}),
    ...(item.venue === null && draft.venue !== '' ? { venue: draft.venue } : {}),
  }
}

function statusAfter(item: StoredItem, said: ItemStatus): ItemStatus {
  const verb = verbFor(item.status, said)
  if (verb === null || verb === 'reopen') return item.status
  const moved = decideMove(item, verb)
  return moved.ok ? moved.value : item.status
}

function addTermOf(tx: Transaction, item: StoredItem, words: string, context: EntryContext): Promise<void> {
  const { report, printedOn, termOf } = context
  const letter = report.kamerstuk ?? report.name
  return addTerm(tx, item, { words, by: termOf(words), reason: null, letter, since: printedOn, reportId: report.id })
}

async function addNumbers(
  tx: Transaction,
  item: StoredItem,
  keys: readonly ReferenceKey[],
  status: ItemStatus,
  context: EntryContext,
): Promise<Entered['references']> {
  const rows = keys.map((key) => ({ itemId: item.id, key, role: 'identifies' as const }))
  await tx.reference.createMany({ data: rows, skipDuplicates: true })
  const { kamerstuk } = context.report
  const evidence = status === 'afgedaan' && kamerstuk && isReferenceKey(kamerstuk) ? kamerstuk : null
  const isNew = evidence !== null && !item.references.some((one) => one.key === evidence && one.role === 'settles')
  if (evidence && isNew) await addEvidence(tx, item, evidence, context.printedOn)
  else await storeLexemes(tx, item.id)
  return [
    ...keys.map((key) => ({ key, role: 'identifies' as const })),
    ...(evidence && isNew ? [{ key: evidence, role: 'settles' as const }] : []),
  ]
}
