import { randomBytes } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import type pg from 'pg'
import { sessionCookie } from '@/lib/auth/options'
import { freePort } from '@/scripts/free-port.mjs'
import { startGestand } from '@/test/support/start-gestand'
import { idOf, insertRows } from './insert-rows'
import { KIND, MEASURER } from './load-office'

const SESSION = idOf(KIND.other + 90, 0)

/** A running server over a loaded register, and a session of the measurer in it. */
export type Served = { address: string; cookie: string; pid: number | undefined; stop: () => Promise<void> }

/** Writes the session down; the server itself makes them only at a sign-in, which is not what is measured. */
export async function keepSession(pool: pg.Pool): Promise<void> {
  const at = new Date(Date.now()).toISOString()
  await insertRows(pool, 'Session', [{ id: SESSION, userId: MEASURER, startedAt: at, seenAt: at }])
}

/** Starts `npm start` as a user would, on the data folder or on the server that DATABASE_URL names. */
export async function serve(folder: string, databaseUrl: string | null): Promise<Served> {
  const secret = randomBytes(48).toString('base64url')
  const production = {
    GESTAND_ALLOW_HTTP: '1',
    OIDC_ISSUER: 'http://localhost:9',
    OIDC_CLIENT_ID: 'meting',
    OIDC_CLIENT_SECRET: 'meting',
  }
  const server = await startGestand(folder, await freePort(), {
    NEXTAUTH_SECRET: secret,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl, ...production } : {}),
  })
  if (!server.lines.some((line) => line.startsWith('Gestand staat klaar'))) throw new Error(server.errors())
  const token = await encode({ token: { sessionId: SESSION }, secret })
  return {
    address: server.address,
    cookie: `${sessionCookie(false)}=${token}`,
    pid: server.pid,
    stop: async () => {
      server.stop()
      await server.ended
    },
  }
}
