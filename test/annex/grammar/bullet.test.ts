import { expect, test } from 'vitest'
import { orderOf, readBullet } from '@/lib/annex/grammar/bullet'

test.each([
  ['• toezegging inzake lachgas;', '•', false],
  ['▪ motie inzake vaarwegen', '▪', false],
  ['- informeren inzake steigers', '-', false],
  ['– met een gedachtestreepje', '–', false],
  ['o toezegging met een o als bolletje', 'o', false],
  ['O Toezegging met een hoofdletter o', 'O', false],
  ['1. De minister zegt toe', '1.', true],
  ['12) twaalfde', '12)', true],
  ['(3) derde', '(3)', true],
  ['b. tweede', 'b.', true],
  ['iv. vierde', 'iv.', true],
])('the label of "%s" is read', (line, label, ordered) => {
  expect(readBullet(line)).toMatchObject({ label, ordered })
})

test.each([
  'Ook dit is een zin.',
  '12 maart 2026 was het zover',
  '-halve woorden',
  'o',
  '1.2 Een kop',
  'De o is een letter',
])('"%s" has no label', (line) => {
  expect(readBullet(line)).toBeNull()
})

test('a label counts from one', () => {
  expect(['1.', '(4)', 'c)', '•'].map(orderOf)).toEqual([1, 4, 3, null])
})
