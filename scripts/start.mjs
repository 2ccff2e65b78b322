/**
 * `npm start`: everything that is needed, and then the server, in this very process, so that a supervisor's signal
 * reaches it. The server opens, migrates and fills the database itself (instrumentation.ts): only one process may.
 */
import { createServer } from 'node:http'
import { prepare } from './prepare.mjs'
import { main } from './run.mjs'
import { isProduction, settle } from './settings.mjs'

const HEALTHY_WITHIN = 60_000
const LINGER = 500
const DRAIN = 12_000
const LOCAL = new Set(['127.0.0.1', 'localhost', '::1'])

let stopping = false

/** Who started Gestand may be gone, and its pipes with it: what cannot be told is not told, rather than told over and over that it cannot. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

await main(async () => {
  const { host, port, address } = await settle()
  await prepare({ build: true })
  process.env.NODE_ENV = 'production'
  // Prisma asks the parts of one query at the same time over one connection; pg puts them in a row, but says so each start.
  process.noDeprecation = true
  process.stderr.write('Gestand · database openen en server starten …\n')
  await serve(host, port)
  await waitForHealth(host, port)
  console.log(['', `Gestand staat klaar op ${address}`, ...(await signInLines(host)), 'Stoppen: Ctrl+C', ''].join('\n'))
})

async function serve(host, port) {
  const { default: next } = await import('next')
  const app = next({ dev: false, hostname: host, port })
  await app.prepare()
  const answer = app.getRequestHandler()
  const server = createServer((request, response) => {
    if (stopping) response.setHeader('Connection', 'close')
    void answer(request, response)
  })
  await new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, listening)
  })
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop(server, app))
}

/**
 * Lets what is running finish, at most DRAIN ms, then closes the database. Closing the door ends connections whose
 * request is still on its way, so it stays open a moment, in which every answer tells its connection to end.
 */
async function stop(server, app) {
  if (stopping) return
  stopping = true
  process.stderr.write('Gestand · stopt: lopende verzoeken worden afgemaakt …\n')
  await new Promise((later) => setTimeout(later, LINGER))
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const late = setTimeout(() => server.closeAllConnections(), DRAIN)
  await new Promise((closed) => server.close(closed))
  clearInterval(idle)
  clearTimeout(late)
  await globalThis.gestandTimer?.stop()
  const opened = await globalThis.gestandDatabase?.catch(() => undefined)
  await opened?.close()
  await app.close()
  process.stderr.write('Gestand · gestopt\n')
  process.exit(0)
}

async function waitForHealth(host, port) {
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/api/health`
  const deadline = Date.now() + HEALTHY_WITHIN
  for (;;) {
    const answer = await fetch(url).catch((error) => ({ ok: false, status: error.message }))
    if (answer.ok) return
    if (Date.now() > deadline)
      throw new Error(`De server antwoordt niet goed op ${url} (${answer.status}). Zie hierboven.`)
    await new Promise((again) => setTimeout(again, 200))
  }
}

/** The example accounts, from the database that the server in this process has open; in production people know their way. */
async function signInLines(host) {
  if (isProduction()) return []
  const { prisma } = await globalThis.gestandDatabase
  const users = await prisma.user.findMany({
    where: { issuer: 'voorbeeld', disabledAt: null },
    orderBy: { name: 'asc' },
  })
  const width = Math.max(0, ...users.map(({ name }) => name.length))
  return [
    'Inloggen: kies een voorbeeldaccount, een wachtwoord is niet nodig.',
    ...users.map(({ name, role }) => `  ${name.padEnd(width)}  ${role}`),
    ...(LOCAL.has(host) ? [] : ['Let op: dat kan nu iedereen die deze computer over het netwerk bereikt.']),
  ]
}
