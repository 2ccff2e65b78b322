/**
 * `npm test`: every check there is, from a fresh clone. `npm run check`: the fast ones. `npm test -- NAME ...`: those.
 * Two rows of steps run beside each other (two cores); the last line is `N passed, N failed` over all of them.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { prepare } from './prepare.mjs'
import { startPostgres } from './postgres.mjs'
import { main, node } from './run.mjs'
import { findTools } from './tools.mjs'

const RESULTS = 'node_modules/.cache/gestand/results'

/** What each step runs. A step without `tests` counts as one test. */
const STEPS = {
  build: { run: () => prepareBuild() },
  types: { run: types },
  lint: { run: () => node('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']) },
  format: { run: () => node('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']) },
  rules: { tests: true, run: () => vitest('rules', 'vitest.config.ts', ['test/house.test.ts', 'test/lock.test.ts']) },
  unit: { tests: true, run: () => vitest('unit', 'vitest.config.ts') },
  flow: { tests: true, run: () => vitest('flow', 'vitest.flow.config.ts', [], { GESTAND_TEST_DB: 'pglite' }) },
  postgres: { tests: true, run: flowOnPostgres },
  browser: { tests: true, run: inBrowser },
}

const ROWS = [
  ['build', 'types', 'browser'],
  ['lint', 'format', 'unit', 'flow', 'postgres'],
]
const ROWS_OF_CHECK = [['types'], ['lint', 'format', 'rules']]

const total = { passed: 0, failed: 0 }

await main(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => name !== 'check' && !STEPS[name])
  if (unknown.length > 0)
    throw new Error(`Onbekende stap: ${unknown.join(', ')}. Kies uit: ${Object.keys(STEPS).join(', ')}.`)
  await prepare({ build: false })
  mkdirSync(RESULTS, { recursive: true })
  const rows = asked.includes('check') ? ROWS_OF_CHECK : ROWS
  const wanted = (name) => asked.length === 0 || asked.includes('check') || asked.includes(name)
  await Promise.all(rows.map((row) => runRow(row.filter(wanted))))
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 ? 0 : 1)
})

async function runRow(names) {
  for (const name of names) {
    const started = performance.now()
    const { code, all, skipped } = await STEPS[name].run()
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`
    if (skipped) {
      console.log(`- ${name}: overgeslagen, want ${skipped}`)
      continue
    }
    const counted = STEPS[name].tests
      ? countTests(name, code)
      : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
    total.passed += counted.passed
    total.failed += counted.failed
    if (counted.failed > 0) console.log(`${all.trimEnd()}\n✗ ${name}: ${summary(counted)} (${seconds})`)
    else console.log(`✓ ${name}: ${summary(counted)} (${seconds})`)
  }
}

function summary({ passed, failed, pending = 0 }) {
  const parts = [`${passed} geslaagd`, failed > 0 && `${failed} mislukt`, pending > 0 && `${pending} overgeslagen`]
  return parts.filter(Boolean).join(', ')
}

/** A file that does not load has no tests that fail, and a run that dies writes no results: both count as one failure. */
function countTests(name, code) {
  const path = resultsOf(name)
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = numFailedTests + broken.length
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, pending: numPendingTests }
}

function vitest(name, config, files = [], env = {}) {
  const results = resultsOf(name)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  return node('vitest/vitest.mjs', ['run', '-c', config, ...reporters, ...files], {
    env: { ...env, NO_COLOR: '1' },
    fresh: results,
  })
}

function resultsOf(name) {
  return `${RESULTS}/${name}.json`
}

/** The types of the routes come from Next. */
async function types() {
  const routes = await node('next/dist/bin/next', ['typegen'])
  return routes.code === 0 ? node('typescript/bin/tsc', ['--noEmit']) : routes
}

async function prepareBuild() {
  return prepare({ build: true }).then(
    () => ({ code: 0, all: '' }),
    (error) => ({ code: 1, all: error.message }),
  )
}

async function flowOnPostgres() {
  const run = (url) =>
    vitest('postgres', 'vitest.flow.config.ts', [], { GESTAND_TEST_DB: 'postgres', TEST_DATABASE_URL: url })
  if (process.env.TEST_DATABASE_URL) return run(process.env.TEST_DATABASE_URL)
  const { postgres: programs } = await findTools(['postgres'])
  if (!programs) {
    return { skipped: 'hier is geen PostgreSQL: installeer het, of wijs met TEST_DATABASE_URL een server aan' }
  }
  const server = await startPostgres(programs)
  try {
    return await run(server.url)
  } finally {
    server.stop()
  }
}

async function inBrowser() {
  if (!existsSync('test/browser')) return { skipped: 'er zijn nog geen browsertests' }
  const { chromium } = await findTools(['chromium'])
  const advice =
    'Chromium ontbreekt: installeer het (Debian: apt-get install chromium), of wijs het aan met CHROMIUM_PATH.\n'
  return chromium
    ? vitest('browser', 'vitest.browser.config.ts', [], { CHROMIUM_PATH: chromium })
    : { code: 1, all: advice }
}
