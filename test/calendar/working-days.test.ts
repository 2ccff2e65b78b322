import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { easterDay, isWorkingDay, workingDaysBefore, workingDaysUntil } from '@/lib/calendar/working-days'

const SUMMER = [{ name: 'zomerreces', first: day('2026-07-03'), last: day('2026-08-31') }] as const

test('weekends, holidays and a recess that was entered are no working days', () => {
  const free = [
    '2026-06-13',
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-14',
    '2026-05-25',
    '2026-04-27',
    '2026-12-25',
  ]
  for (const date of free) expect(isWorkingDay(day(date), []), date).toBe(false)
  expect(isWorkingDay(day('2026-05-05'), [])).toBe(true)
  expect(isWorkingDay(day('2025-05-05'), [])).toBe(false)
  expect(isWorkingDay(day('2025-04-26'), [])).toBe(false)
  expect([isWorkingDay(day('2026-07-03'), []), isWorkingDay(day('2026-07-03'), SUMMER)]).toEqual([true, false])
})

test('Easter is found for every year (the dates of the tables)', () => {
  expect([2024, 2025, 2026, 2027, 2038].map(easterDay)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])
})

test('counting back passes over weekends, Pinksteren and a recess', () => {
  expect(workingDaysBefore(day('2026-06-15'), 5, [])).toBe('2026-06-08')
  expect(workingDaysBefore(day('2026-05-27'), 2, [])).toBe('2026-05-22')
  expect(workingDaysBefore(day('2026-09-02'), 2, SUMMER)).toBe('2026-07-02')
})

test('counting back and counting on are each other’s inverse', () => {
  for (const count of [1, 2, 5, 12, 20]) {
    const earlier = workingDaysBefore(day('2026-09-10'), count, SUMMER)
    expect(workingDaysUntil(earlier, day('2026-09-10'), SUMMER)).toBe(count)
  }
})
