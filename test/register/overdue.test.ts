import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, day } from '@/lib/calendar/date'
import { isOverdue, slipsOf, timingOf } from '@/lib/register/overdue'

const today = day('2026-11-22')
const open = { kind: 'toezegging', status: 'lopend', motionState: null } as const

it('calls an item overdue from the day after its term', () => {
  expect(timingOf({ ...open, termBy: today }, today)).toBe('soon')
  expect(timingOf({ ...open, termBy: day('2026-11-21') }, today)).toBe('overdue')
  expect(timingOf({ ...open, termBy: day('2026-12-22') }, today)).toBe('soon')
  expect(timingOf({ ...open, termBy: day('2026-12-23') }, today)).toBe('later')
})

it('never calls an item without a term overdue, on any day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -40_000, max: 40_000 }),
      (days) => !isOverdue({ ...open, termBy: null }, addDays(today, days)),
    ),
    { seed: 1 },
  )
})

it('never calls what is settled, or a motie that was not adopted, overdue', () => {
  expect(timingOf({ ...open, status: 'afgedaan', termBy: day('2020-01-01') }, today)).toBe('closed')
  expect(
    timingOf({ kind: 'motie', status: 'lopend', motionState: 'verworpen', termBy: day('2020-01-01') }, today),
  ).toBe('closed')
})

it('counts only moves to a later day as slips, and tells the silent ones', () => {
  const terms = [
    { order: 1, by: day('2026-03-31'), letter: null },
    { order: 2, by: day('2026-06-30'), letter: '29628-1300' },
    { order: 3, by: day('2026-05-31'), letter: null },
    { order: 4, by: null, letter: null },
    { order: 5, by: day('2026-12-31'), letter: null },
  ]
  expect(slipsOf(terms)).toEqual({ times: 2, days: 91 + 214, silent: 1 })
})
