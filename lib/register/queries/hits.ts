import { database } from '@/lib/db/database'
import { hitsOf, isToldBy, type Hit } from '@/lib/register/hit'
import { SEARCHED_INCLUDE, searchFieldsOf } from '@/lib/register/queries/searched'
import type { Sought } from '@/lib/register/queries/search'

/** For each item why it was found, as far as its title does not say so; only of those is the rest read. */
export async function hitsPerItem(
  found: readonly { id: string; title: string }[],
  words: readonly Sought[],
): Promise<Map<string, Hit[]>> {
  const ids = found.filter(({ title }) => !isToldBy(title, words)).map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const { prisma } = await database()
  const items = await prisma.item.findMany({ where: { id: { in: ids } }, include: SEARCHED_INCLUDE })
  return new Map(items.map((item) => [item.id, hitsOf(item.title, searchFieldsOf(item), words)]))
}
