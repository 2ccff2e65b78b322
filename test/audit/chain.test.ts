import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, eventHash, FIRST_HASH, type EventFacts } from '@/lib/audit/chain'

const facts: EventFacts = {
  at: '2026-11-22T10:00:00.000Z',
  actorId: null,
  actorName: 'Gestand',
  actorRole: 'beheerder',
  origin: 'systeem',
  action: 'registerItem',
  objectType: 'item',
  objectId: null,
  label: 'Verdeling',
  before: null,
  after: { status: 'lopend', title: 'Verdeling' },
  reason: null,
}

it('gives one hash for the same facts, whatever the order of their keys', () => {
  const turned = { ...facts, after: { title: 'Verdeling', status: 'lopend' } }
  expect(eventHash(FIRST_HASH, 1n, turned)).toBe(eventHash(FIRST_HASH, 1n, facts))
  expect(eventHash(FIRST_HASH, 1n, facts)).toMatch(/^[0-9a-f]{64}$/)
})

it('gives another hash for any other fact, number or predecessor', () => {
  const hashes = new Set([
    eventHash(FIRST_HASH, 1n, facts),
    eventHash(FIRST_HASH, 2n, facts),
    eventHash('1'.repeat(64), 1n, facts),
    ...Object.keys(facts).map((key) => eventHash(FIRST_HASH, 1n, { ...facts, [key]: 'anders' })),
  ])
  expect(hashes.size).toBe(3 + Object.keys(facts).length)
})

it('writes JSON that reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value))
      expect(JSON.parse(canonicalJson(json))).toEqual(json)
    }),
    { seed: 7 },
  )
})
