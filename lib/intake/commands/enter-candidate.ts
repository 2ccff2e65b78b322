import type { Actor } from '@/lib/auth/actor'
import { toDatabaseDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import { bringUpToDate } from '@/lib/intake/commands/bring-up-to-date'
import type { EntryContext } from '@/lib/intake/commands/confirm-import'
import { draftOfCandidate } from '@/lib/intake/commands/review-candidate'
import { partsOfDraft, storedRead, type Draft } from '@/lib/intake/schema'
import { isReferenceKey } from '@/lib/kamer/reference'
import { createItem } from '@/lib/register/commands/register-item'
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
  const entered = candidate.itemId ? await bringUpToDate(tx, actor, candidate.itemId, draft, context) : null
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
  await tx.candidate.update({
    where: { id: candidate.id },
    data: { itemId, created: candidate.itemId === null, ...(entered ? { entered } : {}) },
  })
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

function dateOf(words: string, context: EntryContext): Date | null {
  const by = words ? context.termOf(words) : null
  return by ? toDatabaseDate(by) : null
}
