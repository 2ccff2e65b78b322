import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { now } from '@/lib/calendar/now'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { isVisible } from '@/lib/register/visibility'
import type { AddCommentInput, ResolveCommentInput } from '@/lib/report/comment-schema'
import { nameOf } from '@/lib/report/commands/rearrange'
import { mentionsIn } from '@/lib/report/mentions'

const GONE = refused('not-found', 'Dit onderdeel bestaat niet (meer).')

/** Says something to colleagues about a section; whoever is called with @ finds it under what waits for them. */
export async function addComment(actor: Actor, input: AddCommentInput): Promise<Outcome<{ called: number }>> {
  const { id: authorId } = actor
  if (!may(actor, 'section.comment') || authorId === null) return notAllowed()
  return inTransaction(async (tx) => {
    const section = await visibleSection(tx, actor, input.sectionId)
    if (!section) return GONE
    const colleagues = await tx.user.findMany({ where: { disabledAt: null }, select: { id: true, name: true } })
    const { ids, unknown } = mentionsIn(input.text, colleagues)
    if (unknown.length > 0) {
      const message = `Wie is @${unknown[0]}? Schrijf de hele naam, of kies hem uit de lijst die na @ verschijnt.`
      return refused('unknown-name', message, { text: message })
    }
    await tx.sectionComment.create({
      data: {
        sectionId: section.id,
        authorId,
        text: input.text,
        createdAt: now(),
        mentions: { create: ids.map((userId) => ({ userId })) },
      },
    })
    await logEvent(tx, actor, {
      action: 'addComment',
      objectType: 'section',
      objectId: section.id,
      label: nameOf(section),
      after: { opmerking: input.text },
    })
    return done({ called: ids.length })
  })
}

/** Says that a comment is dealt with, or opens it again. */
export async function resolveComment(actor: Actor, input: ResolveCommentInput): Promise<Outcome<{ open: boolean }>> {
  const { id: userId } = actor
  if (!may(actor, 'section.comment') || userId === null) return notAllowed()
  return inTransaction(async (tx) => {
    const comment = await tx.sectionComment.findUnique({ where: { id: input.id } })
    const section = comment ? await visibleSection(tx, actor, comment.sectionId) : null
    if (!comment || !section) return GONE
    await tx.sectionComment.update({
      where: { id: comment.id },
      data: input.open ? { resolvedAt: null, resolvedById: null } : { resolvedAt: now(), resolvedById: userId },
    })
    await logEvent(tx, actor, {
      action: input.open ? 'reopenComment' : 'resolveComment',
      objectType: 'section',
      objectId: section.id,
      label: nameOf(section),
      after: { opmerking: comment.text },
    })
    return done({ open: input.open })
  })
}

async function visibleSection(tx: Transaction, actor: Actor, id: string) {
  const section = await tx.section.findUnique({ where: { id }, include: { treatments: { include: { item: true } } } })
  return section?.treatments.every(({ item }) => isVisible(actor, item)) ? section : null
}
