import type { Transaction } from '@/lib/db/transaction'
import { lexemesOf } from '@/lib/register/lexemes'

/** Makes an item findable by its present title, text, people, theme and references. Call after any of them changed. */
export async function storeLexemes(tx: Transaction, itemId: string): Promise<void> {
  const item = await tx.item.findUniqueOrThrow({
    where: { id: itemId },
    select: {
      number: true,
      title: true,
      obligation: true,
      venue: true,
      kind: true,
      theme: { select: { name: true } },
      references: { select: { key: true } },
      proposers: { select: { member: { select: { name: true } }, party: { select: { abbreviation: true } } } },
    },
  })
  const people = item.proposers.flatMap((proposer) => [proposer.member.name, proposer.party?.abbreviation ?? ''])
  const lexemes = lexemesOf({
    number: item.number,
    title: item.title,
    obligation: item.obligation,
    others: [item.kind, item.venue ?? '', item.theme?.name ?? '', ...people],
    references: item.references.map((reference) => reference.key),
  })
  await tx.item.update({ where: { id: itemId }, data: { lexemes }, select: { id: true } })
}
