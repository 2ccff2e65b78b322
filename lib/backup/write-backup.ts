import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { z } from 'zod'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  type BackupSequence,
  type BackupTable,
} from '@/lib/backup/schema'
import {
  hasRowsInBackup,
  identifier,
  migrationsOf,
  sequencesOf,
  tablesOf,
  type Ask,
  type Sequence,
  type Table,
} from '@/lib/backup/tables'
import { now } from '@/lib/calendar/now'

/**
 * Everything in the database at one moment, as a gzip of JSON lines: header, rows, footer with the hash (schema.ts).
 * Values are PostgreSQL's own text, so that nothing is rounded on the way and both kinds of database can take it back.
 * `counts.rows` is set when the last byte is out.
 */
export function writeBackup(pool: pg.Pool, counts: { rows: number }): AsyncIterable<Uint8Array> {
  const packed = createGzip()
  // A failure destroys `packed`, and so reaches whoever reads it.
  pipeline(Readable.from(linesOf(pool, counts)), packed, () => undefined)
  return packed
}

async function* linesOf(pool: pg.Pool, counts: { rows: number }): AsyncGenerator<string> {
  const client = await pool.connect()
  const ask: Ask = async (sql) => (await client.query(sql)).rows
  const hash = createHash('sha256')
  const hashed = (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    return line
  }
  try {
    await ask('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const header = await headerOf(ask)
    yield hashed(header)
    for (const [index, table] of header.tables.entries()) {
      for await (const row of rowsOf(ask, table)) {
        counts.rows += 1
        yield hashed([index, row])
      }
    }
    yield `${JSON.stringify({ sha256: hash.digest('hex'), rows: counts.rows })}\n`
  } finally {
    await ask('ROLLBACK')
    client.release()
  }
}

async function headerOf(ask: Ask): Promise<BackupHeader> {
  const all = await tablesOf(ask)
  const sequences: BackupSequence[] = []
  for (const sequence of await sequencesOf(ask, all)) sequences.push(await stateOf(ask, sequence))
  const tables: BackupTable[] = []
  for (const table of all.filter(hasRowsInBackup)) tables.push({ ...table, rows: await countOf(ask, table) })
  const migrations = await migrationsOf(ask)
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt: now().toISOString(), migrations, tables, sequences }
}

async function stateOf(ask: Ask, { table, column, sequence }: Sequence): Promise<BackupSequence> {
  const rows = await ask(`SELECT last_value::text AS last, is_called AS called FROM ${sequence}`)
  return { table, column, ...z.object({ last: z.string(), called: z.boolean() }).parse(rows[0]) }
}

async function countOf(ask: Ask, table: Table): Promise<number> {
  const rows = await ask(`SELECT count(*)::int AS rows FROM ${identifier(table.name)}`)
  return z.object({ rows: z.number() }).parse(rows[0]).rows
}

/** Rows in the order of their first column, a few at a time, so that a large register is never in memory whole. */
async function* rowsOf(ask: Ask, { columns, name }: Table): AsyncGenerator<(string | null)[]> {
  const values = columns.map((column) =>
    column.type === 'bytea' ? `encode(${identifier(column.name)}, 'base64')` : `${identifier(column.name)}::text`,
  )
  const atOnce = columns.some(({ type }) => type === 'bytea') ? 4 : 500
  await ask(
    `DECLARE rows CURSOR FOR SELECT ARRAY[${values.join(', ')}] AS row FROM ${identifier(name)} ORDER BY ${identifier(columns[0]?.name ?? '')}`,
  )
  for (;;) {
    const page = z.array(rowSchema).parse(await ask(`FETCH ${atOnce} FROM rows`))
    for (const { row } of page) yield row
    if (page.length < atOnce) break
  }
  await ask('CLOSE rows')
}

const rowSchema = z.object({ row: z.array(z.string().nullable()) })
