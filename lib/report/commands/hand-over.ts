import { z } from 'zod'
import { type Json } from '@/lib/audit/chain'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { changeItems, type ManyChanged } from '@/lib/register/commands/change-items'
import { handOverSections } from '@/lib/report/commands/hand-over-sections'
import type { HandOverInput } from '@/lib/report/hand-over'

export type HandedOver = ManyChanged & { sections: number }

/**
 * Gives everything that is still to be done by somebody who leaves to a colleague: the items that were looked at, and the sections of
 * reports in preparation. One transaction, one record, taken back as one. An item that changed since it was looked at stays and is named.
 */
export async function handOver(actor: Actor, input: HandOverInput): Promise<Outcome<HandedOver>> {
  if (!may(actor, 'item.change') || !may(actor, 'report.assign')) return notAllowed()
  if (input.from === input.to)
    return refused('same-person', 'Kies twee verschillende mensen.', { to: 'Kies iemand anders.' })
  return inTransaction<HandedOver>(async (tx) => {
    const [from, to] = await Promise.all([input.from, input.to].map((id) => personOf(tx, id)))
    if (!from) return refused('not-found', 'Wie overdraagt is er niet (meer).')
    if (!to || to.disabledAt)
      return refused('unknown-handler', 'Kies een collega uit de lijst.', {
        to: 'Deze persoon kan geen behandelaar (meer) zijn.',
      })
    const sections = await sectionsOf(tx, input.from)
    await handOverSections(tx, actor, { from: input.from, to: input.to })
    const result = await changeItems(tx, actor, {
      action: 'handOver',
      handles: input.items,
      also: { sections: { ids: sections, from: input.from, to: input.to } },
      decide: (item) =>
        item.handlerId === from.id
          ? done({
              data: { handlerId: to.id, departmentId: to.departmentId ?? item.departmentId },
              before: { behandelaar: from.name, afdeling: item.department?.name ?? null },
              after: { behandelaar: to.name, afdeling: to.department?.name ?? item.department?.name ?? null },
            })
          : refused('other-handler', `${from.name} behandelt dit niet meer.`),
    })
    return done({ ...result, sections: sections.length })
  }, LONG_TRANSACTION)
}

/** The sections of reports in preparation that somebody writes. */
async function sectionsOf(tx: Transaction, handlerId: string): Promise<string[]> {
  const where = { handlerId, report: { state: 'voorbereiding' as const } }
  return (await tx.section.findMany({ where, select: { id: true } })).map(({ id }) => id)
}

function personOf(tx: Transaction, id: string) {
  return tx.user.findUnique({ where: { id }, include: { department: { select: { name: true } } } })
}

const alsoSections = z.object({ sections: z.object({ ids: z.array(z.string()), from: z.string(), to: z.string() }) })

/** Gives sections that a hand-over took along back; those that went on to somebody else since stay there. */
export async function putBackSections(tx: Transaction, actor: Actor, also: Json): Promise<Json> {
  const { data } = alsoSections.safeParse(also)
  if (!data) return null
  const { ids, from, to } = data.sections
  const standing = (await sectionsOf(tx, to)).filter((id) => ids.includes(id))
  await handOverSections(tx, actor, { from: to, to: from, only: standing })
  return { sections: { ids: standing, from: to, to: from } }
}
