import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

/** The shell without windows first: the same engine, and a third less work. */
const CHROMIUM = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const CHROMIUM_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
]

/** Programs that the tests want but npm does not bring, and the Debian packages that do, the first that can be had. */
const TOOLS = {
  chromium: { find: findChromium, packages: ['chromium-headless-shell', 'chromium'] },
  postgres: { find: findPostgres, packages: ['postgresql'] },
}

/**
 * Where the wanted tools are; as root on Debian the missing ones are installed.
 * @param {Array<keyof typeof TOOLS>} wanted
 * @returns {Promise<Record<string, string | null>>} the program (chromium) or the folder of programs (postgres)
 */
export async function findTools(wanted) {
  const missing = wanted.filter((name) => !TOOLS[name].find())
  if (missing.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    await installTools(missing)
  }
  return Object.fromEntries(wanted.map((name) => [name, TOOLS[name].find()]))
}

async function installTools(names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  for (const name of names) {
    for (const wanted of TOOLS[name].packages) {
      if (TOOLS[name].find()) break
      process.stderr.write(`Gestand · installeren met apt-get: ${wanted} …\n`)
      const { code, all } = await run('apt-get', ['install', '-y', '--no-install-recommends', wanted], { env })
      if (code !== 0) process.stderr.write(all)
    }
  }
}

function findChromium() {
  if (process.env.CHROMIUM_PATH) return existsSync(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : null
  return CHROMIUM.map(onPath).find(Boolean) ?? CHROMIUM_PATHS.find(existsSync) ?? null
}

function findPostgres() {
  const onDebian = '/usr/lib/postgresql'
  const versions = existsSync(onDebian) ? readdirSync(onDebian).sort((one, other) => Number(other) - Number(one)) : []
  const folders = [
    ...versions.map((version) => join(onDebian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/opt/postgresql/bin',
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}
