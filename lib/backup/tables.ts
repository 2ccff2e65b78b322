import { z } from 'zod'

/** The part of a pool, a client or a transaction that is needed here. */
export type Ask = (sql: string) => Promise<unknown[]>

export type Column = { name: string; type: string }
export type Table = { name: string; columns: Column[] }
export type Sequence = { table: string; column: string; sequence: string }

/**
 * Sessions stay behind, so that a backup lets nobody in again who was shut out since; and so do work that was running and
 * who had a section open.
 */
const LEFT_OUT = ['_prisma_migrations']
const WITHOUT_ROWS = ['Session', 'Work', 'SectionAttendance']

/** Every table of Gestand with the columns that are stored (a generated one is not), those that are referred to first. */
export async function tablesOf(ask: Ask): Promise<Table[]> {
  const columns = z.array(z.object({ table: z.string(), name: z.string(), type: z.string() })).parse(
    await ask(`
      SELECT c.relname::text AS table, a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS type
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0
        AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY c.relname, a.attnum`),
  )
  const needs = z.array(z.object({ table: z.string(), needs: z.string() })).parse(
    await ask(`
      SELECT c.conrelid::regclass::text AS table, c.confrelid::regclass::text AS needs FROM pg_constraint c
      WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace AND c.conrelid <> c.confrelid`),
  )
  const names = [...new Set(columns.map(({ table }) => table))].filter((name) => !LEFT_OUT.includes(name))
  const neededBy = new Map(
    names.map((name) => [
      name,
      needs.filter((pair) => plainName(pair.table) === name).map((pair) => plainName(pair.needs)),
    ]),
  )
  return inOrder(neededBy).map((name) => ({
    name,
    columns: columns.filter(({ table }) => table === name).map(({ name: column, type }) => ({ name: column, type })),
  }))
}

/** Whether the rows of a table go into a backup; a table whose rows do not is still emptied by a restore. */
export function hasRowsInBackup(table: Pick<Table, 'name'>): boolean {
  return !WITHOUT_ROWS.includes(table.name)
}

/** Every column that takes its number from a sequence. */
export async function sequencesOf(ask: Ask, tables: readonly Table[]): Promise<Sequence[]> {
  const found: Sequence[] = []
  for (const { name: table, columns } of tables) {
    for (const { name: column, type } of columns) {
      if (type !== 'integer' && type !== 'bigint') continue
      const [row] = z
        .array(z.object({ sequence: z.string().nullable() }))
        .parse(
          await ask(`SELECT pg_get_serial_sequence(${literal(identifier(table))}, ${literal(column)}) AS sequence`),
        )
      if (row?.sequence) found.push({ table, column, sequence: row.sequence })
    }
  }
  return found
}

/** The migrations that a database has, in the order of their names. */
export async function migrationsOf(ask: Ask): Promise<string[]> {
  const rows = await ask(
    'SELECT migration_name::text AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1',
  )
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name)
}

/** @example identifier('User') // '"User"' */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** @example literal("o'clock") // "'o''clock'" */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Names so that each comes after all that it needs; within that, by name. */
function inOrder(neededBy: ReadonlyMap<string, readonly string[]>): string[] {
  const ordered: string[] = []
  const waiting = new Set(neededBy.keys())
  while (waiting.size > 0) {
    const free = [...waiting].filter((name) => (neededBy.get(name) ?? []).every((needed) => !waiting.has(needed)))
    if (free.length === 0) throw new Error(`these tables refer to each other: ${[...waiting].join(', ')}`)
    for (const name of free.toSorted()) {
      ordered.push(name)
      waiting.delete(name)
    }
  }
  return ordered
}

/** regclass prints a name with capitals in quotes. */
function plainName(printed: string): string {
  return printed.replace(/^"(.*)"$/, '$1')
}
