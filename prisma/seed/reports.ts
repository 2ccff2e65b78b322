import type { Change } from '@/lib/audit/log'
import { toDatabaseDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import { placeTheme } from '@/lib/report/commands/put-items'
import type { ExampleRegister } from '../example/register'
import type { ExampleSection } from '../example/types'
import { found, foundOrNull } from './found'
import type { Office } from './office'

type Ids = ReadonlyMap<string, string>

/** Stores the half-year reports with the places of their themes. Those that were sent are history: Gestand did not make them. */
export async function storeReports(
  tx: Transaction,
  example: ExampleRegister,
  office: Office,
  changes: Change[],
): Promise<Map<string, string>> {
  const reports = new Map<string, string>()
  for (const {
    key,
    name,
    year,
    half,
    plannedOn,
    sentOn,
    annexNumber,
    annexTitle,
    kamerstuk,
    themes,
  } of example.reports) {
    const { id } = await tx.report.create({
      data: {
        name,
        year,
        half,
        plannedOn: toDatabaseDate(plannedOn),
        sentOn: sentOn ? toDatabaseDate(sentOn) : null,
        annexNumber,
        annexTitle,
        kamerstuk,
        directorate: example.directorate,
        state: sentOn ? 'historie' : 'voorbereiding',
      },
    })
    for (const theme of themes) await placeTheme(tx, id, found(office.themes, theme))
    reports.set(key, id)
    changes.push({
      action: sentOn ? 'recordReport' : 'planReport',
      objectType: 'report',
      objectId: id,
      label: name,
      after: { plannedOn, sentOn },
    })
  }
  return reports
}

type Stored = { office: Office; reports: Ids; items: Ids }

/** Stores the sections that are being written, each with what it proposes for its items. */
export async function storeReportInPreparation(
  tx: Transaction,
  example: ExampleRegister,
  stored: Stored,
  changes: Change[],
): Promise<void> {
  const report = example.reports.find((one) => one.sentOn === null)
  if (!report) throw new Error('the example register has no report in preparation')
  const reportId = found(stored.reports, report.key)
  const titles = new Map(example.items.map((item) => [item.key, item.title]))
  for (const [index, section] of example.sections.entries()) {
    await storeSection(tx, section, { ...stored, reportId, order: index + 1 })
    for (const { item } of section.proposals) {
      const label = titles.get(item) ?? item
      changes.push({
        action: 'putOnReport',
        objectType: 'item',
        objectId: found(stored.items, item),
        label,
        after: { report: report.name },
      })
    }
  }
}

async function storeSection(
  tx: Transaction,
  section: ExampleSection,
  { office, items, reportId, order }: Stored & { reportId: string; order: number },
): Promise<void> {
  const { theme, heading, text, stage, remark, handler, department, proposals } = section
  await tx.section.create({
    data: {
      reportId,
      themeId: found(office.themes, theme),
      order,
      heading,
      text,
      stage,
      remark,
      handlerId: foundOrNull(office.users, handler),
      departmentId: found(office.departments, department),
      treatments: {
        create: proposals.map(({ item, outcome, termWords, termBy, termReason }, place) => ({
          itemId: found(items, item),
          reportId,
          order: place,
          outcome,
          termWords,
          termBy: termBy ? toDatabaseDate(termBy) : null,
          termReason,
        })),
      },
    },
  })
}
