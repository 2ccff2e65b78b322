import { expect, it } from 'vitest'
import fc from 'fast-check'
import { indexRegister, type RegisteredItem } from '@/lib/intake/register-index'
import { reconcile } from '@/lib/intake/reconcile'

const registered: RegisteredItem = {
  id: '0190b4f2-0000-7000-8000-000000000001',
  number: 12,
  kind: 'motie',
  title: 'een huisvestingsplan per regio',
  members: ['Michon-Derkzen'],
  date: '2025-09-02',
  references: ['29628-1283'],
  status: 'lopend',
  termBy: null,
}
const candidate = { ...registered }

it('knows the same item again, and says that nothing changed', () => {
  expect(reconcile(candidate, indexRegister([registered]))).toMatchObject({
    verdict: 'gelijk',
    itemId: registered.id,
    changes: [],
  })
})

it('tells field by field what a later annex says of it', () => {
  const match = reconcile({ ...candidate, status: 'afgedaan', termBy: '2026-06-30' }, indexRegister([registered]))
  expect(match.verdict).toBe('gewijzigd')
  expect(match.changes).toEqual([
    { field: 'status', register: 'lopend', candidate: 'afgedaan', stays: false },
    { field: 'termijn', register: '', candidate: '2026-06-30', stays: true },
  ])
})

it('does not take a shared number alone for the same item', () => {
  const other = { ...candidate, title: 'opkomsttijden op het platteland', members: ['Bikker'], date: '2025-07-01' }
  expect(reconcile(other, indexRegister([registered])).verdict).toBe('nieuw')
})

it('asks a person about a title that looks alike without a number', () => {
  const other = { ...candidate, references: [], members: [], date: null }
  expect(reconcile(other, indexRegister([registered]))).toMatchObject({
    verdict: 'mogelijk_dubbel',
    itemId: registered.id,
  })
})

it('asks a person when two items fit as well', () => {
  const twin = { ...registered, id: '0190b4f2-0000-7000-8000-000000000002', number: 13 }
  expect(reconcile(candidate, indexRegister([registered, twin]))).toMatchObject({
    verdict: 'meerdere',
    others: [twin.id],
    reasons: expect.arrayContaining(['net zo goed G-13']),
  })
})

it('calls an item new in an empty register', () => {
  expect(reconcile(candidate, indexRegister([]))).toEqual({
    verdict: 'nieuw',
    itemId: null,
    reasons: [],
    changes: [],
    others: [],
  })
})

it('leaves what a person put in the register, and says that it differs', () => {
  const match = reconcile({ ...candidate, date: '2025-09-03' }, indexRegister([registered]))
  expect(match).toMatchObject({ verdict: 'gelijk', changes: [{ field: 'datum', register: '2025-09-02', stays: true }] })
  const settled = { ...registered, status: 'afgedaan' as const }
  expect(reconcile(candidate, indexRegister([settled]))).toMatchObject({
    verdict: 'gelijk',
    changes: [{ field: 'status', register: 'afgedaan', candidate: 'lopend', stays: true }],
  })
})

it('finds in a large register what it finds beside that item alone', () => {
  const words = fc.constantFrom('sterkte', 'wijkagent', 'opkomsttijden', 'huisvesting', 'drones', 'meldkamer', 'jeugd')
  const item = fc.record({
    kind: fc.constantFrom('motie', 'toezegging'),
    title: fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
    members: fc.subarray(['Bikker', 'Mutluer', 'Kuik']),
    date: fc.constantFrom(null, '2025-04-17', '2025-07-02'),
    references: fc.subarray(['29628-1', '29628-2', 'TZ202504-122']),
    status: fc.constantFrom('lopend' as const, 'afgedaan' as const),
    termBy: fc.constant(null),
  })
  fc.assert(
    fc.property(item, fc.array(item, { maxLength: 12 }), (asked, held) => {
      const register = held.map((one, at) => ({ ...one, number: at + 1, id: idOf(at) }))
      const match = reconcile(asked, indexRegister(register))
      const alone = register.map((one) => reconcile(asked, indexRegister([one])))
      expect(match.verdict === 'nieuw').toBe(alone.every(({ verdict }) => verdict === 'nieuw'))
    }),
  )
})

function idOf(at: number): string {
  return `0190b4f2-0000-7000-8000-${String(at).padStart(12, '0')}`
}
