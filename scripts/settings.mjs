import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { StepFailed } from './run.mjs'

/** The files in the data folder besides the database. */
const SECRET = 'secret'

/**
 * Where the server listens and what it needs from the environment. Gives the embedded default what production has to
 * say itself: a secret, made once and kept in the data folder, and its own address.
 * @returns {Promise<{ host: string, port: number, address: string }>}
 */
export async function settle() {
  const host = process.env.HOST || '127.0.0.1'
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StepFailed(`PORT=${process.env.PORT} is geen poort. Kies een getal van 1 tot en met 65535.`)
  }
  await checkFree(host, port)
  const address = process.env.NEXTAUTH_URL || `http://localhost:${port}`
  if (!isProduction()) {
    process.env.NEXTAUTH_SECRET ||= keptSecret()
    process.env.NEXTAUTH_URL = address
  }
  return { host, port, address }
}

/** As lib/env.ts has it: a server as database, or said so. There nothing is filled in; lib/env.ts tells what is missing. */
export function isProduction() {
  return Boolean(process.env.DATABASE_URL) || process.env.GESTAND_MODE === 'production'
}

function keptSecret() {
  const folder = resolve(process.env.GESTAND_DATA || 'data')
  const path = join(folder, SECRET)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  if (!existsSync(path)) writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}

function checkFree(host, port) {
  return new Promise((free, taken) => {
    const server = createServer()
    server.once('error', (error) => {
      const why = error.code === 'EADDRINUSE' ? 'is al in gebruik' : `is niet te gebruiken (${error.message})`
      taken(
        new StepFailed(`Poort ${port} op ${host} ${why}. Kies een andere, bijvoorbeeld: PORT=${port + 1} npm start`),
      )
    })
    server.listen(port, host, () => server.close(() => free()))
  })
}
