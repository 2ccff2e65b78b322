import { verifyChain } from '@/lib/audit/verify'
import type { Run } from '@/lib/cli/command'
import { database } from '@/lib/db/database'
import { done, refused } from '@/lib/outcome'

/** Walks the whole audit log. */
export const run: Run = async () => {
  const { prisma } = await database()
  const { events, head, brokenAt } = await verifyChain(prisma)
  if (brokenAt !== null)
    return refused(
      'broken',
      `Het logboek is geschonden: gebeurtenis ${brokenAt} past niet op de vorige. Tot en met ${events} klopt het.`,
    )
  return done(`Het logboek klopt: ${events} gebeurtenissen. Laatste hash: ${head}\n`)
}
