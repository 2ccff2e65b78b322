import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { recessCalendar } from '@/lib/people/recess'
import { isVisible } from '@/lib/register/visibility'
import { dueOf, isLate, remindsOn } from '@/lib/report/calendar'
import { daysOf } from '@/lib/report/queries/report-calendar'
import { bystander } from '@/lib/report/queries/report-pages'
import type { SectionStage } from '@/lib/report/schema'
import { stageMovesFrom } from '@/lib/report/workflow'

/** A text whose next move is somebody's; `due` is the day by which it must have left its stage. */
export type WaitingSection = {
  id: string
  reportId: string
  report: string
  heading: string
  stage: SectionStage
  deed: string
  due: CalendarDate
  late: boolean
  /** Whether people are reminded of it on this very day. */
  reminded: boolean
}

/** The sections of reports in preparation whose next move is this person's: own concepts, or texts to approve. */
export async function waitingSections(actor: Actor, today: CalendarDate): Promise<WaitingSection[]> {
  const { prisma } = await database()
  const sections = await prisma.section.findMany({
    where: { report: { state: 'voorbereiding' }, stage: { not: 'akkoord_directie' } },
    include: {
      handler: true,
      department: true,
      report: true,
      treatments: { orderBy: { order: 'asc' }, include: { item: true } },
    },
    orderBy: [{ report: { plannedOn: 'asc' } }, { order: 'asc' }],
  })
  const recess = await recessCalendar()
  return sections.flatMap((section) => {
    if (!section.treatments.every(({ item }) => isVisible(actor, item))) return []
    const move = ownMove(actor, section)
    if (!move) return []
    const { calendar, reminderDays } = daysOf(section.report, recess)
    return [
      {
        id: section.id,
        reportId: section.reportId,
        report: section.report.name,
        heading: section.heading || (section.treatments[0]?.item.title ?? 'onderdeel'),
        stage: section.stage,
        deed: move.deed,
        due: dueOf(section.stage, calendar),
        late: isLate(section.stage, calendar, today),
        reminded: remindsOn(section.stage, { calendar, reminderDays, recess }, today),
      },
    ]
  })
}

/** The move that is this person's to make, rather than one that they only could make. */
function ownMove(actor: Actor, section: Parameters<typeof bystander>[1] & { stage: SectionStage }) {
  const person = bystander(actor, section)
  const moves = stageMovesFrom(section.stage, person).filter((move) => move.verb !== 'sendBack')
  return moves.find((move) =>
    move.verb === 'submit'
      ? person.isHandler
      : move.who === 'head'
        ? person.head && person.inDepartment
        : actor.role === 'coordinator',
  )
}
