import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, day } from '@/lib/calendar/date'
import { periodsFrom } from '@/lib/register/periods'

it('names the stretches around a day', () => {
  expect(periodsFrom(day('2026-11-25')).map(({ label, from, until }) => [label, from, until])).toEqual([
    ['deze week', '2026-11-23', '2026-11-29'],
    ['volgende week', '2026-11-30', '2026-12-06'],
    ['deze maand', '2026-11-01', '2026-11-30'],
    ['volgende maand', '2026-12-01', '2026-12-31'],
    ['dit kwartaal', '2026-10-01', '2026-12-31'],
    ['dit halfjaar', '2026-07-01', '2026-12-31'],
    ['volgend halfjaar', '2027-01-01', '2027-06-30'],
  ])
})

it('holds today in every period of now, and begins the next where it ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const today = addDays(day('2000-01-01'), days)
      const [week, nextWeek, month, nextMonth, quarter, half, nextHalf] = periodsFrom(today)
      for (const now of [week, month, quarter, half])
        expect(now && now.from <= today && today <= now.until, `${today} ${now?.label}`).toBe(true)
      expect(nextWeek?.from).toBe(addDays(week?.until ?? today, 1))
      expect(nextMonth?.from).toBe(addDays(month?.until ?? today, 1))
      expect(nextHalf?.from).toBe(addDays(half?.until ?? today, 1))
    }),
  )
})
