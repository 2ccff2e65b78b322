/**
 * A path on this site to go to after signing in; anything else (another host, a script, a trick with slashes) becomes '/'.
 * @example ownPath('//evil.example') // '/'
 */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/'
  if (/^\/[/\\]/.test(wanted) || hasControl(wanted) || wanted.includes('\\')) return '/'
  const base = 'http://gestand.invalid'
  if (!URL.canParse(wanted, base)) return '/'
  const url = new URL(wanted, base)
  if (url.origin !== base || url.pathname === '/aanmelden') return '/'
  // Steps back in a path fold away: '/%2e%2e//evil.example' has become '//evil.example', which names another host.
  return url.pathname.startsWith('//') ? '/' : `${url.pathname}${url.search}`
}

function hasControl(text: string): boolean {
  return [...text].some((character) => (character.codePointAt(0) ?? 0) < 33)
}
