import type pg from 'pg'
import { answerRequest } from '@/lib/db/door'
import { databaseFolder, dataFolder, ownFolder } from '@/lib/db/folder'
import { takeLock } from '@/lib/db/lock'
import { migrate } from '@/lib/db/migrate'
import { openPglite } from '@/lib/db/pglite'
import { openPostgres } from '@/lib/db/postgres'
import { prismaOver } from '@/lib/db/prisma'
import { StartProblem, textOf } from '@/lib/db/problem'
import type { PrismaClient } from '@/prisma/generated/prisma/client'

/**
 * The open database of this process, migrated. `pglite` is the embedded default, `postgres` a server.
 * `dump` gives the files of the embedded database as one .tar.gz. `close` waits for what is running.
 */
export type OpenDatabase = {
  prisma: PrismaClient
  pool: pg.Pool
  kind: 'pglite' | 'postgres'
  dump: (() => Promise<Blob>) | null
  close: () => Promise<void>
}

declare global {
  var gestandDatabase: Promise<OpenDatabase> | undefined
}

/**
 * The database of this process: a PostgreSQL server when DATABASE_URL is set, else the embedded one in the data folder.
 * Opened once, with the lock of the folder and all migrations applied; kept on globalThis, because Next has several
 * module graphs and dev reloads them. Throws a StartProblem with a Dutch message when it cannot be opened.
 */
export function database(): Promise<OpenDatabase> {
  globalThis.gestandDatabase ??= open(process.env).catch((error: unknown) => {
    globalThis.gestandDatabase = undefined
    throw error
  })
  return globalThis.gestandDatabase
}

async function open(environment: Record<string, string | undefined>): Promise<OpenDatabase> {
  const opened = environment.DATABASE_URL
    ? await openServer(environment.DATABASE_URL)
    : await openEmbedded(dataFolder(environment))
  const close = async () => {
    globalThis.gestandDatabase = undefined
    await opened.close()
  }
  return { ...opened, close }
}

async function openServer(url: string): Promise<OpenDatabase> {
  const pool = await openPostgres(url)
  const close = () => pool.end()
  return readied({ pool, kind: 'postgres', dump: null, close })
}

async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const realFolder = await ownFolder(folder)
  const lock = await takeLock(realFolder, (socket) => void answerRequest(socket))
  try {
    const lite = await openPglite({ folder: databaseFolder(realFolder) })
    const close = async () => {
      await lite.close()
      await lock.release()
    }
    return await readied({ pool: lite.pool, kind: 'pglite', dump: () => lite.dump(), close })
  } catch (error) {
    await lock.release()
    if (error instanceof StartProblem) throw error
    throw new StartProblem(
      `De ingebouwde database in ${realFolder} is niet te openen (${textOf(error)}). ` +
        'Zet een reservekopie terug, of kies met GESTAND_DATA een andere map.',
    )
  }
}

/** Migrated and with Prisma on top; closed again when that fails. */
async function readied(opened: Omit<OpenDatabase, 'prisma'>): Promise<OpenDatabase> {
  try {
    await migrate(opened.pool)
  } catch (error) {
    await opened.close()
    throw error
  }
  const prisma = prismaOver(opened.pool)
  const close = async () => {
    await prisma.$disconnect()
    await opened.close()
  }
  return { ...opened, prisma, close }
}
