import { logEvents, type Change } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { storeLexemesOf } from '@/lib/register/commands/store-lexemes'
import { isOpen } from '@/lib/register/moves'
import { isVisible } from '@/lib/register/visibility'
import { openReport } from '@/lib/report/commands/change-report'
import type { PutItemsInput, TakeOffInput } from '@/lib/report/schema'
import type { Item } from '@/prisma/generated/prisma/client'

/** The theme for items that have none. */
const NO_THEME = 'Overig'

/**
 * Puts open items on a report, each in a section of its own or together in one, under the theme and with the handler of the item.
 * Items that are already on it are passed over.
 */
export async function putItemsOnReport(
  actor: Actor,
  input: PutItemsInput,
): Promise<Outcome<{ sections: string[]; passed: number }>> {
  if (!may(actor, 'report.plan')) return notAllowed()
  return inTransaction(async (tx) => {
    const report = await openReport(tx, input.id)
    if ('code' in report) return report
    const items = (await tx.item.findMany({ where: { id: { in: input.items } }, orderBy: { number: 'asc' } })).filter(
      (item) => isVisible(actor, item),
    )
    const present = await tx.treatment.findMany({
      where: { reportId: report.id, itemId: { in: input.items } },
      select: { itemId: true },
    })
    const already = new Set(present.map((treatment) => treatment.itemId))
    const fresh = items.filter((item) => !already.has(item.id))
    const closed = fresh.find((item) => !isOpen(item))
    if (closed)
      return refused(
        'not-open',
        `“${closed.title}” staat niet meer open. Heropen het item eerst, of laat het van de lijst.`,
      )
    const groups = input.together && fresh.length > 0 ? [fresh] : fresh.map((item) => [item])
    const sections: string[] = []
    for (const group of groups) sections.push(await addSection(tx, report.id, group))
    await tx.omission.deleteMany({ where: { reportId: report.id, itemId: { in: fresh.map((item) => item.id) } } })
    const changes = fresh.map((item): Change => ({
      action: 'putOnReport',
      objectType: 'item',
      objectId: item.id,
      label: item.title,
      after: { report: report.name },
    }))
    await logEvents(tx, actor, changes)
    return done({ sections, passed: input.items.length - fresh.length })
  })
}

/** Takes an item off a report, with the reason, so that it is not proposed again; a section left without items goes with it. */
export async function takeItemOff(actor: Actor, input: TakeOffInput): Promise<Outcome<{ reportId: string }>> {
  if (!may(actor, 'report.plan')) return notAllowed()
  return inTransaction(async (tx) => {
    const treatment = await tx.treatment.findUnique({ where: { id: input.treatmentId }, include: { item: true } })
    if (!treatment || !isVisible(actor, treatment.item))
      return refused('not-found', 'Dit item staat niet (meer) op het rapport.')
    const report = await openReport(tx, treatment.reportId)
    if ('code' in report) return report
    await tx.treatment.delete({ where: { id: treatment.id } })
    const key = { reportId: report.id, itemId: treatment.itemId }
    const { reason } = input
    await tx.omission.upsert({ where: { reportId_itemId: key }, create: { ...key, reason }, update: { reason } })
    const section = treatment.sectionId
      ? await tx.section.findUnique({
          where: { id: treatment.sectionId },
          include: { _count: { select: { treatments: true } } },
        })
      : null
    const emptied = section && section._count.treatments === 0 ? section : null
    if (emptied) await tx.section.delete({ where: { id: emptied.id } })
    await storeLexemesOf(tx, [treatment.itemId])
    await logEvents(tx, actor, [
      {
        action: 'takeOffReport',
        objectType: 'item',
        objectId: treatment.itemId,
        label: treatment.item.title,
        before: { report: report.name, uitkomst: treatment.outcome, tekst: emptied?.text ?? null },
        reason,
      },
    ])
    return done({ reportId: report.id })
  })
}

async function addSection(tx: Transaction, reportId: string, items: Item[]): Promise<string> {
  const [first] = items
  if (!first) throw new Error('a section needs an item')
  const themeId = first.themeId ?? (await themeNamed(tx, NO_THEME))
  await placeTheme(tx, reportId, themeId)
  const last = await tx.section.aggregate({ where: { reportId }, _max: { order: true } })
  const section = await tx.section.create({
    data: {
      reportId,
      themeId,
      order: (last._max.order ?? 0) + 1,
      heading: '',
      handlerId: first.handlerId,
      departmentId: first.departmentId,
      treatments: { create: items.map((item, order) => ({ itemId: item.id, reportId, order })) },
    },
    select: { id: true },
  })
  return section.id
}

async function themeNamed(tx: Transaction, name: string): Promise<string> {
  const theme = await tx.theme.upsert({ where: { name }, create: { name, order: 999 }, update: {} })
  return theme.id
}

/** Gives a theme a place at the end of a report, once. */
export async function placeTheme(tx: Transaction, reportId: string, themeId: string): Promise<void> {
  const placed = await tx.reportTheme.findUnique({ where: { reportId_themeId: { reportId, themeId } } })
  if (placed) return
  const last = await tx.reportTheme.aggregate({ where: { reportId }, _max: { order: true } })
  await tx.reportTheme.create({ data: { reportId, themeId, order: (last._max.order ?? 0) + 1 } })
}
