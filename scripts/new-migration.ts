import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, migrationsFolder } from '@/lib/db/migrate'
import { openPglite } from '@/lib/db/pglite'
import { textOf } from '@/lib/db/problem'
import { schemaEngine } from '@/scripts/schema-engine'

/** `npm run migration -- NAME`: writes the SQL between the migrations and the schema as a new migration, to be read before use. */
async function newMigration(name: string): Promise<string> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error(
      'Geef de migratie een naam van kleine letters, cijfers en _: npm run migration -- naam_van_de_wijziging',
    )
  }
  const lite = await openPglite({})
  try {
    await migrate(lite.pool)
    const { drift } = await schemaEngine(lite.pool)
    const sql = await drift()
    if (sql === null) return 'Schema en migraties zijn gelijk: er is niets te maken.'
    return `Gemaakt: ${writeMigration(name, sql)}. Lees het na en pas het aan waar dat nodig is.`
  } finally {
    await lite.close()
  }
}

function writeMigration(name: string, sql: string): string {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder(), `${stamp}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  return join(folder, 'migration.sql')
}

try {
  console.log(await newMigration(process.argv[2] ?? ''))
} catch (error) {
  console.error(textOf(error))
  process.exitCode = 1
}
