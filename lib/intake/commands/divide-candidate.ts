import type { Actor } from '@/lib/auth/actor'
import { draftOfCandidate, withCandidate } from '@/lib/intake/commands/review-candidate'
import type { Draft } from '@/lib/intake/schema'
import { done, refused, type Outcome } from '@/lib/outcome'

/** Makes two candidates of one that holds two items: the second starts as a copy, to be corrected, and stands behind the rest. */
export async function splitCandidate(
  actor: Actor,
  input: { id: string; version: number },
): Promise<Outcome<{ id: string; order: number }>> {
  return withCandidate(actor, input, async (tx, candidate) => {
    const last = await tx.candidate.aggregate({ where: { importId: candidate.importId }, _max: { order: true } })
    const { importId, fromBlock, toBlock, read } = candidate
    const copy = await tx.candidate.create({
      data: {
        importId,
        fromBlock,
        toBlock,
        read: read ?? {},
        match: { verdict: 'nieuw', itemId: null, reasons: [], changes: [] },
        edited: { ...draftOfCandidate(candidate) },
        order: (last._max.order ?? 0) + 1,
      },
      select: { id: true, order: true },
    })
    await tx.candidate.update({ where: { id: candidate.id }, data: { version: candidate.version + 1 } })
    return done(copy)
  })
}

/** Takes a candidate together with the one before it: its people and numbers join that one, and it is skipped itself. */
export async function mergeCandidate(
  actor: Actor,
  input: { id: string; version: number },
): Promise<Outcome<{ id: string; order: number }>> {
  return withCandidate(actor, input, async (tx, candidate) => {
    const target = await tx.candidate.findFirst({
      where: { importId: candidate.importId, order: { lt: candidate.order }, decision: { not: 'overslaan' } },
      orderBy: { order: 'desc' },
    })
    if (!target) return refused('nothing-before', 'Er staat geen kandidaat vóór deze om mee samen te voegen.')
    const edited = joined(draftOfCandidate(target), draftOfCandidate(candidate))
    const toBlock = Math.max(target.toBlock, candidate.toBlock)
    await tx.candidate.update({ where: { id: target.id }, data: { edited, toBlock, version: target.version + 1 } })
    await tx.candidate.update({
      where: { id: candidate.id },
      data: { decision: 'overslaan', version: candidate.version + 1 },
    })
    return done({ id: target.id, order: target.order })
  })
}

/** The first draft with what only the second one has. @example joined({ references: 'a' }, { references: 'b' }).references // 'a, b' */
export function joined(first: Draft, second: Draft): Draft {
  const list = (one: string, other: string) =>
    [...new Set([one, other].flatMap((line) => line.split(/,\s*/)).filter((part) => part !== ''))].join(', ')
  return {
    ...first,
    members: list(first.members, second.members),
    references: list(first.references, second.references),
    date: first.date ?? second.date,
    venue: first.venue || second.venue,
    termWords: first.termWords || second.termWords,
    obligation:
      first.obligation === second.obligation ? first.obligation : `${first.obligation}\n\n${second.obligation}`.trim(),
  }
}
