import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { bystander } from '@/lib/report/queries/report-pages'
import { stageMovesFrom } from '@/lib/report/workflow'

export type WaitingSection = { id: string; reportId: string; heading: string }

/** The sections of reports in preparation whose next move is this person's: own concepts, or texts to approve. */
export async function waitingSections(actor: Actor): Promise<WaitingSection[]> {
  const { prisma } = await database()
  const sections = await prisma.section.findMany({
    where: { report: { state: 'voorbereiding' } },
    include: { handler: true, department: true, report: { select: { plannedOn: true } } },
    orderBy: [{ report: { plannedOn: 'asc' } }, { order: 'asc' }],
  })
  return sections
    .filter((section) => {
      const person = bystander(actor, section)
      const moves = stageMovesFrom(section.stage, person).filter((move) => move.verb !== 'sendBack')
      return moves.some((move) =>
        move.verb === 'submit'
          ? person.isHandler
          : move.who === 'head'
            ? person.head && person.inDepartment
            : actor.role === 'coordinator',
      )
    })
    .map(({ id, reportId, heading }) => ({ id, reportId, heading }))
}
