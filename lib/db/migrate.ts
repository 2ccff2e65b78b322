import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'
import { StartProblem, textOf } from '@/lib/db/problem'

/** One folder of prisma/migrations: its name, its SQL and the sha256 of the bytes of that file. */
export type Migration = { name: string; sql: string; checksum: string }

/** The number of the lock that Prisma's own engine takes while it migrates. */
const PRISMA_LOCK = 72_707_369

const recordSchema = z.object({ migration_name: z.string(), checksum: z.string(), finished: z.boolean() })
type MigrationRecord = z.infer<typeof recordSchema>

/** The table as Prisma's own engine makes it, so that `prisma migrate deploy` agrees with what was done here. */
const RECORDS_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`

/**
 * Applies the migrations that the database does not have yet, in the order of their names, each whole or not at all,
 * and answers their names. Servers that start together wait for each other. With nothing to apply it only reads, so
 * production may run as a user without rights on the schema.
 * Throws a StartProblem when an applied migration was changed since, or when an earlier one failed.
 */
export async function migrate(pool: pg.Pool, migrations: Migration[] = readMigrations()): Promise<string[]> {
  const client = await pool.connect()
  try {
    if (pendingOf(migrations, await recordsOf(client)).length === 0) return []
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    try {
      await client.query(RECORDS_TABLE)
      const pending = pendingOf(migrations, await recordsOf(client))
      for (const migration of pending) await apply(client, migration)
      return pending.map(({ name }) => name)
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [PRISMA_LOCK])
    }
  } finally {
    client.release()
  }
}

/** The migrations in a folder, in order; of the project when no folder is named. */
export function readMigrations(folder: string = migrationsFolder()): Migration[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'migration.sql')))
  return names.toSorted().map((name) => {
    const bytes = readFileSync(join(folder, name, 'migration.sql'))
    return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
  })
}

/** Where the project keeps its migrations. */
export function migrationsFolder(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations')
}

/** What is still to be applied. Throws a StartProblem when the history does not allow to go on. */
function pendingOf(migrations: Migration[], records: MigrationRecord[]): Migration[] {
  const recorded = new Map(records.map((record) => [record.migration_name, record]))
  for (const { migration_name: name, finished } of records) {
    if (!finished) {
      throw new StartProblem(
        `De migratie ${name} is eerder mislukt; kolom logs van tabel _prisma_migrations zegt waarom. ` +
          'Herstel de oorzaak, verwijder de regel en start opnieuw.',
      )
    }
  }
  for (const { name, checksum } of migrations) {
    const record = recorded.get(name)
    if (record && record.checksum !== checksum) {
      throw new StartProblem(
        `De migratie ${name} is veranderd nadat zij in deze database is toegepast. ` +
          'Zet het bestand terug zoals het was en maak voor een wijziging een nieuwe migratie.',
      )
    }
  }
  return migrations.filter(({ name }) => !recorded.has(name))
}

async function recordsOf(client: pg.PoolClient): Promise<MigrationRecord[]> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known")
  if (!z.object({ known: z.boolean() }).parse(table.rows[0]).known) return []
  const records = await client.query(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  return z.array(recordSchema).parse(records.rows)
}

/** The migration and its record are one transaction: a failure or kill -9 half-way leaves nothing behind, and the next start tries again. */
async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  const record = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ($1, $2, $3, clock_timestamp(), 1)`
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(record, [randomUUID(), checksum, name])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new StartProblem(`De migratie ${name} is mislukt (${textOf(error)}). Er is niets veranderd.`)
  }
}
