import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '@/scripts/free-port.mjs'
import { gestandCommand } from '@/test/support/command-line'
import { CLIENT, startLogin, type LocalLogin } from '@/test/support/local-login'
import { startGestand, type Gestand } from '@/test/support/start-gestand'
import { openSession } from '@/test/support/visitor'
import { openPage, useVisits, violations } from '@/test/support/visit'

const SECRET = 'r7Qk2vZx9LmNp4TyB6WdHf8JcGs3Ae5u'
const VALID = {
  GESTAND_MODE: 'production',
  GESTAND_ALLOW_HTTP: '1',
  NEXTAUTH_SECRET: SECRET,
  OIDC_ISSUER: 'http://localhost:9',
  OIDC_CLIENT_ID: CLIENT.id,
  OIDC_CLIENT_SECRET: CLIENT.secret,
}

let folder: string
let login: LocalLogin
let server: Gestand

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gestand-production-'))
  const port = await freePort()
  login = await startLogin(`http://localhost:${port}/api/auth/callback/oidc`)
  server = await startGestand(folder, port, { ...VALID, OIDC_ISSUER: login.issuer })
})

afterAll(async () => {
  server.stop()
  await server.ended
  await login.stop()
  await rm(folder, { recursive: true, force: true })
})

describe('signing in at the login of the organisation', () => {
  const visit = useVisits({ origins: () => [server.address, login.issuer] })
  const add = (name: string, issuer: string, subject: string) =>
    gestandCommand(['user', 'add', '--name', name, '--role', 'behandelaar', '--issuer', issuer, '--subject', subject], {
      ...VALID,
      GESTAND_DATA: folder,
    })

  /** Comes to the sign-in page and takes its only way in. */
  async function comeAs(subject: string) {
    login.seat(subject)
    const page = await visit(null)
    await openPage(page, '/items?open=1')
    await page.getByRole('button', { name: 'Log in met uw organisatie' }).click()
    return page
  }

  test('lets in who was added with this issuer and subject, and brings them where they wanted', async () => {
    expect(await add('Puck Visser', login.issuer, 'a-1')).toMatchObject({ code: 0, err: '' })
    const page = await comeAs('a-1')
    await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/items')
    await page.locator('summary', { hasText: 'menu van Puck Visser' }).waitFor()
  })

  test('refuses somebody else with the same name and e-mail address, and says what to do', async () => {
    const page = await comeAs('a-2')
    await page.getByText('heeft nog geen toegang tot Gestand').waitFor()
    expect(await violations(page)).toEqual([])
    await page.goto('/items')
    await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  })

  test('refuses a known subject of another issuer', async () => {
    expect(await add('Wim Elders', 'https://elders.example', 'a-3')).toMatchObject({ code: 0, err: '' })
    const page = await comeAs('a-3')
    await page.getByText('heeft nog geen toegang tot Gestand').waitFor()
  })

  test('refuses who was disabled, with and without a session', async () => {
    expect(await add('Kort Dienst', login.issuer, 'a-4')).toMatchObject({ code: 0 })
    const page = await comeAs('a-4')
    await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor()
    await gestandCommand(['user', 'disable', 'Kort Dienst'], { ...VALID, GESTAND_DATA: folder })
    await page.goto('/halfjaarberichten')
    await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
    const again = await comeAs('a-4')
    await again.getByText('heeft nog geen toegang tot Gestand').waitFor()
  })

  test('knows no example accounts', async () => {
    const page = await visit(null)
    await openPage(page, '/aanmelden')
    expect(await page.getByRole('button', { name: /Log in als/ }).count()).toBe(0)
    const providers = await fetch(`${server.address}/api/auth/providers`)
    expect(Object.keys(JSON.parse(await providers.text()))).toEqual(['oidc'])
  })
})

describe('a production start is refused', () => {
  test('with all reasons in Dutch, and an exit code', async () => {
    const tries: [string, Record<string, string>][] = [
      ['NEXTAUTH_SECRET ontbreekt', { NEXTAUTH_SECRET: '' }],
      ['NEXTAUTH_SECRET is korter dan 32 tekens', { NEXTAUTH_SECRET: 'kort' }],
      ['is een voorbeeld of te raden', { NEXTAUTH_SECRET: 'changeme'.repeat(5) }],
      ['is niet versleuteld. Gebruik https', { GESTAND_ALLOW_HTTP: '' }],
    ]
    for (const [reason, wrong] of tries) {
      const refused = await startGestand(join(folder, 'none'), await freePort(), { ...VALID, ...wrong })
      expect(await refused.ended, reason).toBe(1)
      expect(refused.errors()).toContain('Gestand start niet.')
      expect(refused.errors()).toContain(reason)
      expect(refused.errors()).not.toContain('    at ')
    }
  })

  test('while example accounts are enabled', async () => {
    const data = join(folder, 'demo')
    const demo = { GESTAND_DATA: data, NEXTAUTH_SECRET: SECRET }
    const added = await gestandCommand(['user', 'add', '--name', 'Proef Persoon', '--role', 'lezer'], demo)
    expect(added).toMatchObject({ code: 0 })
    const refused = await startGestand(data, await freePort(), VALID)
    expect(await refused.ended).toBe(1)
    expect(refused.errors()).toContain('In de database staan nog 1 voorbeeldaccounts aan')
  })
})

test('behind https the cookie of a session is tied to the host and never sent in the clear', async () => {
  const own = await startGestand(join(folder, 'https'), await freePort(), {
    NEXTAUTH_URL: 'https://gestand.example',
  })
  const session = await openSession('liv.oosterbaan', own.address)
  own.stop()
  await own.ended
  expect(session).toMatch(/^__Host-gestand\.session=/)
  for (const flag of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(session).toContain(`; ${flag}`)
  expect(session).not.toContain('Domain=')
})
