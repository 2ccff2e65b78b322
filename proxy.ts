import { NextResponse, type NextRequest } from 'next/server'

/**
 * Before every page: the policy with a fresh nonce, and a first gate that sends who has no session cookie to the sign-in.
 * Rights are checked at the doors (lib/auth/door.ts, lib/action.ts), never here.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
  const policy = policyWith(nonce)
  if (needsSignIn(request)) {
    const to = new URL('/aanmelden', request.nextUrl)
    const wanted = `${request.nextUrl.pathname}${request.nextUrl.search}`
    if (wanted !== '/') to.searchParams.set('callbackUrl', wanted)
    return guarded(NextResponse.redirect(to), policy)
  }
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  return guarded(response, DOWNLOADS.test(request.nextUrl.pathname) ? FOR_DOWNLOADS : policy)
}

function guarded(response: NextResponse, policy: string): NextResponse {
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'no-store')
  return response
}

export const config = { matcher: ['/((?!_next/static/|icon.svg$).*)'] }

/** Files that routes answer with: what stands here wins over what a route says itself. */
const DOWNLOADS = /\/(?:bijlage|uitvoer|bestand|debat|begroting|edities\/[^/]+)$/
const FOR_DOWNLOADS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** Pages that nobody has to sign in for. */
const PUBLIC = /^\/(?:aanmelden|toegankelijkheid|over|hulp|api\/|robots\.txt|\.well-known\/)/

/** Only of who reads: a write is refused by its own door, so that what somebody typed stays on the screen. */
function needsSignIn(request: NextRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (PUBLIC.test(request.nextUrl.pathname)) return false
  return !request.cookies.has('gestand.session') && !request.cookies.has('__Host-gestand.session')
}

function policyWith(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  const issuer =
    process.env.OIDC_ISSUER && URL.canParse(process.env.OIDC_ISSUER)
      ? ` ${new URL(process.env.OIDC_ISSUER).origin}`
      : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    `form-action 'self'${issuer}`,
  ].join('; ')
}
