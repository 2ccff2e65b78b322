import { systemActor, actorOf } from '@/lib/auth/actor'
import { day, toDatabaseDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { acknowledgeFindings } from '@/lib/report/commands/acknowledge'
import { sendReport } from '@/lib/report/commands/send-report'
import { findingKey } from '@/lib/report/finding-key'
import { reportPage } from '@/lib/report/queries/report-pages'
import { sendReportInput } from '@/lib/report/schema'
import { anItem, value } from '@/test/support/office'

/**
 * A process that prepares a report of its own year and sends it, and says at every connection it takes that it did a step, so
 * that it can be killed at any of them.
 */
const [year = '2030'] = process.argv.slice(2)
const sentOn = `${year}-06-15`
const { prisma, pool } = await database()
const user =
  (await prisma.user.findFirst({ where: { subject: 'sender' } })) ??
  (await prisma.user.create({
    data: { issuer: 'test', subject: 'sender', name: 'Cato Verzender', role: 'coordinator' },
  }))
const coordinator = actorOf(user, 'scherm')
const theme =
  (await prisma.theme.findFirst({ where: { name: 'Sterkte' } })) ??
  (await prisma.theme.create({ data: { name: 'Sterkte', order: 1 } }))

const report = await prisma.report.create({
  data: {
    name: `Eerste halfjaarbericht politie ${year}`,
    year: Number(year),
    half: 1,
    plannedOn: toDatabaseDate(day(sentOn)),
    annexNumber: 3,
    annexTitle: 'Moties, toezeggingen en aanvullende zaken',
    directorate: 'Directoraat-Generaal Politie',
    themes: { create: { themeId: theme.id, order: 1 } },
  },
})
for (const outcome of ['afgedaan', 'lopend', 'deels_afgedaan'] as const) {
  const item = await anItem({ references: [{ key: `29628-${year.slice(2)}${outcome.length}`, role: 'identifies' }] })
  const open = outcome === 'afgedaan' ? {} : { termWords: 'najaar 2090', termBy: toDatabaseDate(day('2090-12-21')) }
  const section = await prisma.section.create({
    data: {
      reportId: report.id,
      themeId: theme.id,
      order: outcome.length,
      heading: '',
      text: 'Hieraan is in dit halfjaar gewerkt.',
      stage: 'akkoord_directie',
    },
  })
  await prisma.treatment.create({
    data: {
      itemId: item.id,
      reportId: report.id,
      sectionId: section.id,
      outcome,
      donePart: 'Het rapport is er.',
      ...open,
    },
  })
}
const page = await reportPage(systemActor('systeem'), report.id, day(sentOn))
const findings = (page?.findings ?? []).map(findingKey)
if (findings.length > 0) value(await acknowledgeFindings(coordinator, { id: report.id, findings }))
console.log('ready')
pool.on('acquire', () => console.log('step'))
value(await sendReport(coordinator, sendReportInput.parse({ id: report.id, version: 1, sentOn })))
console.log('sent')
setInterval(() => {}, 1000)
