import type { Readable } from 'node:stream'
import { z } from 'zod'
import { logEvent } from '@/lib/audit/log'
import { verifyChain } from '@/lib/audit/verify'
import { may, type Actor } from '@/lib/auth/actor'
import { checkBackup, rowsOfBackup } from '@/lib/backup/read-backup'
import type { BackupHeader, BackupTable } from '@/lib/backup/schema'
import { hasRowsInBackup, identifier, literal, migrationsOf, tablesOf, type Ask, type Table } from '@/lib/backup/tables'
import type { OpenDatabase } from '@/lib/db/database'
import type { Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'

export type Restored = { rows: number; events: number; madeAt: string }

const LONGEST = 60 * 60_000

/**
 * Replaces everything in the database by a backup, in one transaction: emptied, filled, sequences set, and the audit
 * chain verified before anything counts. The deed itself is the next event of the restored log. `open` gives the file
 * anew each time: it is read once to check it and once to take it in.
 */
export async function restoreBackup(
  { prisma }: OpenDatabase,
  actor: Actor,
  open: () => Readable,
): Promise<Outcome<Restored>> {
  if (!may(actor, 'people.manage')) return refused('not-allowed', 'Dit mag alleen een beheerder.')
  const header = await checkBackup(open)
  if (!header.ok) return header
  const work = async (tx: Transaction): Promise<Outcome<Restored>> => {
    const ask: Ask = (sql) => tx.$queryRawUnsafe(sql)
    const tables = await tablesOf(ask)
    const hindrance = misfit(header.value, await migrationsOf(ask), tables)
    if (hindrance) return hindrance
    await replaceRows(tx, tables, header.value, open)
    const { events, brokenAt } = await verifyChain(tx)
    if (brokenAt !== null)
      return refused(
        'broken',
        `Het logboek in deze reservekopie is geschonden bij gebeurtenis ${brokenAt}. Er is niets veranderd.`,
      )
    const { madeAt, rows } = header.value
    await logEvent(tx, actor, {
      action: 'restoreBackup',
      objectType: 'register',
      objectId: null,
      label: `Reservekopie van ${madeAt}`,
      after: { rijen: rows },
    })
    return done({ rows, events: events + 1, madeAt })
  }
  return wholeOrNothing(prisma, work)
}

async function wholeOrNothing(
  prisma: OpenDatabase['prisma'],
  work: (tx: Transaction) => Promise<Outcome<Restored>>,
): Promise<Outcome<Restored>> {
  let outcome: Outcome<Restored> | null = null
  try {
    return await prisma.$transaction(
      async (tx) => {
        outcome = await work(tx)
        if (!outcome.ok) throw new Error(outcome.code)
        return outcome
      },
      { timeout: LONGEST },
    )
  } catch (error) {
    if (outcome) return outcome
    throw error
  }
}

/** A backup fits only the very same tables. */
function misfit(header: BackupHeader, migrations: readonly string[], tables: readonly Table[]): Outcome<never> | null {
  const other = header.migrations.filter((name) => !migrations.includes(name)).length > 0
  const older = migrations.filter((name) => !header.migrations.includes(name)).length > 0
  if (other)
    return refused(
      'newer',
      'Deze reservekopie komt van een nieuwere versie van Gestand. Werk Gestand eerst bij. Er is niets veranderd.',
    )
  if (older)
    return refused(
      'older',
      'Deze reservekopie komt van een oudere versie van Gestand. Zet haar terug met die versie en werk daarna bij. Er is niets veranderd.',
    )
  const own = tables.filter(hasRowsInBackup).map(({ name, columns }) => ({ name, columns }))
  const theirs = header.tables.map(({ name, columns }) => ({ name, columns }))
  if (JSON.stringify(own) === JSON.stringify(theirs)) return null
  return refused(
    'other-tables',
    'De tabellen in deze reservekopie zijn niet die van deze database. Er is niets veranderd.',
  )
}

async function replaceRows(
  tx: Transaction,
  tables: readonly Table[],
  header: BackupHeader,
  open: () => Readable,
): Promise<void> {
  const names = tables.map(({ name }) => identifier(name))
  const guarded = await guardedTables(tx)
  for (const table of guarded) await tx.$executeRawUnsafe(`ALTER TABLE ${identifier(table)} DISABLE TRIGGER USER`)
  await tx.$executeRawUnsafe(`TRUNCATE ${names.join(', ')}`)
  await insertRows(tx, header.tables, open)
  for (const table of guarded) await tx.$executeRawUnsafe(`ALTER TABLE ${identifier(table)} ENABLE TRIGGER USER`)
  for (const { table, column, last, called } of header.sequences) {
    await tx.$queryRawUnsafe(
      `SELECT setval(pg_get_serial_sequence(${literal(identifier(table))}, ${literal(column)}), ${last}, ${called})::text`,
    )
  }
}

/** The tables whose rows the database itself keeps from being changed or deleted. */
async function guardedTables(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRawUnsafe(`
    SELECT DISTINCT c.relname::text AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace ORDER BY 1`)
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name)
}

/** How many rows, and how many characters of them, go to the database at once. */
const MOST_ROWS = 500
const MOST_TEXT = 4_000_000

async function insertRows(tx: Transaction, tables: readonly BackupTable[], open: () => Readable): Promise<void> {
  let table = -1
  let batch: (string | null)[][] = []
  let size = 0
  const flush = async () => {
    const target = tables[table]
    if (target && batch.length > 0) await tx.$executeRawUnsafe(insertSql(target), JSON.stringify(batch))
    batch = []
    size = 0
  }
  for await (const [index, values] of rowsOfBackup(open)) {
    if (index !== table || batch.length >= MOST_ROWS || size > MOST_TEXT) await flush()
    table = index
    batch.push(values)
    size += values.reduce((sum, value) => sum + (value?.length ?? 0), 0)
  }
  await flush()
}

function insertSql({ name, columns }: BackupTable): string {
  const values = columns.map((column, index) =>
    column.type === 'bytea' ? `decode(row ->> ${index}, 'base64')` : `(row ->> ${index})::${column.type}`,
  )
  return `INSERT INTO ${identifier(name)} (${columns.map((column) => identifier(column.name)).join(', ')})
    SELECT ${values.join(', ')} FROM json_array_elements($1::json) WITH ORDINALITY AS rows (row, place) ORDER BY place`
}
