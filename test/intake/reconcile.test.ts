import { expect, it } from 'vitest'
import { reconcile, type RegisteredItem } from '@/lib/intake/reconcile'

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
  expect(reconcile(candidate, [registered])).toMatchObject({ verdict: 'gelijk', itemId: registered.id, changes: [] })
})

it('tells field by field what a later annex says of it', () => {
  const match = reconcile({ ...candidate, status: 'afgedaan', termBy: '2026-06-30' }, [registered])
  expect(match.verdict).toBe('gewijzigd')
  expect(match.changes).toEqual([
    { field: 'status', register: 'lopend', candidate: 'afgedaan' },
    { field: 'termijn', register: '', candidate: '2026-06-30' },
  ])
})

it('does not take a shared number alone for the same item', () => {
  const other = { ...candidate, title: 'opkomsttijden op het platteland', members: ['Bikker'], date: '2025-07-01' }
  expect(reconcile(other, [registered]).verdict).toBe('nieuw')
})

it('asks a person about a title that looks alike without a number', () => {
  const other = { ...candidate, references: [], members: [], date: null }
  expect(reconcile(other, [registered])).toMatchObject({ verdict: 'mogelijk_dubbel', itemId: registered.id })
})

it('asks a person when two items fit as well', () => {
  const twin = { ...registered, id: '0190b4f2-0000-7000-8000-000000000002', number: 13 }
  expect(reconcile(candidate, [registered, twin]).verdict).toBe('meerdere')
})

it('calls an item new in an empty register', () => {
  expect(reconcile(candidate, [])).toEqual({ verdict: 'nieuw', itemId: null, reasons: [], changes: [] })
})
