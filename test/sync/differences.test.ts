import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { differencesOf, type Ours, type Theirs } from '@/lib/sync/differences'

const OURS: Ours = {
  id: '0190b4f2-0000-7000-8000-000000000001',
  kind: 'toezegging',
  status: 'lopend',
  motionState: null,
  termBy: day('2026-06-30'),
  date: day('2025-04-16'),
  references: ['TZ202504-122'],
}
const THEIRS: Theirs = { termBy: day('2026-06-30'), madeOn: day('2025-04-17'), letters: [] }

test('what both say is no difference, nor a day of ours that the Kamer has otherwise', () => {
  expect(differencesOf(OURS, THEIRS)).toEqual([])
})

test('another term is one, unless nothing is owed any more or the Kamer names none', () => {
  const later = { ...THEIRS, termBy: day('2026-12-31') }
  expect(differencesOf(OURS, later)).toEqual([{ field: 'termijn', ours: '2026-06-30', theirs: '2026-12-31' }])
  expect(differencesOf({ ...OURS, status: 'afgedaan' }, later)).toEqual([])
  expect(differencesOf(OURS, { ...THEIRS, termBy: null })).toEqual([])
})

test('a day that we do not have and letters that we do not name are', () => {
  const more = { ...THEIRS, letters: ['2026Z00001', '2026Z00002', 'zie brief'] }
  const ours = { ...OURS, date: null, references: ['TZ202504-122', '2026Z00001'] }
  expect(differencesOf(ours, more)).toEqual([
    { field: 'datum', ours: '', theirs: '2025-04-17' },
    { field: 'brief', ours: '', theirs: '2026Z00002' },
  ])
})
