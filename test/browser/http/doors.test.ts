import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { mayRole, ROLES, type Role } from '@/lib/auth/rights'
import { DOORS, type Door } from '@/test/browser/doors'
import { findKnown, type Known } from '@/test/support/known'
import { FROM_OUR_PAGE, ask, askAsRouter, signInAll, type Answer } from '@/test/support/visitor'

let sessions: Record<Role, string>
let known: Known
const FORGED = 'gestand.session=forged'

beforeAll(async () => {
  sessions = await signInAll()
  known = await findKnown(sessions.coordinator)
})

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(?:^|\/)(?:page|route)\.tsx?$/.test(path))

test('every page and route has its line in the table of doors, and every line its file', () => {
  expect(Object.keys(DOORS).toSorted()).toEqual(files.toSorted())
})

describe.each(Object.entries(DOORS))('%s', (file, door) => {
  const isPage = file.endsWith('page.tsx')
  const askDoor = (cookie?: string, headers: Record<string, string> = {}) =>
    ask(door.path(known), {
      ...(cookie ? { cookie } : {}),
      ...(door.method ? { method: door.method, body: new FormData() } : {}),
      headers: { ...FROM_OUR_PAGE, ...headers },
    })

  test('nobody comes in, with no cookie, a forged one, or a trick', async () => {
    const tricks = { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-nextjs-data': '1' }
    const answers = [
      await askDoor(),
      await askDoor(FORGED),
      await askDoor(undefined, tricks),
      await askDoor(FORGED, tricks),
    ]
    for (const answer of answers) {
      if (door.right === null) expectIn(answer, door)
      else expectNobody(answer, door, isPage)
    }
  })

  test.each(ROLES)('%s comes in only with the right', async (role) => {
    const answer = await askDoor(sessions[role])
    if (door.right === null) expect(answer.status).toBeLessThan((door.status ?? 399) + 1)
    else if (mayRole(role, door.right)) expectIn(answer, door)
    else expectRefused(answer, door, isPage ? 404 : 403)
  })
})

const guarded = Object.entries(DOORS).flatMap(([file, { right, ...door }]) =>
  file.endsWith('page.tsx') && right ? [{ file, door: { ...door, right } }] : [],
)

test.each(guarded)('$file tells no more when it is asked as the router asks', async ({ door }) => {
  const path = door.path(known)
  const refused = [
    undefined,
    FORGED,
    ...ROLES.filter((role) => !mayRole(role, door.right)).map((role) => sessions[role]),
  ]
  for (const cookie of refused) {
    const asked = cookie ? { cookie } : {}
    const answer = await askAsRouter(path, asked)
    if (cookie) expect(answer.body).toMatch(/NEXT_REDIRECT;|NEXT_HTTP_ERROR_FALLBACK;404/)
    expectNothingOf(answer, door)
    expectNothingOf(await askAsRouter(path, { ...asked, prefetch: true }), door)
  }
  const allowed = await askAsRouter(path, { cookie: sessions.beheerder })
  expect(allowed.headers.get('content-type')).toContain('text/x-component')
  expect(allowed.body).not.toMatch(/NEXT_REDIRECT;|NEXT_HTTP_ERROR_FALLBACK/)
})

test.each([
  '/items/999999999',
  '/items/abc',
  '/items/-1',
  '/items/1e3',
  '/items/999999999/wijzig',
  '/halfjaarberichten/0190a5b6-0000-7000-8000-000000000000',
  '/halfjaarberichten/geen-id',
  "/halfjaarberichten/1'%20or%20'1",
  '/halfjaarberichten/geen-id/voorbeeld',
  '/halfjaarberichten/geen-id/bijlage',
  '/halfjaarberichten/geen-id/verzenden',
  '/halfjaarberichten/geen-id/edities/geen-id',
  '/halfjaarberichten/geen-id/onderdelen/geen-id',
  '/brieven/geen-id',
  '/import/geen-id',
  '/import/0190a5b6-0000-7000-8000-000000000000',
  '/nergens',
  '/api/nergens',
  '/_next/nergens',
])('%s is not there, also for a beheerder', async (path) => {
  expect((await ask(path, { cookie: sessions.beheerder })).status).toBe(404)
})

test('a section is not found under another report', async () => {
  const other = known.reports.find((id) => id !== known.report) ?? ''
  const path = `/halfjaarberichten/${other}/onderdelen/${known.section}`
  expect((await ask(path, { cookie: sessions.coordinator })).status).toBe(404)
})

function expectIn(answer: Answer, door: Door): void {
  expect(answer.status).toBe(door.status ?? 200)
  expect(answer.body).toContain(door.shows)
}

function expectNobody(answer: Answer, door: Door, isPage: boolean): void {
  if (isPage || answer.status === 307) {
    expect(answer.status).toBe(307)
    expect(answer.location).toMatch(/^(?:http:\/\/localhost:\d+)?\/aanmelden(?:\?callbackUrl=%2F|$)/)
  } else expect(answer.status).toBe(401)
  expectNothingOf(answer, door)
}

function expectRefused(answer: Answer, door: Door, status: number): void {
  expect(answer.status).toBe(status)
  expectNothingOf(answer, door)
}

function expectNothingOf(answer: Answer, door: Pick<Door, 'shows'>): void {
  if (door.shows) expect(answer.body).not.toContain(door.shows)
}
