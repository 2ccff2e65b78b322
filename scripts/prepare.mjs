/**
 * Everything between a fresh clone and something that runs: packages, Prisma's client, the build. Plain Node without
 * packages, for it runs before there are any. Does only what changed; what it decides by is content, not time.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main, node, run, step, StepFailed } from './run.mjs'
import { hashOf, isDone, setDone } from './stamp.mjs'

const OLDEST_NODE = [20, 19]

/** @param {{ build: boolean }} what whether the production build is needed too */
export async function prepare({ build }) {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  checkNode()
  await install()
  await generate()
  if (build) await buildPages()
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldest, oldestMinor] = OLDEST_NODE
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return
  throw new StepFailed(
    `Gestand heeft Node ${OLDEST_NODE.join('.')} of nieuwer nodig; dit is ${process.versions.node}. ` +
      'Installeer een nieuwere van https://nodejs.org en probeer het opnieuw.',
  )
}

async function install() {
  if (isInstalled()) return
  await step(
    'pakketten installeren (ongeveer een halve minuut)',
    'Is er verbinding met het pakketregister? Controleer dat met: npm ping. Probeer het daarna opnieuw.',
    () => npm(['ci', '--include=dev']),
  )
}

/** npm keeps a list of what it installed; it is written last, so after an interrupted install it is not there. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const wanted = readJson('package-lock.json').packages
  const present = readJson('node_modules/.package-lock.json').packages
  const inStep = ['dependencies', 'devDependencies', 'optionalDependencies'].every((kind) => {
    return listOf(readJson('package.json')[kind]) === listOf(wanted[''][kind])
  })
  if (!inStep) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

function listOf(versions = {}) {
  const lines = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return lines.sort().join('\n')
}

function npm(args) {
  const script = process.env.npm_execpath
  if (script && basename(script) === 'npm-cli.js') return run(process.execPath, [script, ...args])
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args)
}

async function generate() {
  const hash = hashOf(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if (isDone('generate', hash) && existsSync('prisma/generated/prisma/client.ts')) return
  await step(
    'databaseclient maken',
    'Controleer prisma/schema en probeer het opnieuw.',
    // Prisma would download its schema engine, which generating does not need: any file that exists will do.
    () => node('prisma/build/index.js', ['generate'], { env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath } }),
  )
  setDone('generate', hash)
}

const SOURCES = ['app', 'components', 'lib', 'prisma', 'public', 'instrumentation.ts', 'proxy.ts']
const SETTINGS = ['next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']

async function buildPages() {
  const hash = hashOf([...SOURCES, ...SETTINGS], ['prisma/generated', 'prisma/migrations'])
  if (isDone('build', hash) && existsSync('.next/BUILD_ID')) return
  await step(
    'pagina’s bouwen (ongeveer een halve minuut)',
    'Herstel wat hierboven staat en probeer het opnieuw. Helpt dat niet: verwijder de map .next.',
    () => node('next/dist/bin/next', ['build'], { env: { NODE_ENV: 'production' } }),
  )
  setDone('build', hash)
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(() => prepare({ build: process.argv.includes('--build') }))
}
