import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { DOORS } from '@/test/browser/doors'
import { findKnown, type Known } from '@/test/support/known'
import { FROM_OUR_PAGE, ACCOUNTS, ask, askAsRouter, signIn, type Answer } from '@/test/support/visitor'

let cookie: string
let known: Known

beforeAll(async () => {
  cookie = await signIn(ACCOUNTS.beheerder)
  known = await findKnown(cookie)
})

const built = readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
)
const fileOf = (ending: string) => `/_next/static/${built.find((path) => path.endsWith(ending)) ?? ''}`

/** Answers of every kind, besides those of the doors themselves. */
const OTHERS: Record<string, (known: Known) => Promise<Answer>> = {
  'a page that is not there': () => ask('/nergens', { cookie }),
  'an item that is not there': () => ask('/items/999999999', { cookie }),
  'a file that is not there': () => ask('/_next/static/chunks/nergens.js'),
  'a route that is not there': () => ask('/api/nergens', { cookie }),
  'the way to the sign-in': () => ask('/items'),
  'the way to the sign-in from the door': () => ask('/items', { cookie: 'gestand.session=forged' }),
  'a page for the router': () => askAsRouter('/items', { cookie }),
  'a refused route': () => ask('/halfjaarberichten/x/bijlage', { cookie: 'gestand.session=forged' }),
  'an unknown method': () => ask('/api/health', { method: 'DELETE' }),
  'an unknown action': () =>
    ask('/items', {
      cookie,
      method: 'POST',
      body: new FormData(),
      headers: { ...FROM_OUR_PAGE, 'next-action': '7f'.padEnd(42, '0') },
    }),
  'an action of another site': () =>
    ask('/items', { cookie, method: 'POST', body: new FormData(), headers: { origin: 'https://elders.example' } }),
  'the image optimiser': () => ask('/_next/image?url=%2Ficon.svg&w=64&q=75', { cookie }),
  'a script': () => ask(fileOf('.js')),
  'a style sheet': () => ask(fileOf('.css')),
  'a font': () => ask(fileOf('.woff2')),
  'the icon': () => ask('/icon.svg'),
  'the robots': () => ask('/robots.txt'),
  'the session of next-auth': () => ask('/api/auth/session', { cookie }),
  'a sign-in by address': () => ask('/api/auth/signin'),
  'an error of next-auth': () => ask('/api/auth/error?error=OAuthCallback'),
  'nonsense for next-auth': () => ask('/api/auth/callback/nergens', { method: 'POST', body: 'a' }),
}

/** quality.md of the brief, 1.3. */
const ALWAYS: Record<string, RegExp> = {
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'x-frame-options': /^DENY$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
}

const asked = (): [string, (known: Known) => Promise<Answer>][] => [
  ...Object.entries(DOORS).map(([file, door]): [string, (known: Known) => Promise<Answer>] => [
    file,
    (known) =>
      ask(door.path(known), {
        cookie,
        headers: FROM_OUR_PAGE,
        ...(door.method ? { method: door.method, body: new FormData() } : {}),
      }),
  ]),
  ...Object.entries(OTHERS),
]

describe.each(asked())('%s', (name, answerOf) => {
  test('carries every security header, is kept by nobody, and gives nothing of the machine away', async () => {
    const { headers, body } = await answerOf(known)
    for (const [header, value] of Object.entries(ALWAYS)) expect(headers.get(header), header).toMatch(value)
    expectPolicy(headers.get('content-security-policy') ?? '')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('server')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('sourcemap')).toBeNull()
    if (isText(headers)) expect(body).not.toMatch(/node_modules\/|\n\s+at [\w.]+ \(|sourceMappingURL|PrismaClient/)
    if (!/^(?:a (?:script|style sheet|font)|the (?:icon|robots))$/.test(name)) {
      expect(headers.get('cache-control')).toMatch(/no-store/)
    }
  })
})

describe('a page', () => {
  const pages = Object.entries(DOORS).filter(([file]) => file.endsWith('page.tsx'))

  test.each(pages)('%s runs no script and draws no style without the nonce of this answer', async (_file, door) => {
    const { headers, body } = await ask(door.path(known), door.right ? { cookie } : {})
    const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
    expect(nonce).toMatch(/^[A-Za-z0-9+/=]{22,}$/)
    const tags = [...body.matchAll(/<(?:script|style)\b[^>]*>/g)].map(([tag]) => tag)
    expect(tags.length).toBeGreaterThan(0)
    expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect(body.match(/<[a-z][^>]*\s(?:style|on[a-z]+)=["'][^>]*>/g)).toBeNull()
  })

  test('has another nonce every time', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/aanmelden')))
    const nonces = answers.map(({ headers }) => /'nonce-[^']+'/.exec(headers.get('content-security-policy') ?? '')?.[0])
    expect(new Set(nonces).size).toBe(20)
  })

  test('takes its nonce from nobody but us', async () => {
    const headers = { 'x-nonce': 'chosen', 'content-security-policy': "script-src 'nonce-chosen'" }
    const answer = await ask('/aanmelden', { headers })
    expect(answer.headers.get('content-security-policy')).not.toContain('chosen')
    expect(answer.body).not.toContain('nonce="chosen"')
  })

  test('asks nobody else for anything', async () => {
    const { body } = await ask('/', { cookie })
    const from = [...body.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\s(?:src|href)="([^"]+)"/g)]
    expect(from.map(([, url = '']) => url).filter((url) => !/^\/(?!\/)/.test(url))).toEqual([])
  })
})

test('a page that is not there says so in Dutch', async () => {
  const { status, body } = await ask('/nergens', { cookie })
  expect(status).toBe(404)
  expect(body).toContain('<html lang="nl"')
  expect(body).toContain('Niet gevonden')
})

test('the build holds no source maps', async () => {
  expect(built.filter((path) => path.endsWith('.map'))).toEqual([])
  const scripts = built.filter((path) => /\.(?:js|css)$/.test(path))
  expect(scripts.length).toBeGreaterThan(5)
  expect(scripts.filter((path) => readFileSync(`.next/static/${path}`, 'utf8').includes('sourceMappingURL='))).toEqual(
    [],
  )
  expect((await ask(`${fileOf('.js')}.map`)).status).toBe(404)
})

describe('a download', () => {
  test('is saved, never opened, and can do nothing when it is', async () => {
    const { headers, status } = await ask(`/halfjaarberichten/${known.report}/bijlage`, { cookie })
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[ -~]+\.docx"; filename\*=UTF-8''[\w.%-]+$/,
    )
    expect(headers.get('content-security-policy')).toMatch(/(?:^|; )sandbox(?:;|$)/)
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

function expectPolicy(policy: string): void {
  expect(policy).toMatch(/(?:^|; )default-src '(?:self|none)'/)
  expect(policy).not.toMatch(/unsafe|\*|data:|https?:/)
  if (policy.includes('sandbox')) return
  for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
    expect(policy).toContain(part)
  }
  expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{22,}' 'strict-dynamic'/)
}

function isText(headers: Headers): boolean {
  return /text|json|xml/.test(headers.get('content-type') ?? '')
}
