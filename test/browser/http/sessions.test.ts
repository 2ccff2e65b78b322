import { beforeAll, describe, expect, inject, test } from 'vitest'
import { gestandCommand } from '@/test/support/command-line'
import { findKnown, type Known } from '@/test/support/known'
import { ACCOUNTS, ask, askAsRouter, formToken, FROM_OUR_PAGE, openSession, signIn } from '@/test/support/visitor'

let known: Known

beforeAll(async () => {
  known = await findKnown(await signIn(ACCOUNTS.coordinator))
})

const gestand = (...args: string[]) => gestandCommand(args, { GESTAND_DATA: inject('dataFolder') })

/** What a session is worth at a page, to the router, at a route that answers with data, and at a writing route. */
async function worthOf(cookie: string): Promise<number[]> {
  const upload = { cookie, method: 'POST', headers: FROM_OUR_PAGE, body: new FormData() }
  const answers = await Promise.all([
    ask('/items', { cookie }),
    askAsRouter('/items', { cookie }).then(({ body }) => ({ status: body.includes('NEXT_REDIRECT') ? 307 : 200 })),
    ask(`/halfjaarberichten/${known.report}/bijlage`, { cookie }),
    ask('/import/upload', upload),
  ])
  return answers.map(({ status }) => status)
}

test('the cookie of a session is out of reach of scripts and other sites', async () => {
  const session = await openSession(ACCOUNTS.lezer)
  expect(session).toMatch(/; Path=\//)
  expect(session).toMatch(/; HttpOnly/)
  expect(session).toMatch(/; SameSite=Lax/i)
  expect(session).not.toMatch(/; Domain=/i)
})

test('signing in asks for the token of the form, and tells nothing of who exists', async () => {
  const { csrfToken, cookie } = await formToken('')
  const attempt = (fields: Record<string, string>) =>
    ask('/api/auth/callback/voorbeeld', {
      cookie,
      method: 'POST',
      body: new URLSearchParams({ json: 'true', ...fields }),
    })
  const without = await attempt({ account: ACCOUNTS.beheerder })
  expect(without.headers.getSetCookie().join()).not.toContain('gestand.session=e')
  const answers = [
    await attempt({ csrfToken, account: 'niemand' }),
    await attempt({ csrfToken, account: '' }),
    await attempt({ csrfToken, account: "' or 1=1" }),
  ]
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(401)
})

describe('an old cookie is worthless at once', () => {
  test('after signing out', async () => {
    const session = await signIn(ACCOUNTS.coordinator)
    expect(await worthOf(session)).toEqual([200, 200, 200, 303])
    const { csrfToken, cookie } = await formToken(session)
    await ask('/api/auth/signout', { cookie, method: 'POST', body: new URLSearchParams({ csrfToken, json: 'true' }) })
    expect(await worthOf(session)).toEqual([307, 307, 401, 401])
  })

  test('after the user is disabled, and then they cannot sign in any more', async () => {
    const added = await gestand('user', 'add', '--name', 'Ada Tijdelijk', '--role', 'coordinator')
    expect(added).toMatchObject({ code: 0, err: '' })
    const session = await signIn('ada.tijdelijk')
    expect(await worthOf(session)).toEqual([200, 200, 200, 303])
    expect(await gestand('user', 'disable', 'Ada Tijdelijk')).toMatchObject({ code: 0 })
    expect(await worthOf(session)).toEqual([307, 307, 401, 401])
    await expect(signIn('ada.tijdelijk')).rejects.toThrow('did not get a session')
  })
})

test('a session that was tampered with is none', async () => {
  const session = await signIn(ACCOUNTS.beheerder)
  const [head = '', ...rest] = session.slice('gestand.session='.length).split('.')
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  const claims = Buffer.from(JSON.stringify({ sessionId: known.report, exp: 9_999_999_999 })).toString('base64url')
  const forgeries = [
    `${session}x`,
    `gestand.session=${[head, ...rest.slice(1), ''].join('.')}`,
    `gestand.session=${none}.${claims}.`,
  ]
  for (const forged of forgeries) expect(await worthOf(forged)).toEqual([307, 307, 401, 401])
})
