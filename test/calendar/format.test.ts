import { expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { formatDay, formatDistance, formatInstant, formatLongDay } from '@/lib/calendar/format'
import { now, today } from '@/lib/calendar/now'

it('writes a day short and long', () => {
  expect(formatDay(day('2026-08-03'))).toBe('ma 3 aug 2026')
  expect(formatDay(day('2026-03-01'))).toBe('zo 1 mrt 2026')
  expect(formatLongDay(day('2026-08-03'))).toBe('3 augustus 2026')
})

it('says how far off a term is', () => {
  const from = day('2026-08-03')
  expect(formatDistance(day('2026-08-15'), from)).toBe('over 12 dagen')
  expect(formatDistance(day('2026-08-04'), from)).toBe('over 1 dag')
  expect(formatDistance(from, from)).toBe('vandaag')
  expect(formatDistance(day('2026-07-18'), from)).toBe('16 dagen te laat')
  expect(formatDistance(day('2026-08-02'), from)).toBe('1 dag te laat')
})

it('shows an instant as the clock in the Netherlands did, in summer and in winter', () => {
  expect(formatInstant(new Date('2026-08-03T22:05:00Z'))).toBe('di 4 aug 2026, 00:05')
  expect(formatInstant(new Date('2026-12-31T23:30:00Z'))).toBe('vr 1 jan 2027, 00:30')
})

it('today is the day of this instant in the Netherlands', () => {
  const before = formatInstant(now())
  const date = formatDay(today())
  const after = formatInstant(now())
  expect([before, after].some((instant) => instant.startsWith(date))).toBe(true)
})
