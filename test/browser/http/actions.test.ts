import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ALL_RIGHTS, mayRole, ROLES, type Right, type Role } from '@/lib/auth/rights'
import { FROM_OUR_PAGE, ask, signInAll, type Answer } from '@/test/support/visitor'

/** Every action that the build made reachable, with or without a button. */
const manifest = z
  .object({ node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })) })
  .parse(JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')))
const actions = Object.entries(manifest.node).map(([id, { filename, exportedName }]) => ({
  id,
  name: exportedName,
  file: filename,
}))

let sessions: Record<Role, string>

beforeAll(async () => {
  sessions = await signInAll()
})

test('the build holds the actions of the register, the reports and the intake', () => {
  expect(actions.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['settleItemAction', 'sendReportAction', 'decideCandidateAction']),
  )
})

describe.each(actions)('$name', ({ id, name, file }) => {
  test('is made by defineAction, which tells its right', () => {
    expect(rightOf(file, name)).not.toBeNull()
  })

  test('refuses nobody, without a cookie and with a forged one', async () => {
    expect(codeOf(await call(id, '/aanmelden', { cookie: 'gestand.session=forged' }))).toBe('signed-out')
    expect(codeOf(await call(id, '/items', { cookie: 'gestand.session=forged' }))).toBe('signed-out')
    expect(codeOf(await call(id, '/items', {}))).toBe('signed-out')
  })

  test.each(ROLES)('lets %s in only with the right, and then asks for what it needs', async (role) => {
    const code = codeOf(await call(id, '/items', { cookie: sessions[role] }))
    const right = rightOf(file, name)
    expect(code).toBe(right && mayRole(role, right) ? 'invalid' : 'not-allowed')
  })

  test('what it says about empty fields is Dutch', async () => {
    const { body } = await call(id, '/items', { cookie: sessions.beheerder })
    expect(body).not.toMatch(/Invalid|expected|required|received|Too small|Too big/)
  })

  test('refuses what does not come from our own pages', async () => {
    const cookie = sessions.beheerder
    const foreign: Record<string, string>[] = [
      {},
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
    ]
    for (const headers of foreign) {
      const answer = await call(id, '/items', { cookie, headers })
      expect(answer.status === 500 ? 'other-origin' : codeOf(answer)).toBe('other-origin')
    }
    const elsewhere = await call(id, '/items', { cookie, headers: { origin: 'https://elders.example' } })
    expect(elsewhere.status).toBeGreaterThanOrEqual(400)
  })

  test('does nothing when it is only asked for, or posted as the form of another site', async () => {
    const cookie = sessions.beheerder
    const asked = await ask('/items', { cookie, headers: { 'next-action': id } })
    expect(asked.body).not.toContain('"state":"')
    const body = new FormData()
    body.set(`$ACTION_ID_${id}`, '')
    const headers = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }
    const posted = await ask('/items', { cookie, method: 'POST', body, headers })
    expect(posted.body).not.toContain('"state":"done"')
  })
})

test('an action that does not exist is refused', async () => {
  const answer = await call('7f'.padEnd(42, '0'), '/items', { cookie: sessions.beheerder })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.body).not.toMatch(/node_modules|\n\s+at /)
})

type Call = { cookie?: string; headers?: Record<string, string> }

/** Calls an action as a form of ours does, with no field filled in. */
function call(id: string, path: string, { cookie, headers = FROM_OUR_PAGE }: Call): Promise<Answer> {
  const body = new FormData()
  body.set('1_none', '')
  body.set('0', '[{"state":"idle"},"$K1"]')
  return ask(path, {
    ...(cookie ? { cookie } : {}),
    method: 'POST',
    body,
    headers: { 'next-action': id, ...headers },
  })
}

function codeOf({ status, body }: Answer): string {
  return /"state":"refused".*?"code":"([\w-]+)"/.exec(body)?.[1] ?? `${status}: ${body.slice(0, 300)}`
}

/** The right as the definition tells it, read from the source of the action. */
function rightOf(file: string, name: string): Right | null {
  const definition = new RegExp(String.raw`export const ${name} = defineAction\(\{\s*right: '([\w.]+)'`)
  const right = definition.exec(readFileSync(file, 'utf8'))?.[1]
  return ALL_RIGHTS.find((known) => known === right) ?? null
}
