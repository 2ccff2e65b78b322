import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { migrate, readMigrations, type Migration } from '@/lib/db/migrate'
import { StartProblem } from '@/lib/db/problem'
import { useTestDatabase } from '@/test/support/database'

const opened = useTestDatabase()

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

async function tables(): Promise<string[]> {
  const { rows } = await opened().pool.query(
    "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'proef%' ORDER BY table_name",
  )
  return rows.map((row) => row.table_name)
}

test('an up-to-date database has nothing to apply', async () => {
  expect(await migrate(opened().pool)).toEqual([])
})

test('migrations are applied once, in the order of their names, however many start at the same time', async () => {
  const { pool } = opened()
  const all = [
    ...readMigrations(),
    migration('90000101_one', 'CREATE TABLE proef_one ()'),
    migration('90000102_two', 'CREATE TABLE proef_two ()'),
  ]
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(pool, all)))
  expect(applied.filter((names) => names.length > 0)).toEqual([['90000101_one', '90000102_two']])
  expect(await tables()).toEqual(['proef_one', 'proef_two'])
})

test('a migration that fails half-way leaves nothing behind and can be tried again', async () => {
  const { pool } = opened()
  const broken = migration('90000201_half', 'CREATE TABLE proef_half (); SELECT nothing_like_it;')
  const refusal = await migrate(pool, [broken]).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(StartProblem)
  expect(String(refusal)).toContain('De migratie 90000201_half is mislukt (column "nothing_like_it" does not exist)')
  expect(await tables()).not.toContain('proef_half')
  expect(await migrate(pool, [migration('90000201_half', 'CREATE TABLE proef_half ()')])).toEqual(['90000201_half'])
})

test('a function with semicolons in its body is one statement', async () => {
  const { pool } = opened()
  const sql = 'CREATE FUNCTION proef_two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;'
  await migrate(pool, [migration('90000301_function', sql)])
  expect((await pool.query('SELECT proef_two() AS two')).rows).toEqual([{ two: 2 }])
})

test('a migration that was changed after it was applied stops the start', async () => {
  const changed = readMigrations().map((known) => ({ ...known, checksum: 'f'.repeat(64) }))
  await expect(migrate(opened().pool, changed)).rejects.toThrow('is veranderd nadat zij in deze database is toegepast')
})

test("a migration that Prisma's own engine left unfinished stops the start", async () => {
  const { pool } = opened()
  await pool.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', '90000401_theirs')")
  await expect(migrate(pool)).rejects.toThrow('De migratie 90000401_theirs is eerder mislukt')
  await pool.query("UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = 'x'")
  expect(await migrate(pool)).toEqual([])
})
