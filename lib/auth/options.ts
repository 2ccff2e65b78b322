import type { Account, NextAuthOptions, Profile } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { endSession, openSession, SESSION_HOURS } from '@/lib/auth/sessions'
import { demoUser, userOfIdentity } from '@/lib/auth/identities'
import { environment, type Environment } from '@/lib/env'

declare module 'next-auth' {
  interface Session {
    sessionId?: string
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionId?: string
  }
}

/** Sign-in: named example accounts on the embedded default, OpenID Connect in production, never both. */
export function authOptions(): NextAuthOptions {
  const settings = environment()
  const secure = settings.origin.startsWith('https:')
  return {
    secret: settings.secret,
    providers: settings.oidc ? [openIdConnect(settings.oidc)] : settings.production ? [] : [exampleAccounts()],
    session: { strategy: 'jwt', maxAge: SESSION_HOURS * 3600 },
    pages: { signIn: '/aanmelden', error: '/aanmelden' },
    cookies: {
      sessionToken: {
        name: sessionCookie(secure),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    callbacks: { signIn, jwt, session },
    events: {
      signOut: async ({ token }) => {
        if (token.sessionId) await endSession(token.sessionId)
      },
    },
  }
}

/** The name of the session cookie; `__Host-` ties it to this host and to https. */
export function sessionCookie(secure: boolean): string {
  return secure ? '__Host-gestand.session' : 'gestand.session'
}

function exampleAccounts() {
  return CredentialsProvider({
    id: 'voorbeeld',
    name: 'Voorbeeldaccount',
    credentials: { account: { label: 'Account', type: 'text' } },
    authorize: async (credentials) => {
      const user = await demoUser(credentials?.account ?? '')
      return user ? { id: user.id, name: user.name } : null
    },
  })
}

function openIdConnect(oidc: NonNullable<Environment['oidc']>): NextAuthOptions['providers'][number] {
  return {
    id: 'oidc',
    name: 'Inloggen van de organisatie',
    type: 'oauth',
    wellKnown: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid profile' } },
    profile: (profile: Profile) => ({ id: profile.sub ?? '', name: profile.name ?? null }),
  }
}

type SignInEvent = { account: Account | null; profile?: Profile }

/** With OpenID Connect only who a beheerder has added comes in: issuer and subject count, the e-mail address never. */
async function signIn({ account, profile }: SignInEvent): Promise<boolean | string> {
  if (account?.provider !== 'oidc') return true
  const user = await userOfIdentity(issuerOf(profile), profile?.sub)
  return user && !user.disabledAt ? true : '/aanmelden?error=OnbekendeGebruiker'
}

type TokenEvent = {
  token: { sessionId?: string; sub?: string }
  user?: { id: string }
  account: Account | null
  profile?: Profile
}

async function jwt({ token, user, account, profile }: TokenEvent) {
  if (!account) return token
  const userId = account.provider === 'oidc' ? (await userOfIdentity(issuerOf(profile), profile?.sub))?.id : user?.id
  const sessionId = userId ? await openSession(userId) : null
  return sessionId ? { ...token, sessionId } : {}
}

type SessionEvent = Parameters<NonNullable<NonNullable<NextAuthOptions['callbacks']>['session']>>[0]

/** What the browser may know of its session: that it is there. */
async function session({ session: shown, token }: SessionEvent) {
  return token.sessionId ? { expires: shown.expires, sessionId: token.sessionId } : { expires: shown.expires }
}

function issuerOf(profile: Profile | undefined): string | undefined {
  return profile && 'iss' in profile && typeof profile.iss === 'string' ? profile.iss : undefined
}
