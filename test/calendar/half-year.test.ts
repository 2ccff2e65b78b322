import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { daysOfHalf, halfYearOf, lastHalves } from '@/lib/calendar/half-year'

test.each([
  ['2026-06-30', 2026, 1],
  ['2026-07-01', 2026, 2],
] as const)('%s is in half %i-%i', (date, year, half) => {
  expect(halfYearOf(day(date))).toEqual({ year, half })
})

test('the last halves run over the new year, the oldest first, and hold every day once', () => {
  const halves = lastHalves(day('2026-03-01'), 4)
  expect(halves.map(({ year, half }) => `${year}-${half}`)).toEqual(['2024-2', '2025-1', '2025-2', '2026-1'])
  expect(halves.map(daysOfHalf)[1]).toEqual({ from: '2025-01-01', until: '2025-06-30' })
})
