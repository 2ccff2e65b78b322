import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/db/migrate'
import { openPglite } from '@/lib/db/pglite'
import { openPostgres } from '@/lib/db/postgres'
import { atServer, withName } from '@/test/support/postgres'

/** Where test files take their copy of the migrated database from. */
type Migrated = { kind: 'pglite'; dump: string } | { kind: 'postgres'; url: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    migrated: Migrated
  }
}

/** Migrates once for the whole run; GESTAND_TEST_DB says on which kind of database (pglite when it says nothing). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { source, clear } = process.env.GESTAND_TEST_DB === 'postgres' ? await makeTemplate() : await makeDump()
  project.provide('migrated', source)
  return clear
}

type Made = { source: Migrated; clear: () => Promise<void> }

async function makeDump(): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'gestand-test-'))
  const dump = join(folder, 'migrated.tar')
  const lite = await openPglite({})
  await migrate(lite.pool)
  await writeFile(dump, (await lite.dump('none')).stream())
  await lite.close()
  return { source: { kind: 'pglite', dump }, clear: () => rm(folder, { recursive: true, force: true }) }
}

async function makeTemplate(): Promise<Made> {
  const url = process.env.TEST_DATABASE_URL
  if (!url)
    throw new Error('GESTAND_TEST_DB=postgres needs TEST_DATABASE_URL: a server on which databases may be created')
  const template = `gestand_template_${randomUUID().replaceAll('-', '')}`
  await atServer(url, `CREATE DATABASE ${template}`)
  const pool = await openPostgres(withName(url, template))
  await migrate(pool)
  await pool.end()
  return {
    source: { kind: 'postgres', url, template },
    clear: () => atServer(url, `DROP DATABASE ${template} WITH (FORCE)`),
  }
}
