import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { isProposed, reasonsFor } from '@/lib/report/proposal-reasons'

const reasons = (termBy: string | null, termWords: string | null = null, carriedOver = false) =>
  reasonsFor({ termBy: termBy ? day(termBy) : null, termWords, carriedOver }, day('2026-06-15'), day('2026-05-11'))

test('an item is proposed for its term, its promise, or the edition before', () => {
  expect(reasons('2026-05-10')).toEqual(['late'])
  expect(reasons('2026-05-11')).toEqual(['before'])
  expect(reasons('2026-06-30', 'in het eerstvolgende halfjaarbericht')).toEqual(['promised'])
  expect(reasons('2026-05-01', 'volgend halfjaarbericht', true)).toEqual(['late', 'promised', 'carried'])
  expect(reasons(null, null, true)).toEqual(['carried'])
})

test('other open items can be chosen, and say what they are', () => {
  expect([reasons('2026-12-01'), reasons(null), reasons('2028-01-01')]).toEqual([['soon'], ['none'], ['open']])
  expect(reasons(null).some(isProposed)).toBe(false)
  expect(reasons(null, null, true).some(isProposed)).toBe(true)
})
