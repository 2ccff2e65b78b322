import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { day, toDatabaseDate } from '@/lib/calendar/date'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { enteredSchema, type Entered } from '@/lib/intake/entered'
import { conflict, done, refused, type Outcome, type Refused } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { storeLexemes } from '@/lib/register/commands/store-lexemes'
import { ITEM_STATUSES, type ItemStatus } from '@/lib/register/schema'
import type { Prisma } from '@/prisma/generated/prisma/client'

type EnteredCandidate = Prisma.CandidateGetPayload<{ include: { item: true } }>

export type Undone = { removed: number; restored: number }

/**
 * Takes back all that a confirmed import did, as long as nothing was built on it: items it made disappear, items it changed
 * get back what stood there. Refused, with the item that stands in the way, when anything changed since. The log keeps both.
 */
export async function undoImport(actor: Actor, input: { id: string; version: number }): Promise<Outcome<Undone>> {
  if (!may(actor, 'import.review')) return notAllowed()
  return inTransaction(async (tx) => {
    const stored = await tx.import.findUnique({ where: { id: input.id }, omit: { bytes: true, document: true } })
    if (!stored) return refused('not-found', 'Deze import bestaat niet (meer).')
    if (stored.state !== 'bevestigd' || !stored.reportId)
      return refused('not-confirmed', 'Alleen een bevestigde import kan ongedaan worden gemaakt.')
    if (stored.version !== input.version) return conflict(stored.version, {})
    const { reportId } = stored
    const candidates = await tx.candidate.findMany({
      where: { importId: input.id, decision: 'accepteren', itemId: { not: null } },
      include: { item: true },
      orderBy: { order: 'desc' },
    })
    const hindrance = await hindranceOf(tx, candidates, reportId)
    if (hindrance) return hindrance
    const counts: Undone = { removed: 0, restored: 0 }
    for (const candidate of candidates) {
      if (candidate.created) counts.removed += await removeItem(tx, candidate)
      else counts.restored += await restoreItem(tx, candidate, reportId)
    }
    await tx.import.update({
      where: { id: input.id },
      data: { state: 'vervallen', reportId: null, version: stored.version + 1 },
    })
    await logEvent(tx, actor, {
      action: 'undoImport',
      objectType: 'import',
      objectId: input.id,
      label: stored.fileName,
      after: { ...counts },
    })
    return done(counts)
  }, LONG_TRANSACTION)
}

/** The first item on which something was built since the import. */
async function hindranceOf(tx: Transaction, candidates: EnteredCandidate[], reportId: string): Promise<Refused | null> {
  for (const { item, created, entered } of candidates) {
    if (!item) continue
    const left = created ? 1 : (changesOf(entered)?.version ?? null)
    const elsewhere = created
      ? await tx.treatment.count({ where: { itemId: item.id, reportId: { not: reportId } } })
      : 0
    if ((left !== null && item.version !== left) || elsewhere > 0) {
      return refused(
        'built-upon',
        `G-${item.number} “${item.title}” is na de import gewijzigd of in een halfjaarbericht gebruikt. Daarom kan de import niet ongedaan worden gemaakt.`,
      )
    }
  }
  return null
}

async function removeItem(tx: Transaction, { id, itemId }: EnteredCandidate): Promise<number> {
  if (!itemId) return 0
  await tx.candidate.update({ where: { id }, data: { itemId: null, created: false } })
  await tx.treatment.deleteMany({ where: { itemId } })
  await tx.term.deleteMany({ where: { itemId } })
  await tx.reference.deleteMany({ where: { itemId } })
  await tx.proposer.deleteMany({ where: { itemId } })
  await tx.item.delete({ where: { id: itemId } })
  return 1
}

async function restoreItem(tx: Transaction, { itemId, entered }: EnteredCandidate, reportId: string): Promise<number> {
  if (!itemId) return 0
  await tx.treatment.deleteMany({ where: { itemId, reportId } })
  const changes = changesOf(entered)
  if (!changes) return 0
  const { before, filled, termOrder, references, version } = changes
  if (termOrder !== null) await tx.term.deleteMany({ where: { itemId, order: termOrder } })
  for (const { key, role } of references) await tx.reference.deleteMany({ where: { itemId, key, role } })
  await tx.item.update({
    where: { id: itemId },
    data: {
      ...Object.fromEntries(filled.map((field) => [field, null])),
      status: statusOf(before.status),
      settledOn: dateOf(before.settledOn),
      termWords: before.termWords,
      termBy: dateOf(before.termBy),
      version: version + 1,
    },
  })
  await storeLexemes(tx, itemId)
  return 1
}

function changesOf(entered: unknown): Entered | null {
  return entered === null ? null : enteredSchema.parse(entered)
}

function statusOf(stored: string): ItemStatus {
  const status = ITEM_STATUSES.find((one) => one === stored)
  if (!status) throw new Error(`unknown status ${stored}`)
  return status
}

function dateOf(stored: string | null): Date | null {
  return stored === null ? null : toDatabaseDate(day(stored))
}
