import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '@/prisma/generated/prisma/client'

/**
 * Prisma over an open pool. Ending it leaves the pool open.
 * Inside `$transaction(async (tx) => ...)` use only `tx`: with one connection the outer client waits for itself.
 */
export function prismaOver(pool: pg.Pool): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  })
}
