import { database } from '@/lib/db/database'
import type { Outcome } from '@/lib/outcome'
import type { Prisma, PrismaClient } from '@/prisma/generated/prisma/client'

export type Database = PrismaClient

/** The client inside a transaction. On the embedded database there is one connection: never use `Database` while one is open. */
export type Transaction = Prisma.TransactionClient

/** For the few deeds that change hundreds of rows at once: confirming or undoing an import, sending a report. In ms. */
export const LONG_TRANSACTION = 120_000

/** Runs `work` in one transaction: a refusal or a throw leaves nothing behind. `timeout` in ms, 15 s by default. */
export async function inTransaction<Value>(
  work: (tx: Transaction) => Promise<Outcome<Value>>,
  timeout?: number,
): Promise<Outcome<Value>> {
  const { prisma } = await database()
  try {
    return await prisma.$transaction(
      async (tx) => {
        const outcome = await work(tx)
        if (!outcome.ok) throw new RolledBack(outcome)
        return outcome
      },
      timeout ? { timeout } : {},
    )
  } catch (thrown) {
    if (thrown instanceof RolledBack) return thrown.outcome
    throw thrown
  }
}

class RolledBack extends Error {
  constructor(readonly outcome: Extract<Outcome<never>, { ok: false }>) {
    super(outcome.code)
  }
}
