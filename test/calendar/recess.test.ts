import { expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { recessIn, usualRecesses } from '@/lib/calendar/recess'

it('gives the recess that was entered, and the usual days for a year that was not', () => {
  const calendar = [{ name: 'zomerreces' as const, first: day('2026-07-10'), last: day('2026-08-30') }]
  expect(recessIn(calendar, 'zomerreces', 2026).first).toBe('2026-07-10')
  expect(recessIn(calendar, 'zomerreces', 2027).first).toBe('2027-07-02')
  expect(recessIn(calendar, 'kerstreces', 2026)).toEqual({
    name: 'kerstreces',
    first: '2026-12-21',
    last: '2027-01-11',
  })
})

it('the usual recesses of a year are five, each ending after it began', () => {
  const recesses = usualRecesses(2028)
  expect(recesses).toHaveLength(5)
  for (const { first, last } of recesses) expect(first < last).toBe(true)
})
