import { logEvent } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { toDatabaseDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import type { EntryContext } from '@/lib/intake/commands/confirm-import'
import { draftOfCandidate } from '@/lib/intake/commands/review-candidate'
import { partsOfDraft, storedRead, type Draft } from '@/lib/intake/schema'
import { isReferenceKey } from '@/lib/kamer/reference'
import { addEvidence } from '@/lib/register/commands/move-status'
import { addTerm } from '@/lib/register/commands/move-term'
import { WITH_ALL } from '@/lib/register/commands/change-item'
import { createItem } from '@/lib/register/commands/register-item'
import { storeLexemes } from '@/lib/register/commands/store-lexemes'
import { decideMove } from '@/lib/register/moves'
import { verbFor } from '@/lib/report/checks'
import type { Candidate } from '@/prisma/generated/prisma/client'

/** Enters one accepted candidate: as a new item, or as a treatment of the item it was matched with. */
export async function enterCandidate(
  tx: Transaction,
  actor: Actor,
  candidate: Candidate,
  context: EntryContext,
): Promise<'created' | 'treated'> {
  const draft = draftOfCandidate(candidate)
  const itemId = candidate.itemId ?? (await createFrom(tx, actor, draft, context))
  if (candidate.itemId) await bringUpToDate(tx, actor, candidate.itemId, draft, context)
  await tx.treatment.upsert({
    where: { itemId_reportId: { itemId, reportId: context.report.id } },
    create: {
      itemId,
      reportId: context.report.id,
      outcome: draft.status,
      evidence: storedRead.parse(candidate.read).evidence,
      termWords: draft.termWords || null,
      termBy: dateOf(draft.termWords, context),
      appliedAt: toDatabaseDate(context.printedOn),
    },
    update: {},
  })
  await tx.candidate.update({ where: { id: candidate.id }, data: { itemId, created: candidate.itemId === null } })
  return candidate.itemId ? 'treated' : 'created'
}

async function createFrom(tx: Transaction, actor: Actor, draft: Draft, context: EntryContext): Promise<string> {
  const parts = partsOfDraft(draft)
  const themeName = draft.theme.trim()
  const theme = themeName
    ? await tx.theme.upsert({ where: { name: themeName }, create: { name: themeName, order: 500 }, update: {} })
    : null
  const settled = draft.status === 'afgedaan'
  const { kamerstuk } = context.report
  const evidence =
    settled && kamerstuk && isReferenceKey(kamerstuk)
      ? [{ key: kamerstuk, role: 'settles' as const, date: context.printedOn }]
      : []
  const terms = draft.termWords
    ? [
        {
          words: draft.termWords,
          by: context.termOf(draft.termWords),
          since: context.printedOn,
          reportId: context.report.id,
        },
      ]
    : []
  const item = await createItem(tx, actor, {
    kind: draft.kind,
    title: draft.title,
    obligation: draft.obligation || draft.title,
    chamber: draft.chamber,
    venue: draft.venue || null,
    date: parts.date,
    cosigned: parts.cosigned,
    members: parts.members,
    references: [...parts.references.map((key) => ({ key, role: 'identifies' as const })), ...evidence],
    motionState: draft.kind === 'motie' ? 'aangenomen' : null,
    status: draft.status,
    settledOn: settled ? context.printedOn : null,
    terms,
    themeId: theme?.id ?? null,
    departmentId: null,
    handlerId: null,
    restricted: false,
  })
  return item.id
}

/** What a later annex says of an item that is already there: new numbers are added, the status moves where the rules allow it, the term too. */
async function bringUpToDate(
  tx: Transaction,
  actor: Actor,
  itemId: string,
  draft: Draft,
  context: EntryContext,
): Promise<void> {
  const item = await tx.item.findUniqueOrThrow({ where: { id: itemId }, include: WITH_ALL })
  const verb = verbFor(item.status, draft.status)
  const moved = verb && verb !== 'reopen' ? decideMove(item, verb) : null
  const status = moved?.ok ? moved.value : item.status
  const by = dateOf(draft.termWords, context)
  const newTerm = draft.termWords !== '' && status !== 'afgedaan' && draft.termWords !== item.termWords
  const keys = partsOfDraft(draft).references.filter((key) => !item.references.some((one) => one.key === key))
  if (status === item.status && !newTerm && keys.length === 0) return
  await tx.item.update({
    where: { id: itemId },
    data: {
      status,
      ...(status === 'afgedaan' && item.status !== 'afgedaan' ? { settledOn: toDatabaseDate(context.printedOn) } : {}),
      ...(newTerm ? { termWords: draft.termWords, termBy: by } : {}),
      version: item.version + 1,
    },
  })
  if (newTerm) {
    await addTerm(tx, item, {
      words: draft.termWords,
      by: context.termOf(draft.termWords),
      reason: null,
      letter: context.report.kamerstuk ?? context.report.name,
      since: context.printedOn,
      reportId: context.report.id,
    })
  }
  await tx.reference.createMany({
    data: keys.map((key) => ({ itemId, key, role: 'identifies' as const })),
    skipDuplicates: true,
  })
  const { kamerstuk } = context.report
  if (status === 'afgedaan' && kamerstuk && isReferenceKey(kamerstuk))
    await addEvidence(tx, item, kamerstuk, context.printedOn)
  else await storeLexemes(tx, itemId)
  await logEvent(tx, actor, {
    action: 'treatedInAnnex',
    objectType: 'item',
    objectId: itemId,
    label: item.title,
    before: { status: item.status, termijn: item.termWords },
    after: { status, termijn: newTerm ? draft.termWords : item.termWords, rapport: context.report.name },
  })
}

function dateOf(words: string, context: EntryContext): Date | null {
  const by = words ? context.termOf(words) : null
  return by ? toDatabaseDate(by) : null
}
