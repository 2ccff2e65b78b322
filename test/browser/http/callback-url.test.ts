import { beforeAll, expect, inject, test } from 'vitest'
import { ACCOUNTS, ask, formToken, signIn } from '@/test/support/visitor'

const EVIL = 'elders.example'

/** Sixty ways to lead somebody to another site after signing in (OWASP ASVS 3.7.2). */
const before = (starts: readonly string[]) => starts.map((start) => `${start}${EVIL}`)

const PAYLOADS = [
  before(['https://', 'http://', '//', '///', '////', 'https:', 'https:/', 'http:', 'ftp://', 'ws://']),
  before(['/\\', '\\/', '\\\\', '/\\/', '\\', '/\\\\', '//\\', '/./\\']),
  before(['/%2f', '/%2F%2F', '%2f%2f', '/%5c', '%5c%5c', '/%09/', '/%0a/', '/%0d/', '/%00/', '/%2e%2e//']),
  before(['/\t/', '/\n/', '/\r/', '\t//', ' //', '\u0000//', '/\u200b/', '\u3000//', '/\u2028/', '/ /']),
  before(['https://localhost@', '//localhost@', 'http://localhost.', '/../..//', '/.//', '/x/..//', '/／']),
  ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x'],
  ['file:///etc', `https://${EVIL}#localhost`, `https://${EVIL}?localhost`, `//${EVIL}/%2e%2e`, `//${EVIL}:80`],
  ['//[::1]', '//0x7f000001', 'http://127.0.0.1', 'https://xn--elders-.example'],
].flat()

let session: string

beforeAll(async () => {
  session = await signIn(ACCOUNTS.lezer)
})

test('there are sixty of them', () => {
  expect(new Set(PAYLOADS).size).toBe(60)
})

test('the sign-in page leads nobody to another site', async () => {
  for (const payload of PAYLOADS) {
    const { status, body } = await ask(`/aanmelden?callbackUrl=${encodeURIComponent(payload)}`)
    expect(status).toBe(200)
    const [, given] = /\\"callbackUrl\\":\\"(.*?)\\"/.exec(body) ?? []
    expectOwn(given, payload)
  }
}, 120_000)

test('who is already signed in stays here', async () => {
  for (const payload of PAYLOADS.slice(0, 10)) {
    const { location } = await ask(`/aanmelden?callbackUrl=${encodeURIComponent(payload)}`, { cookie: session })
    expect(location).toBe('/')
  }
})

test('neither signing in nor signing out leads to another site', async () => {
  const { csrfToken, cookie } = await formToken('')
  for (const callbackUrl of PAYLOADS) {
    const body = new URLSearchParams({ csrfToken, callbackUrl, account: 'niemand' })
    const left = await ask('/api/auth/signout', { cookie, method: 'POST', body })
    expectOwn(left.location ?? '/', callbackUrl)
    const entered = await ask(`/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`)
    expectOwn(entered.location ?? '/', callbackUrl)
    const nested = new URL(entered.location ?? '/', inject('address')).searchParams.get('callbackUrl')
    if (nested) expectOwn(nested, callbackUrl)
  }
}, 120_000)

function expectOwn(to: string | undefined, payload: string): void {
  const address = inject('address')
  expect(to, JSON.stringify(payload)).toBeDefined()
  expect(new URL(to ?? '', address).origin, `${JSON.stringify(payload)} leads to ${to}`).toBe(address)
}
