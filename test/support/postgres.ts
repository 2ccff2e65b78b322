import { openPostgres } from '@/lib/db/postgres'

/** Runs one statement on the database that the address names. */
export async function atServer(url: string, sql: string): Promise<void> {
  const pool = await openPostgres(url)
  try {
    await pool.query(sql)
  } finally {
    await pool.end()
  }
}

/** The address of another database on the same server. */
export function withName(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
