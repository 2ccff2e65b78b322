import { expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { prinsjesdag, sessionOf } from '@/lib/calendar/session'

it('Prinsjesdag is the third Tuesday of September', () => {
  expect([2022, 2024, 2025, 2026].map(prinsjesdag)).toEqual(['2022-09-20', '2024-09-17', '2025-09-16', '2026-09-15'])
})

it('the parliamentary year changes on Prinsjesdag', () => {
  expect(sessionOf(day('2024-09-16'))).toBe('2023/24')
  expect(sessionOf(day('2024-09-17'))).toBe('2024/25')
  expect(sessionOf(day('2025-06-12'))).toBe('2024/25')
  expect(sessionOf(day('1999-12-01'))).toBe('1999/00')
})
