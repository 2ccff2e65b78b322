import { logEvent } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { inTransaction } from '@/lib/db/transaction'
import { done } from '@/lib/outcome'
import { storeLexemesOf } from '@/lib/register/commands/store-lexemes'
import { LEXEMES_VERSION } from '@/lib/register/lexemes'

/** So many items in one transaction: short enough to let others in between. */
const AT_ONCE = 200

/**
 * Makes the search words again of every item that has none, or has them by an older making (LEXEMES_VERSION), and answers
 * how many. Stopped half-way it goes on where it was; with nothing to do it does nothing.
 */
export async function renewSearchWords(actor: Actor): Promise<number> {
  let renewed = 0
  for (let ids = await staleItems(); ids.length > 0; ids = await staleItems()) {
    const batch = ids
    await inTransaction(async (tx) => done(await storeLexemesOf(tx, batch)))
    renewed += batch.length
  }
  if (renewed > 0) await inTransaction(async (tx) => done(await logEvent(tx, actor, renewal(renewed))))
  return renewed
}

async function staleItems(): Promise<string[]> {
  const { prisma } = await database()
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT i."id" FROM "Item" i LEFT JOIN "ItemWords" w ON w."itemId" = i."id"
    WHERE w."madeBy" IS DISTINCT FROM ${LEXEMES_VERSION}::int LIMIT ${AT_ONCE}`
  return rows.map((row) => row.id)
}

function renewal(items: number) {
  return {
    action: 'renewSearchWords',
    objectType: 'register',
    objectId: null,
    label: 'Zoekwoorden',
    after: { items, making: LEXEMES_VERSION },
  }
}
