import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { monthAfter, monthKey, monthOf, readMonth, weekNumber, weeksOf } from '@/lib/calendar/month'

test('an address names a month, and nonsense names none', () => {
  expect(readMonth('2026-12')).toBe('2026-12-01')
  expect(readMonth('2026-13')).toBeNull()
  expect(readMonth('december')).toBeNull()
  expect(monthKey(monthAfter(monthOf(day('2026-12-31')), 1))).toBe('2027-01')
})

test('a month is shown in whole weeks from Monday', () => {
  const weeks = weeksOf(day('2026-11-01'))
  expect(weeks.map(([monday]) => monday)).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ])
  expect(weeks.every((week) => week.length === 7)).toBe(true)
})

test('weeks are counted as Dutch calendars do', () => {
  expect(weekNumber(day('2027-01-01'))).toBe(53)
  expect(weekNumber(day('2026-01-01'))).toBe(1)
})
