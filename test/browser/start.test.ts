import { readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freePort } from '@/scripts/free-port.mjs'
import { startGestand, type Gestand } from '@/test/support/start-gestand'

let folder = ''
let first: Gestand

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gestand-start-'))
  first = await startGestand(folder, await freePort())
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('a started server says where it is and who can sign in', () => {
  expect(first.lines).toContain(`Gestand staat klaar op ${first.address}`)
  expect(
    first.lines.filter((line) => /^ {2}\S.* (?:lezer|behandelaar|coordinator|beheerder)$/.test(line)),
  ).toHaveLength(6)
})

test('the data folder and the secret in it are closed to other users', () => {
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a second server on the same data folder is refused with what to do', async () => {
  const second = await startGestand(folder, await freePort())
  expect(await second.ended).toBe(1)
  expect(second.errors()).toContain(
    `is in gebruik door een ander proces van Gestand (pid ${first.pid}). Stop dat proces`,
  )
})

test('a taken port is refused with another to choose', async () => {
  const port = Number(new URL(first.address).port)
  const second = await startGestand(folder, port)
  expect(await second.ended).toBe(1)
  expect(second.errors()).toContain(
    `Poort ${port} op 127.0.0.1 is al in gebruik. Kies een andere, bijvoorbeeld: PORT=${port + 1}`,
  )
})

test('SIGTERM answers what was asked, closes the database and ends with code 0', async () => {
  const asked = Array.from({ length: 20 }, () => fetch(`${first.address}/aanmelden`).then(({ status }) => status))
  expect(await Promise.race(asked)).toBe(200)
  first.stop()
  const answers = await Promise.allSettled(asked)
  expect(answers.filter((answer) => answer.status === 'rejected' || answer.value !== 200)).toEqual([])
  expect(await first.ended).toBe(0)
  expect(first.errors()).toContain('Gestand · gestopt')
  expect(readdirSync(folder).filter((name) => name.startsWith('lock-'))).toEqual([])
})

test('a server whose starter is gone, and with it its pipes, still ends on SIGTERM', async () => {
  const left = await startGestand(folder, await freePort())
  left.deafen()
  left.stop()
  expect(await left.ended).toBe(0)
})

const ON_EVERY_ANSWER = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

test.each([
  '/aanmelden',
  '/',
  '/items',
  '/nergens',
  '/api/health',
  '/api/nergens',
  '/_next/static/nergens.js',
  '/_next/image',
])('%s has the security headers, and does not say what made it', async (path) => {
  const { headers } = await fetch(`${inject('address')}${path}`, { redirect: 'manual' })
  expect(Object.fromEntries(Object.keys(ON_EVERY_ANSWER).map((name) => [name, headers.get(name)]))).toEqual(
    ON_EVERY_ANSWER,
  )
  expect(headers.get('content-security-policy')).not.toBeNull()
  expect(headers.get('content-security-policy')).not.toContain('unsafe-inline')
  expect(headers.get('x-powered-by')).toBeNull()
})
