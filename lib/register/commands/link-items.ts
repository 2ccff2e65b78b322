import type { Actor } from '@/lib/auth/actor'
import type { Transaction } from '@/lib/db/transaction'
import { readReference } from '@/lib/kamer/reference'
import { done, refused, type Outcome } from '@/lib/outcome'
import { earlierThan, LINK_WORDS, type LinkKind } from '@/lib/register/chain'
import { changeItem } from '@/lib/register/commands/change-item'
import type { Changed, Decision } from '@/lib/register/commands/change-items'
import { chainIn } from '@/lib/register/queries/chain-of'
import type { LinkInput, UnlinkInput } from '@/lib/register/schema'
import { visibleWhere } from '@/lib/register/visibility'
import { inTransaction } from '@/lib/db/transaction'

/** Says that an item repeats, changes or adds to an earlier one. */
export async function linkItem(actor: Actor, input: LinkInput): Promise<Outcome<Changed>> {
  const found = await inTransaction((tx) => earlierItem(tx, actor, input.id, input.linkTo))
  if (!found.ok) return found
  return changeItem(actor, 'item.change', 'linkItem', input, () => done(linking(input.id, found.value, input.linkKind)))
}

/** Takes a link away; both items stay. */
export async function unlinkItem(actor: Actor, input: UnlinkInput): Promise<Outcome<Changed>> {
  return changeItem(actor, 'item.change', 'unlinkItem', input, () =>
    done({
      data: {},
      beside: async (tx: Transaction) => {
        await tx.itemLink.deleteMany({ where: { laterId: input.id, earlierId: input.earlierId } })
      },
      before: { verband: input.earlierId },
      after: { verband: null },
    }),
  )
}

export type EarlierItem = { id: string; number: number }

/**
 * The item that was typed as "G-12" or by its number, in any spelling. It is no part of what follows `laterId` already:
 * a chain has a beginning and an end. `laterId` is null for an item that is not there yet.
 */
export async function earlierItem(
  tx: Transaction,
  actor: Actor,
  laterId: string | null,
  typed: string,
): Promise<Outcome<EarlierItem>> {
  const own = /^g\s?-?\s?(\d{1,9})$/i.exec(typed.trim())?.[1]
  const key = own ? null : readReference(typed)
  const where = own
    ? { number: Number(own) }
    : { references: { some: { key: key ?? '', role: 'identifies' as const } } }
  const found = await tx.item.findMany({
    where: { AND: [visibleWhere(actor), where] },
    select: { id: true, number: true },
    take: 2,
  })
  const [item] = found
  if (!item) return unfit('Dit item ken ik niet. Typ het nummer uit het register (G-12) of het Kamerstuk.')
  if (found.length > 1) return unfit('Dit nummer staat bij meer items. Typ het nummer uit het register, zoals G-12.')
  if (item.id === laterId) return unfit('Een item kan niet op zichzelf volgen. Typ het nummer van het eerdere item.')
  if (laterId && earlierThan(item.id, await chainIn(tx, actor, item.id)).some(({ id }) => id === laterId))
    return unfit(`G-${item.number} volgt zelf al op dit item. Leg het verband andersom, bij G-${item.number}.`)
  return done(item)
}

/** The rows and the words of a new link, for the command that makes it. */
export function linking(laterId: string, earlier: EarlierItem, kind: LinkKind): Decision {
  return {
    data: {},
    beside: (tx: Transaction) => storeLink(tx, laterId, earlier, kind),
    before: { verband: null },
    after: { verband: `${LINK_WORDS[kind]} G-${earlier.number}` },
  }
}

/** Stores a link, or changes its kind when the two are linked already. */
export async function storeLink(tx: Transaction, laterId: string, earlier: EarlierItem, kind: LinkKind): Promise<void> {
  await tx.itemLink.upsert({
    where: { laterId_earlierId: { laterId, earlierId: earlier.id } },
    create: { laterId, earlierId: earlier.id, kind },
    update: { kind },
  })
}

function unfit(message: string) {
  return refused('no-earlier-item', message, { linkTo: message })
}
