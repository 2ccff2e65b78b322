import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { matchSchema } from '@/lib/intake/reconcile'
import { draftSchema, type DecideInput, type Draft, type EditCandidateInput } from '@/lib/intake/schema'
import { conflict, done, refused, type Outcome, type Refused } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { z } from 'zod'
import type { Candidate, Import } from '@/prisma/generated/prisma/client'

export type Reviewed = { id: string; version: number }

/** Accepts or skips a candidate, or opens it again. Nothing enters the register before the import is confirmed. */
export function decideCandidate(actor: Actor, input: DecideInput): Promise<Outcome<Reviewed>> {
  return withCandidate(actor, input, async (tx, candidate) => {
    const { itemId, others } = matchSchema.parse(candidate.match)
    const { decision, as } = input
    if (as !== undefined && as !== 'nieuw' && ![itemId, ...others].includes(as))
      return refused('other-item', 'Dit item lijkt niet op de kandidaat. Ververs de pagina en kies opnieuw.')
    const link = as === undefined ? {} : { itemId: as === 'nieuw' ? null : as }
    const version = candidate.version + 1
    await tx.candidate.update({ where: { id: candidate.id }, data: { decision, ...link, version } })
    return done({ id: candidate.id, version })
  })
}

/** Keeps the reviewer's corrections of a candidate, and accepts it. */
export function editCandidate(actor: Actor, input: EditCandidateInput): Promise<Outcome<Reviewed>> {
  const { id: _id, version: _version, ...edited } = input
  return withCandidate(actor, input, async (tx, candidate) => {
    const version = candidate.version + 1
    await tx.candidate.update({ where: { id: candidate.id }, data: { edited, decision: 'accepteren', version } })
    return done({ id: candidate.id, version })
  })
}

/** Accepts every open candidate of which the reader is sure in all fields and that is new or plainly the same item. */
export async function acceptSureCandidates(
  actor: Actor,
  input: { id: string },
): Promise<Outcome<{ accepted: number }>> {
  if (!may(actor, 'import.review')) return notAllowed()
  return inTransaction(async (tx) => {
    const stored = await openImport(tx, input.id)
    if ('code' in stored) return stored
    const open = await tx.candidate.findMany({ where: { importId: input.id, decision: 'open' } })
    const sure = open.filter(isSure).map((candidate) => candidate.id)
    await tx.candidate.updateMany({
      where: { id: { in: sure } },
      data: { decision: 'accepteren', version: { increment: 1 } },
    })
    return done({ accepted: sure.length })
  })
}

const sureness = z.object({ confidence: z.record(z.string(), z.object({ level: z.string() })) })
const verdict = z.object({ verdict: z.string() })

/** Whether no field is doubtful and the register holds no possible double. */
export function isSure(candidate: Pick<Candidate, 'read' | 'match'>): boolean {
  const read = sureness.safeParse(candidate.read)
  const match = verdict.safeParse(candidate.match)
  if (!read.success || !match.success) return false
  const plain = ['nieuw', 'gelijk', 'gewijzigd'].includes(match.data.verdict)
  return plain && Object.values(read.data.confidence).every((one) => one.level !== 'doubtful')
}

/** The draft of a candidate: as read, or as the reviewer left it. */
export function draftOfCandidate(candidate: Pick<Candidate, 'read' | 'edited'>): Draft {
  if (candidate.edited !== null) return draftSchema.parse(candidate.edited)
  return z.object({ draft: draftSchema }).parse(candidate.read).draft
}

/** Loads a candidate at the version the reviewer saw, in an import that is still under review, and does the deed. */
export async function withCandidate<Value>(
  actor: Actor,
  handle: { id: string; version: number },
  deed: (tx: Transaction, candidate: Candidate) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  if (!may(actor, 'import.review')) return notAllowed()
  return inTransaction(async (tx) => {
    const candidate = await tx.candidate.findUnique({ where: { id: handle.id } })
    if (!candidate) return refused('not-found', 'Deze kandidaat bestaat niet (meer).')
    const stored = await openImport(tx, candidate.importId)
    if ('code' in stored) return stored
    if (candidate.version !== handle.version)
      return conflict(candidate.version, { decision: candidate.decision, ...strings(draftOfCandidate(candidate)) })
    return deed(tx, candidate)
  })
}

/** The import, when it is still under review; else the refusal. */
export async function openImport(
  tx: Transaction,
  id: string,
): Promise<Pick<Import, 'id' | 'state' | 'version'> | Refused> {
  const found = await tx.import.findUnique({ where: { id }, select: { id: true, state: true, version: true } })
  if (!found) return refused('not-found', 'Deze import bestaat niet (meer).')
  if (found.state !== 'gelezen') return refused('closed', 'Deze import is al afgerond.')
  return found
}

function strings(draft: Draft): Record<string, string> {
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, value ?? '']))
}
