import { expect, test } from 'vitest'
import { joinTexts } from '@/lib/report/join-texts'

test('each text keeps its own footnotes, also when their names are the same', () => {
  expect(joinTexts(['Een[^1] en[^2].\n\n[^1]: a\n[^2]: b', '', 'Twee[^1] en[^2].\n\n[^1]: c\n[^2]: d'])).toBe(
    'Een[^1] en[^2].\n\nTwee[^3] en[^4].\n\n[^1]: a\n[^2]: b\n[^3]: c\n[^4]: d',
  )
})

test('one text stays as it was typed, and no text is no text', () => {
  expect(joinTexts(['', ' Zo *maar*. ', '\n'])).toBe(' Zo *maar*. ')
  expect(joinTexts(['', ''])).toBe('')
})
