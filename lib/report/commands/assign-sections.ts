import { logEvents, type Change } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import type { ArrangeSectionsInput } from '@/lib/report/arrange-schema'
import { openReport } from '@/lib/report/commands/change-report'
import { nameOf } from '@/lib/report/commands/rearrange'

/**
 * Gives many sections of a report to a handler, a department, or both. Without a department the handler brings the own
 * one along. Their versions stay: who is writing is not disturbed.
 */
export async function assignSections(
  actor: Actor,
  input: ArrangeSectionsInput,
): Promise<Outcome<{ assigned: number }>> {
  if (!may(actor, 'report.assign')) return notAllowed()
  if (!input.handlerId && !input.departmentId)
    return refused('nothing-chosen', 'Kies een behandelaar of een afdeling.', {
      handlerId: 'Kies een behandelaar of een afdeling.',
    })
  return inTransaction(async (tx) => {
    const report = await openReport(tx, input.id)
    if ('code' in report) return report
    const handler = input.handlerId ? await tx.user.findUnique({ where: { id: input.handlerId } }) : null
    if (input.handlerId && (!handler || handler.disabledAt))
      return refused('unknown-handler', 'Deze persoon kan geen behandelaar (meer) zijn.')
    const departmentId = input.departmentId ?? handler?.departmentId ?? null
    const data = { ...(handler ? { handlerId: handler.id } : {}), ...(departmentId ? { departmentId } : {}) }
    const include = {
      handler: true,
      department: true,
      treatments: { include: { item: { select: { title: true } } } },
    } as const
    const sections = await tx.section.findMany({ where: { reportId: report.id, id: { in: input.sections } }, include })
    await tx.section.updateMany({ where: { id: { in: sections.map(({ id }) => id) } }, data })
    const department = departmentId ? await tx.department.findUnique({ where: { id: departmentId } }) : null
    const changes = sections.map((section): Change => ({
      action: 'assignSection',
      objectType: 'section',
      objectId: section.id,
      label: nameOf(section),
      before: { behandelaar: section.handler?.name ?? null, afdeling: section.department?.name ?? null },
      after: {
        behandelaar: handler?.name ?? section.handler?.name ?? null,
        afdeling: department?.name ?? section.department?.name ?? null,
      },
    }))
    await logEvents(tx, actor, changes)
    return done({ assigned: sections.length })
  })
}
