import pg from 'pg'
import { StartProblem, textOf } from '@/lib/db/problem'

/** Pool setting: a date comes back as the text YYYY-MM-DD, not as a Date at midnight of the server's own zone. */
export const daysAsText: Pick<pg.PoolConfig, 'types'> = {
  types: {
    getTypeParser: (...of: Parameters<typeof pg.types.getTypeParser>) =>
      of[0] === pg.types.builtins.DATE && of[1] !== 'binary' ? (text: string) => text : pg.types.getTypeParser(...of),
  },
}

/**
 * Opens a pool to a PostgreSQL server, whose sessions are in UTC: Prisma's adapter drops the offset of a timestamptz,
 * so any other zone would store the wrong moment. Throws a StartProblem when the server does not answer.
 */
export async function openPostgres(url: string): Promise<pg.Pool> {
  const pool = new pg.Pool({ ...daysAsText, connectionString: inUtc(url), connectionTimeoutMillis: 10_000 })
  pool.on('error', (error) => console.error(`De verbinding met PostgreSQL viel weg: ${error.message}`))
  try {
    await pool.query('SELECT 1')
  } catch (error) {
    await pool.end()
    throw new StartProblem(
      `De database ${withoutPassword(url)} is niet te openen (${textOf(error)}). Controleer DATABASE_URL en of de server draait.`,
    )
  }
  return pool
}

function inUtc(url: string): string {
  const address = new URL(url)
  const options = address.searchParams.get('options')
  address.searchParams.set('options', `${options ? `${options} ` : ''}-c timezone=UTC`)
  return address.href
}

function withoutPassword(url: string): string {
  const address = new URL(url)
  return `${address.hostname}${address.port ? `:${address.port}` : ''}${address.pathname}`
}
