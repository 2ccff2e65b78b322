import { verifyChain, type ChainReport } from '@/lib/audit/verify'
import { may, type Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'

/** Walks the whole log, for who may read it. */
export async function checkChain(actor: Actor): Promise<ChainReport | null> {
  if (!may(actor, 'audit.read')) return null
  const { prisma } = await database()
  return verifyChain(prisma)
}
