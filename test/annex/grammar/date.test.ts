import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { followsEvent, monthOf, readDays } from '@/lib/annex/grammar/date'

const printed = day('2025-12-10')

test.each([
  ['op 2 juli 2024 is', '2024-07-02', 'full'],
  ['van 2 juli jl. is', '2025-07-02', 'last'],
  ['op 28 december jl. is', '2024-12-28', 'last'],
  ['op 10 maart jongstleden', '2025-03-10', 'last'],
  ['op 7 juli a.s. komt', '2026-07-07', 'next'],
  ['op 20 december aanstaande', '2025-12-20', 'next'],
  ['van 11 mei heb ik', '2025-05-11', 'assumed'],
  ['d.d. 3 sept. 2023', '2023-09-03', 'full'],
  ['op 02-11-2025 waren', '2025-11-02', 'full'],
  ['(2024-03-05)', '2024-03-05', 'full'],
])('the day in "%s" is read', (text, date, how) => {
  expect(readDays(text, printed)).toMatchObject([{ date, how }])
})

test.each(['31 februari 2025', 'artikel 12', '1.5.2 Kop', '29 628'])('"%s" holds no day', (text) => {
  expect(readDays(text, printed)).toEqual([])
})

test('a leap day without a year is the last that existed', () => {
  expect(readDays('op 29 februari jl.', printed)[0]?.date).toBe('2024-02-29')
})

test('a day after a debate or letter lies behind', () => {
  expect(followsEvent('tijdens het commissiedebat externe veiligheid van ')).toBe(true)
  expect(followsEvent('ik informeer uw Kamer uiterlijk op ')).toBe(false)
})

test('months have many spellings', () => {
  expect(['mrt', 'sept.', 'Augustus', 'mei', 'foo'].map(monthOf)).toEqual([3, 9, 8, 5, null])
})
