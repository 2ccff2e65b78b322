import type { Transaction } from '@/lib/db/transaction'
import { LEXEMES_VERSION, lexemesOf } from '@/lib/register/lexemes'
import { SEARCHED_INCLUDE, searchFieldsOf } from '@/lib/register/queries/searched'

/** Makes an item findable by its present title, text, people, theme, references and sections. Call after any of them changed. */
export async function storeLexemes(tx: Transaction, itemId: string): Promise<void> {
  await storeLexemesOf(tx, [itemId])
}

/** As `storeLexemes`, for several items at once. */
export async function storeLexemesOf(tx: Transaction, itemIds: readonly string[]): Promise<void> {
  const items = await tx.item.findMany({ where: { id: { in: [...itemIds] } }, include: SEARCHED_INCLUDE })
  if (items.length === 0) return
  const lexemes = items.map((item) => lexemesOf(searchFieldsOf(item)))
  const words = [...new Set(lexemes.flatMap(wordsIn))].toSorted()
  await tx.$executeRaw`
    WITH "known" AS (
      INSERT INTO "SearchWord" ("word") SELECT given FROM unnest(${words}::text[]) given
      WHERE NOT EXISTS (SELECT 1 FROM "SearchWord" s WHERE s."word" = given) ORDER BY given ON CONFLICT DO NOTHING)
    INSERT INTO "ItemWords" ("itemId", "lexemes", "madeBy")
    SELECT given.id, given.lexemes, ${LEXEMES_VERSION}::int
    FROM unnest(${items.map((item) => item.id)}::uuid[], ${lexemes}::text[]) AS given (id, lexemes)
    ON CONFLICT ("itemId") DO UPDATE SET "lexemes" = EXCLUDED."lexemes", "madeBy" = EXCLUDED."madeBy"
    WHERE "ItemWords"."lexemes" <> EXCLUDED."lexemes" OR "ItemWords"."madeBy" <> EXCLUDED."madeBy"`
}

/** As `storeLexemes`, also for what is answered together with this item: a section with a restricted item is found by nobody. */
export async function storeLexemesAround(tx: Transaction, itemId: string): Promise<void> {
  const together = await tx.treatment.findMany({
    where: { section: { treatments: { some: { itemId } } } },
    select: { itemId: true },
  })
  await storeLexemesOf(tx, [...new Set([itemId, ...together.map((one) => one.itemId)])])
}

/** The words of letters among lexemes: numbers are looked for as they are. @example wordsIn("'motie':1A '29628':2A") // ['motie'] */
function wordsIn(lexemes: string): string[] {
  return [...lexemes.matchAll(/'([a-z]{3,40})'/g)].map(([, word = '']) => word)
}
