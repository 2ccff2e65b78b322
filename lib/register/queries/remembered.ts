import { database } from '@/lib/db/database'
import type { PrismaClient } from '@/prisma/generated/prisma/client'

/** So many answers are kept; the oldest goes first. */
const MOST = 500

/**
 * Keeps answers about the register that are asked again and again, until the next event of the audit log. Every change of
 * the register writes one in its own transaction, so what is kept is never older than the last change, on any server.
 */
export function remembering<Value>(): (key: string, ask: () => Promise<Value>) => Promise<Value> {
  const kept = new WeakMap<PrismaClient, Map<string, Promise<Value>>>()
  return async (key, ask) => {
    const { prisma } = await database()
    const [last] = await prisma.$queryRaw<{ seq: bigint }[]>`SELECT "seq" FROM "Event" ORDER BY "seq" DESC LIMIT 1`
    const answers = kept.get(prisma) ?? new Map<string, Promise<Value>>()
    kept.set(prisma, answers)
    const full = `${last?.seq ?? 0} ${key}`
    const known = answers.get(full)
    if (known) return known
    const answer = ask()
    answers.set(full, answer)
    answer.catch(() => answers.delete(full))
    const [oldest] = answers.keys()
    if (answers.size > MOST && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}
