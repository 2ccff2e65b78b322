import type { Transaction } from '@/lib/db/transaction'
import { lexemesOf } from '@/lib/register/lexemes'
import type { Prisma } from '@/prisma/generated/prisma/client'

/** Makes an item findable by its present title, text, people, theme and references. Call after any of them changed. */
export function storeLexemes(tx: Transaction, itemId: string): Promise<void> {
  return storeLexemesOf(tx, [itemId])
}

/** As `storeLexemes`, for many items at once. */
export async function storeLexemesOf(tx: Transaction, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return
  const items = await tx.item.findMany({ where: { id: { in: [...itemIds] } }, select: SEARCHED })
  const ids = items.map((item) => item.id)
  const lexemes = items.map(lexemesOfItem)
  await tx.$executeRaw`
    UPDATE "Item" i SET "lexemes" = found."lexemes"
    FROM unnest(${ids}::uuid[], ${lexemes}::text[]) AS found("id", "lexemes") WHERE i."id" = found."id"`
}

const SEARCHED = {
  id: true,
  number: true,
  title: true,
  obligation: true,
  venue: true,
  kind: true,
  theme: { select: { name: true } },
  references: { select: { key: true } },
  proposers: { select: { member: { select: { name: true } }, party: { select: { abbreviation: true } } } },
} satisfies Prisma.ItemSelect

function lexemesOfItem(item: Prisma.ItemGetPayload<{ select: typeof SEARCHED }>): string {
  const people = item.proposers.flatMap((proposer) => [proposer.member.name, proposer.party?.abbreviation ?? ''])
  return lexemesOf({
    number: item.number,
    title: item.title,
    obligation: item.obligation,
    others: [item.kind, item.venue ?? '', item.theme?.name ?? '', ...people],
    references: item.references.map((reference) => reference.key),
  })
}
