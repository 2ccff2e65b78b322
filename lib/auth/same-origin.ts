/**
 * Whether a writing request comes from our own pages. Next lets a request without an Origin header through (quality.md 0.5);
 * we do not: the browser must say same-origin, or an Origin whose host is the one it asked.
 */
export function isSameOrigin(headers: Pick<Headers, 'get'>): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  if (origin === null || host === null || !URL.canParse(origin)) return false
  return new URL(origin).host === host
}
