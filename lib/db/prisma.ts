import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '@/prisma/generated/prisma/client'

/**
 * Prisma over an open pool. Ending it leaves the pool open.
 * Inside `$transaction(async (tx) => ...)` use only `tx`: with one connection the outer client waits for itself.
 */
export function prismaOver(pool: pg.Pool): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: preparedNames() }),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  })
}

/** A connection keeps at most so many statements prepared; a list of hundreds of ids makes a statement that seldom comes back. */
const MOST_PREPARED = 1_000
const MOST_ARGUMENTS = 50

/**
 * Names statements by their text, so that a connection parses and plans each only once: that halves the time of a page and of
 * a saved change. Beyond the limits the name is empty: such a statement is made anew every time.
 */
function preparedNames(): (query: { sql: string; args: unknown[] }) => string {
  const names = new Map<string, string>()
  return ({ sql, args }) => {
    const known = names.get(sql)
    if (known || args.length > MOST_ARGUMENTS || names.size === MOST_PREPARED) return known ?? ''
    const name = createHash('sha256').update(sql).digest('hex').slice(0, 32)
    names.set(sql, name)
    return name
  }
}
