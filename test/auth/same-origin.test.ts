import { expect, it } from 'vitest'
import { isSameOrigin } from '@/lib/auth/same-origin'

const asked = (headers: Record<string, string>) => isSameOrigin(new Headers({ host: 'gestand.example.nl', ...headers }))

it('lets our own pages write', () => {
  expect(asked({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(asked({ origin: 'https://gestand.example.nl' })).toBe(true)
})

it('refuses another site, a neighbour, a typed address, and a request that says nothing', () => {
  expect(asked({ 'sec-fetch-site': 'cross-site', origin: 'https://gestand.example.nl' })).toBe(false)
  expect(asked({ 'sec-fetch-site': 'same-site' })).toBe(false)
  expect(asked({ 'sec-fetch-site': 'none' })).toBe(false)
  expect(asked({ origin: 'https://evil.example' })).toBe(false)
  expect(asked({ origin: 'null' })).toBe(false)
  expect(asked({})).toBe(false)
})
