import { expect, it } from 'vitest'
import { ownPath } from '@/lib/auth/own-path'

it('keeps a path on this site with its search', () => {
  expect(ownPath('/items?status=lopend&te-laat=1')).toBe('/items?status=lopend&te-laat=1')
})

it.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/\t/evil.example',
  '/\n/evil.example',
  '/ /evil.example',
  '/%2e%2e//evil.example',
  '/items/..//evil.example',
  '/%5c%5cevil'.replace('%5c', '\\'),
  '',
  'items',
  '/aanmelden?callbackUrl=/',
])('sends %j to the start', (wanted) => {
  expect(ownPath(wanted)).toBe('/')
})

it('sends anything that is no text to the start', () => {
  expect([undefined, null, 3, ['/items'], {}].map(ownPath)).toEqual(['/', '/', '/', '/', '/'])
})
