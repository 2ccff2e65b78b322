import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const entrySchema = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  os: z.array(z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const lock = z
  .object({ packages: z.record(z.string(), entrySchema) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const entries = Object.entries(lock.packages)
const names = new Set(entries.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))

test('every platform package that the lock file mentions is in it, or npm ci refuses it (scripts/complete-lock.mjs)', () => {
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${name} (of ${path})`),
  )
  expect(missing).toEqual([])
})

/** Packages for another system may be ones that the registry here does not have: see scripts/complete-lock.mjs. */
test('the lock file names no registry, and pins every package by its hash', () => {
  expect(entries.filter(([, { resolved }]) => resolved?.includes('://')).map(([path]) => path)).toEqual([])
  expect(entries.filter(([path, { integrity, os }]) => path !== '' && !os && !integrity).map(([path]) => path)).toEqual(
    [],
  )
})

/** The oldest versions without a known hole; see DECISIONS.md. */
const FLOORS = { next: '16.3.3', react: '19.2.8', 'react-dom': '19.2.8', 'next-auth': '4.24.15' }

test.each(Object.entries(FLOORS))('%s is at least %s', (name, floor) => {
  const version = lock.packages[`node_modules/${name}`]?.version ?? '0'
  expect(isAtLeast(version, floor)).toBe(true)
})

function isAtLeast(version: string, floor: string): boolean {
  const [ours, lowest] = [version, floor].map((text) => text.split('.').map(Number))
  const at = (lowest ?? []).findIndex((number, place) => number !== ours?.[place])
  return at === -1 || (ours?.[at] ?? 0) > (lowest?.[at] ?? 0)
}
