import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, readMigrations } from '@/lib/db/migrate'
import { openPglite, type OpenPglite } from '@/lib/db/pglite'
import { schemaEngine, schemaFiles, type SchemaEngine } from '@/scripts/schema-engine'

let lite: OpenPglite
let engine: SchemaEngine

beforeAll(async () => {
  lite = await openPglite({})
  await migrate(lite.pool)
  engine = await schemaEngine(lite.pool)
}, 60_000)

afterAll(() => lite.close())

test('the migrations make exactly the schema', async () => {
  expect(await engine.drift()).toBeNull()
})

test('a change of the schema that no migration makes is found', async () => {
  const files = [...schemaFiles(), { path: 'more.prisma', content: 'model Extra {\n  id Int @id\n}\n' }]
  const { drift } = await schemaEngine(lite.pool, files)
  expect(await drift()).toContain('CREATE TABLE "Extra"')
})

test("Prisma's own engine finds the history clean and has nothing to apply", async () => {
  expect(await engine.diagnose()).toEqual({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  })
  expect(await engine.applyMissing()).toEqual([])
  const { rows } = await lite.pool.query('SELECT migration_name FROM _prisma_migrations ORDER BY migration_name')
  expect(rows.map((row) => row.migration_name)).toEqual(readMigrations().map(({ name }) => name))
})
