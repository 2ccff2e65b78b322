import { fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import type { Transaction } from '@/lib/db/transaction'

export type TemplateLine = {
  id: string
  fileName: string
  standard: boolean
  uploadedBy: string
  uploadedOn: CalendarDate
  reports: number
}

/** The house styles that can be chosen, the last first. */
export async function listTemplates(_actor: Actor): Promise<TemplateLine[]> {
  const { prisma } = await database()
  const templates = await prisma.template.findMany({
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      fileName: true,
      standard: true,
      createdAt: true,
      uploadedBy: { select: { name: true } },
      _count: { select: { reports: true } },
    },
  })
  return templates.map(({ uploadedBy, createdAt, _count, ...template }) => ({
    ...template,
    uploadedBy: uploadedBy.name,
    uploadedOn: fromDatabaseDate(createdAt),
    reports: _count.reports,
  }))
}

/** The house style that holds for a report: its own, else the one that is the setting; null when there is none. */
export async function templateOf(tx: Transaction, reportId: string): Promise<Uint8Array | null> {
  const report = await tx.report.findUnique({
    where: { id: reportId },
    select: { template: { select: { bytes: true } } },
  })
  if (report?.template) return report.template.bytes
  const standard = await tx.template.findFirst({ where: { standard: true }, select: { bytes: true } })
  return standard?.bytes ?? null
}

/** The bytes of a house style, to take along and change. */
export async function templateFile(
  _actor: Actor,
  id: string,
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const { prisma } = await database()
  return prisma.template.findUnique({ where: { id }, select: { fileName: true, bytes: true } })
}
