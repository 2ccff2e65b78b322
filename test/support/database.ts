import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import type { OpenDatabase } from '@/lib/db/database'
import { openPglite } from '@/lib/db/pglite'
import { openPostgres } from '@/lib/db/postgres'
import { prismaOver } from '@/lib/db/prisma'
import { atServer, withName } from '@/test/support/postgres'

/**
 * Gives the test file a migrated, empty database of its own, of the kind that this run is about, and makes it the one
 * that `database()` answers. Call it once, at the top of the file; the answer is valid inside tests and hooks.
 */
export function useTestDatabase(): () => OpenDatabase {
  let opened: OpenDatabase | undefined
  beforeAll(async () => {
    opened = await openTestDatabase()
    globalThis.gestandDatabase = Promise.resolve(opened)
  })
  afterAll(async () => {
    globalThis.gestandDatabase = undefined
    await opened?.close()
  })
  return () => {
    if (!opened) throw new Error('the test database is open only inside tests and hooks')
    return opened
  }
}

/** Opens a migrated, empty database, gone again when it is closed. */
export function openTestDatabase(): Promise<OpenDatabase> {
  const source = inject('migrated')
  return source.kind === 'pglite' ? openCopy(source.dump) : openClone(source.url, source.template)
}

async function openCopy(dump: string): Promise<OpenDatabase> {
  const lite = await openPglite({ load: await openAsBlob(dump) })
  const prisma = prismaOver(lite.pool)
  const close = async () => {
    await prisma.$disconnect()
    await lite.close()
  }
  return { prisma, pool: lite.pool, kind: 'pglite', dump: () => lite.dump(), close }
}

async function openClone(url: string, template: string): Promise<OpenDatabase> {
  const clone = await makeClone(url, template)
  const pool = await openPostgres(clone.url)
  const prisma = prismaOver(pool)
  const close = async () => {
    await prisma.$disconnect()
    await pool.end()
    await clone.drop()
  }
  return { prisma, pool, kind: 'postgres', dump: null, close }
}

/** The variables with which a process of its own opens a new database of the kind that this run is about. */
export async function separateDatabase(): Promise<{ variables: Record<string, string>; drop: () => Promise<void> }> {
  const source = inject('migrated')
  if (source.kind === 'postgres') {
    const { url, drop } = await makeClone(source.url, source.template)
    return { variables: { DATABASE_URL: url }, drop }
  }
  const folder = await mkdtemp(join(tmpdir(), 'gestand-data-'))
  return { variables: { GESTAND_DATA: folder }, drop: () => rm(folder, { recursive: true, force: true }) }
}

async function makeClone(url: string, template: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `gestand_test_${randomUUID().replaceAll('-', '')}`
  await atServer(url, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  return { url: withName(url, name), drop: () => atServer(url, `DROP DATABASE ${name} WITH (FORCE)`) }
}
