import type { Actor } from '@/lib/auth/actor'
import { dayOf } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { stemsOf } from '@/lib/register/stem'
import { likenessOf, type Likened } from '@/lib/register/likeness'
import type { ItemStatus } from '@/lib/register/schema'
import { visibleSql } from '@/lib/register/visibility'

/** An item that looks like what is being typed in. `probably`: so much that it must be said that it is another one. */
export type SimilarItem = {
  number: number
  title: string
  status: ItemStatus
  reasons: string[]
  probably: boolean
}

/** How many items are looked at, how alike they must be to be shown, and to be asked about; and how many are shown. */
const LOOKED_AT = 60
const ALIKE = 0.4
const PROBABLY = 0.7
const MOST = 5

/** The items of the register that look most like this one, the likest first, each with the reason. */
export async function similarItems(actor: Actor, draft: Likened): Promise<SimilarItem[]> {
  const { prisma } = await database()
  const words = [...new Set(stemsOf(draft.title))].slice(0, 12)
  const query = words.length > 0 ? words.map((word) => `'${word}':*`).join(' | ') : "''"
  if (words.length === 0 && draft.references.length === 0) return []
  const near = await prisma.$queryRaw<{ id: string }[]>`
    SELECT i."id" FROM "Item" i LEFT JOIN "ItemWords" w ON w."itemId" = i."id"
    WHERE ${visibleSql(actor)} AND (w."search" @@ ${query}::tsquery
      OR EXISTS (SELECT 1 FROM "Reference" r WHERE r."itemId" = i."id" AND r."role" = 'identifies' AND r."key" = ANY(${[...draft.references]})))
    ORDER BY ts_rank(w."search", ${query}::tsquery) DESC NULLS LAST, i."number" LIMIT ${LOOKED_AT}`
  const items = await prisma.item.findMany({
    where: { id: { in: near.map(({ id }) => id) } },
    select: {
      number: true,
      kind: true,
      title: true,
      date: true,
      status: true,
      references: { where: { role: 'identifies' }, select: { key: true } },
      proposers: { select: { member: { select: { name: true } } } },
    },
  })
  return items
    .map(({ number, title, status, ...item }) => ({
      ...likenessOf(draft, {
        kind: item.kind,
        title,
        date: dayOf(item.date),
        references: item.references.map(({ key }) => key),
        members: item.proposers.map(({ member }) => member.name),
      }),
      number,
      title,
      status,
    }))
    .filter(({ score, reasons }) => score >= ALIKE && reasons.length > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ score, ...item }) => ({ ...item, probably: score >= PROBABLY }))
}
