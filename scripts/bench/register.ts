import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { today } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { startPostgres } from '@/scripts/postgres.mjs'
import { findTools } from '@/scripts/tools.mjs'
import { measureChanges } from './register/changes'
import { measureInBrowser } from './register/in-browser'
import { measureInServer } from './register/in-server'
import { loadEvents } from './register/load-events'
import { loadItems } from './register/load-items'
import { loadOffice } from './register/load-office'
import { measureOverHttp } from './register/over-http'
import { keepSession, serve } from './register/serve'
import { milliseconds as ms, type Timing } from './register/timing'

/** `npm run bench -- register [ITEMS] [EVENTS] [pglite|postgres]`: a generated register of that size, measured from the inside and the outside. */
const [items = 100_000, events = 1_000_000] = process.argv.slice(2).filter(isCount).map(Number)
const kinds = ['pglite', 'postgres'].filter((kind) => process.argv.includes(kind))
const SEED = 2026

print(
  `${cpus().length} kernen ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
)
for (const kind of kinds.length > 0 ? kinds : ['pglite', 'postgres']) await measureOn(kind)

async function measureOn(kind: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gestand-meting-'))
  const server = kind === 'postgres' ? await postgres() : null
  if (kind === 'postgres' && !server) return print('PostgreSQL: overgeslagen, het is hier niet.')
  process.env.GESTAND_DATA = folder
  if (server) process.env.DATABASE_URL = server.url
  else delete process.env.DATABASE_URL
  try {
    print(`\n## ${kind}: ${items} items, ${events} gebeurtenissen`)
    await load()
    table('in de server', [...(await measureInServer(items, today())), ...(await measureChanges())])
    const { close } = await database()
    await close()
    const served = await serve(folder, server?.url ?? null)
    try {
      const answers = await measureOverHttp(served, items)
      table('over HTTP, met sessie', answers)
      sizes(answers)
      for (const seen of await measureInBrowser(served)) {
        print(
          `${seen.path}: LCP ${ms(seen.lcp)} ms, INP ${ms(seen.inp)} ms (p75, processor vier keer zo traag), ` +
            `zonder vertraging LCP ${ms(seen.unslowed.lcp)} ms, INP ${ms(seen.unslowed.inp)} ms; ` +
            `JavaScript ${seen.script.toFixed(0)} KB en bij gebruik nog ${seen.later.toFixed(0)} KB, CSS ${seen.style.toFixed(0)} KB (gzip)`,
        )
      }
    } finally {
      await served.stop()
    }
  } finally {
    server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function postgres(): Promise<{ url: string; stop: () => void } | null> {
  const { postgres: programs } = await findTools(['postgres'])
  return programs ? startPostgres(programs) : null
}

async function load(): Promise<void> {
  const { pool } = await database()
  const started = performance.now()
  const said = (what: string) => (done: number) => void process.stderr.write(`\r${what}: ${done}   `)
  await loadOffice(pool, today())
  await loadItems(pool, { count: items, seed: SEED, today: today(), said: said('items') })
  const halfway = performance.now()
  await loadEvents(pool, { count: events, items, today: today(), said: said('gebeurtenissen') })
  await keepSession(pool)
  await pool.query('VACUUM ANALYZE')
  process.stderr.write('\n')
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(0)
  print(`geladen: items in ${seconds(started, halfway)} s, gebeurtenissen in ${seconds(halfway, performance.now())} s`)
}

function table(title: string, rows: (Timing & { name: string })[]): void {
  print(`\n| ${title} | keer | p50 ms | p95 ms |\n| --- | --: | --: | --: |`)
  for (const { name, runs, p50, p95 } of rows) print(`| ${name} | ${runs} | ${ms(p50)} | ${ms(p95)} |`)
}

function sizes(answers: { name: string; raw: number; zipped: number }[]): void {
  print('\n| HTML | KB | KB gzip |\n| --- | --: | --: |')
  for (const { name, raw, zipped } of answers) print(`| ${name} | ${raw.toFixed(0)} | ${zipped.toFixed(1)} |`)
}

function isCount(argument: string): boolean {
  return /^\d+$/.test(argument)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
