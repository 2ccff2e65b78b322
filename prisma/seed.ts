import { logEvents, type Change } from '@/lib/audit/log'
import { systemActor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { followKamerStatus } from '@/lib/sync/commands/follow-kamer-status'
import { exampleRegister } from './example/register'
import { storeItems } from './seed/items'
import { storeKamerRecords } from './seed/kamer'
import { storeLetter } from './seed/letter'
import { storeOffice } from './seed/office'
import { storeReportInPreparation, storeReports } from './seed/reports'
import { storeScenario } from './seed/scenario'

const LONGEST = 60_000

/**
 * Loads the example register into an empty database, in one transaction and with its own events in the audit log, so that
 * a new user finds a half-year under way. Answers false, and changes nothing, when there is any item or user already.
 */
export async function seedExampleRegister(today: CalendarDate): Promise<boolean> {
  const { prisma } = await database()
  const example = exampleRegister(today)
  const actor = systemActor('systeem')
  return prisma.$transaction(
    async (tx) => {
      const present = (await tx.item.count()) + (await tx.user.count())
      if (present > 0) return false
      const changes: Change[] = []
      const office = await storeOffice(tx, example, changes)
      const reports = await storeReports(tx, example, office, changes)
      const items = await storeItems(tx, actor, example, { office, reports })
      await storeReportInPreparation(tx, example, { office, reports, items }, changes)
      await storeScenario(tx, { office, items }, changes)
      await storeLetter(tx, today, changes)
      await storeKamerRecords(tx, today)
      changes.push({
        action: 'loadExample',
        objectType: 'register',
        objectId: null,
        label: 'Voorbeeldregister',
        after: { items: items.size },
      })
      await followKamerStatus(tx, actor)
      await logEvents(tx, actor, changes)
      return true
    },
    { timeout: LONGEST },
  )
}
