import { expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/date'
import { calendarLine, calendarOf, isLate, remindsOn } from '@/lib/report/calendar'

const unset = { textsDue: null, departmentDue: null, directorateDue: null, plannedOn: day('2026-06-15') }
const calendar = calendarOf(unset, [])

test('the days follow from the day of sending, in working days, until somebody sets one', () => {
  expect(calendar).toEqual({
    textsDue: '2026-05-15',
    departmentDue: '2026-05-28',
    directorateDue: '2026-06-08',
    plannedOn: '2026-06-15',
  })
  expect(calendarOf({ ...unset, textsDue: day('2026-05-01') }, []).textsDue).toBe('2026-05-01')
})

test('the line says where we are, and marks the steps that texts have not made in time', () => {
  const states = (today: string, sent = false) =>
    calendarLine(calendar, ['concept', 'akkoord_directie'], sent, [], day(today)).map(({ state }) => state)
  expect(states('2026-05-01')).toEqual(['now', 'coming', 'coming', 'coming'])
  expect(states('2026-05-29')).toEqual(['late', 'late', 'now', 'coming'])
  expect(states('2026-05-29', true)).toEqual(['done', 'done', 'done', 'done'])
  const [texts] = calendarLine(calendar, ['aangeleverd'], false, [], day('2026-06-30'))
  expect(texts).toMatchObject({ state: 'done', left: 0 })
})

test('a day in a recess or a weekend is told', () => {
  const recess = [{ name: 'meireces', first: day('2026-05-10'), last: day('2026-05-20') }] as const
  const line = calendarLine({ ...calendar, departmentDue: day('2026-05-30') }, [], false, recess, day('2026-05-01'))
  expect(line.map(({ odd }) => odd)).toEqual(['valt in het meireces', 'is geen werkdag', null, null])
})

test('a text is late from the day after its own', () => {
  expect(isLate('concept', calendar, calendar.textsDue)).toBe(false)
  expect(isLate('concept', calendar, addDays(calendar.textsDue, 1))).toBe(true)
  expect(isLate('akkoord_directie', calendar, day('2027-01-01'))).toBe(false)
})

test('reminders come on the days that the report says, and in every week that a text is late', () => {
  const settings = { calendar, reminderDays: [5, 1, 0], recess: [] }
  const reminded = Array.from({ length: 40 }, (_, index) => addDays(day('2026-05-01'), index)).filter((today) =>
    remindsOn('concept', settings, today),
  )
  expect(reminded).toEqual([
    '2026-05-07',
    '2026-05-13',
    '2026-05-15',
    '2026-05-18',
    '2026-05-26',
    '2026-06-02',
    '2026-06-09',
  ])
})
