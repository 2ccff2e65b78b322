import { z } from 'zod'
import { database } from '@/lib/db/database'
import { readMigrations } from '@/lib/db/migrate'
import { textOf } from '@/lib/db/problem'

/** No answer within this many milliseconds is no. */
const PATIENCE = 1_500

const stateSchema = z.object({ applied: z.array(z.string()), events: z.boolean(), items: z.boolean() })

/**
 * Whether the database answers, has every migration, and still has its audit log: a register with items but without a
 * single event was tampered with. The reason of a no goes to the log of the server, not to who asked.
 */
export async function isReady(): Promise<boolean> {
  const tooLate = new Promise<string>((resolve) =>
    setTimeout(() => resolve('the database does not answer'), PATIENCE).unref(),
  )
  const hindrance = await Promise.race([findHindrance().catch(textOf), tooLate])
  if (hindrance !== null) console.error(JSON.stringify({ level: 'error', message: 'not ready', reason: hindrance }))
  return hindrance === null
}

async function findHindrance(): Promise<string | null> {
  const { pool } = await database()
  const { rows } = await pool.query(
    `SELECT ARRAY(SELECT migration_name::text FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS applied,
       EXISTS (SELECT 1 FROM "Event") AS events, EXISTS (SELECT 1 FROM "Item") AS items`,
  )
  const { applied, events, items } = stateSchema.parse(rows[0])
  const missing = readMigrations().filter(({ name }) => !applied.includes(name))
  if (missing.length > 0) return `migrations are missing: ${missing.map(({ name }) => name).join(', ')}`
  return items && !events ? 'the audit log is empty' : null
}
