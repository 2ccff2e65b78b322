/**
 * `node scripts/complete-lock.mjs`, after every change of the dependencies: adds the packages for other systems that npm
 * left out of package-lock.json because the registry it asked does not have them. Without them `npm ci` refuses the
 * lock file everywhere. They get no hash, for nobody here has seen them; test/lock.test.ts guards the result.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'package-lock.json'
const SYSTEM = /-(android|darwin|freebsd|linux|win32)-(arm64|arm|ia32|x64)(?:-(gnu|musl))?/
const LIBC = { gnu: 'glibc', musl: 'musl' }

const lock = JSON.parse(readFileSync(FILE, 'utf8'))
const added = []
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (path === '' || isThere(name)) continue
    lock.packages[`node_modules/${name}`] = entryFor(name, version, entry)
    added.push(`${name} ${version}`)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length > 0 ? `Toegevoegd:\n${added.join('\n')}` : 'Het slotbestand was al volledig.')

function isThere(name) {
  return Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`))
}

function entryFor(name, version, { dev, license }) {
  const [, os, cpu, libc] = SYSTEM.exec(name) ?? []
  if (!os) throw new Error(`Voor welk systeem is ${name}? Vul het slotbestand met de hand aan.`)
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(libc && { libc: [LIBC[libc]] }),
    ...(license && { license }),
    optional: true,
    os: [os],
  }
}
