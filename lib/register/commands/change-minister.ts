import { z } from 'zod'
import type { Json } from '@/lib/audit/chain'
import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { addDays, dayOf, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { today } from '@/lib/calendar/now'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { changeItems, type ManyChanged } from '@/lib/register/commands/change-items'
import { dateOf } from '@/lib/register/item-state'
import type { ChangeMinisterInput } from '@/lib/register/ministers'
import type { Minister } from '@/prisma/generated/prisma/client'

/**
 * Moves what a minister still owes to the next one, from a day: the one who goes gets their last day, the one who comes the first,
 * and the items that were looked at move along, in one transaction and one record. What is settled keeps the minister who settled it.
 */
export async function changeMinister(actor: Actor, input: ChangeMinisterInput): Promise<Outcome<ManyChanged>> {
  if (!may(actor, 'item.change')) return notAllowed()
  const wrong = wrongIn(input)
  if (wrong) return wrong
  return inTransaction<ManyChanged>(async (tx) => {
    const from = await tx.minister.findUnique({ where: { id: input.from } })
    if (!from) return refused('not-found', 'Deze bewindspersoon is er niet (meer).')
    const to = await incoming(tx, from, input)
    if (!to) return refused('not-found', 'Kies wie komt.', { to: 'Kies iemand uit de lijst, of vul een naam in.' })
    await endTerm(tx, actor, from, to, input.day)
    const result = await changeItems(tx, actor, {
      action: 'changeMinister',
      handles: input.items,
      also: { minister: { id: from.id, until: dayOf(from.until) } },
      decide: (item) =>
        item.ministerId === from.id
          ? done({
              data: { ministerId: to.id },
              before: { bewindspersoon: nameOf(from) },
              after: { bewindspersoon: nameOf(to) },
              reason: `Vanaf ${input.day}`,
            })
          : refused('other-minister', `${nameOf(from)} gaat hier niet meer over.`),
    })
    return done(result)
  }, LONG_TRANSACTION)
}

function wrongIn({ from, to, name, day }: ChangeMinisterInput) {
  const late = 'Kies een dag tot en met vandaag; de wissel zelf doet u op de dag dat hij ingaat.'
  if (day > today()) return refused('future', late, { day: late })
  if (to === null && name === '')
    return refused('nobody', 'Kies wie komt, of vul een naam in.', { name: 'Vul een naam in.' })
  return to === from ? refused('same', 'Kies iemand anders.', { to: 'Kies iemand anders.' }) : null
}

async function incoming(tx: Transaction, from: Minister, input: ChangeMinisterInput): Promise<Minister | null> {
  if (input.to) return tx.minister.findUnique({ where: { id: input.to } })
  const known = await tx.minister.findUnique({ where: { post_name: { post: from.post, name: input.name } } })
  return known ?? tx.minister.create({ data: { post: from.post, name: input.name, from: toDatabaseDate(input.day) } })
}

async function endTerm(
  tx: Transaction,
  actor: Actor,
  from: Minister,
  to: Minister,
  first: CalendarDate,
): Promise<void> {
  const last = addDays(first, -1)
  await tx.minister.update({ where: { id: from.id }, data: { until: toDatabaseDate(last) } })
  if (!to.from) await tx.minister.update({ where: { id: to.id }, data: { from: toDatabaseDate(first) } })
  await logEvent(tx, actor, {
    action: 'changeMinister',
    objectType: 'minister',
    objectId: from.id,
    label: nameOf(from),
    before: { tot: dayOf(from.until) },
    after: { tot: last, opvolger: nameOf(to) },
  })
}

function nameOf({ name, post }: Pick<Minister, 'name' | 'post'>): string {
  return name ? `${name} (${post})` : post
}

const alsoMinister = z.object({ minister: z.object({ id: z.string(), until: z.string().nullable() }) })

/** Gives a minister the last day back that a change took. */
export async function putBackMinister(tx: Transaction, also: Json): Promise<Json> {
  const { data } = alsoMinister.safeParse(also)
  if (!data) return null
  const before = await tx.minister.findUnique({ where: { id: data.minister.id } })
  if (!before) return null
  await tx.minister.update({ where: { id: before.id }, data: { until: dateOf(data.minister.until) } })
  return { minister: { id: before.id, until: dayOf(before.until) } }
}
