import type { Json } from '@/lib/audit/chain'
import type { Transaction } from '@/lib/db/transaction'
import { Prisma } from '@/prisma/generated/prisma/client'

/**
 * Adds rows to a table in one statement with one value, whatever their number: a quarter of the time that fifty rows of
 * fifteen columns take as 750 values. All rows have the columns of the first; a null stays out. Names are ours, never data.
 */
export async function insertRows(
  tx: Transaction,
  table: Prisma.ModelName,
  rows: readonly Record<string, Json>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', '),
  )
  const into = Prisma.raw(`"${table}"`)
  await tx.$executeRaw`
    INSERT INTO ${into} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(null::${into}, ${JSON.stringify(rows)}::jsonb)`
}
