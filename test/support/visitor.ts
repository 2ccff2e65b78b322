import { inject } from 'vitest'
import type { Role } from '@/lib/auth/rights'

/** The example account that stands for a role. */
export const ACCOUNTS: Record<Role, string> = {
  lezer: 'liv.oosterbaan',
  behandelaar: 'bram.hoekzema',
  coordinator: 'noor.vandijk',
  beheerder: 'koen.terhorst',
}

export type Answer = { status: number; headers: Headers; body: string; location: string | null }
export type Asked = { cookie?: string; method?: string; headers?: Record<string, string>; body?: BodyInit }

/** What a browser says of a request that comes from one of our own pages. */
export const FROM_OUR_PAGE = { 'sec-fetch-site': 'same-origin' }

/** One request to the server under test, without following where it leads. */
export async function ask(path: string, { cookie, headers = {}, ...rest }: Asked = {}): Promise<Answer> {
  const response = await fetch(new URL(path, inject('address')), {
    ...rest,
    redirect: 'manual',
    headers: { ...(cookie ? { cookie } : {}), ...headers },
  })
  const location = response.headers.get('location')
  return { status: response.status, headers: response.headers, body: await response.text(), location }
}

/** Asks a page as the router in the browser does; follows the one step to the address with its checksum. */
export async function askAsRouter(path: string, asked: Asked & { prefetch?: boolean } = {}): Promise<Answer> {
  const { prefetch = false, ...rest } = asked
  const headers = { rsc: '1', ...(prefetch ? { 'next-router-prefetch': '1' } : {}), ...rest.headers }
  const first = await ask(path, { ...rest, headers })
  const to = first.location ? new URL(first.location, inject('address')) : null
  return to?.searchParams.has('_rsc') ? ask(`${to.pathname}${to.search}`, { ...rest, headers }) : first
}

/** Signs in over HTTP as the sign-in page does; answers the whole `Set-Cookie` of the session. */
export async function openSession(account: string, address: string = inject('address')): Promise<string> {
  const { csrfToken, cookie } = await formToken('', address)
  const answer = await fetch(`${address}/api/auth/callback/voorbeeld`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams({ csrfToken, account, json: 'true' }),
  })
  const session = answer.headers.getSetCookie().find((set) => /^(?:__Host-)?gestand\.session=./.test(set))
  if (!session) throw new Error(`${account} did not get a session: ${answer.status}`)
  return session
}

/** Signs in over HTTP; answers the cookie as a browser sends it. */
export async function signIn(account: string, address: string = inject('address')): Promise<string> {
  return firstPart(await openSession(account, address))
}

/** A session of each role. */
export async function signInAll(): Promise<Record<Role, string>> {
  const [lezer, behandelaar, coordinator, beheerder] = await Promise.all([
    signIn(ACCOUNTS.lezer),
    signIn(ACCOUNTS.behandelaar),
    signIn(ACCOUNTS.coordinator),
    signIn(ACCOUNTS.beheerder),
  ])
  return { lezer, behandelaar, coordinator, beheerder }
}

/** The token that next-auth wants with every form, and the cookies that belong to it. */
export async function formToken(
  cookie: string,
  address: string = inject('address'),
): Promise<{ csrfToken: string; cookie: string }> {
  const opened = await fetch(`${address}/api/auth/csrf`, { headers: { cookie } })
  const { csrfToken }: { csrfToken: string } = JSON.parse(await opened.text())
  const given = opened.headers.getSetCookie().map(firstPart)
  return { csrfToken, cookie: [...(cookie ? [cookie] : []), ...given].join('; ') }
}

function firstPart(set: string): string {
  return set.split(';')[0] ?? ''
}
