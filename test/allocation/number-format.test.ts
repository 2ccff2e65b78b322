import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessStyle, readNumber } from '@/lib/allocation/number-format'

describe('numbers in cells', () => {
  it.each([
    ['1.234,5', 'comma', 1234.5],
    ['1.234', 'comma', 1234],
    ['€ 1.234,50', 'comma', 1234.5],
    ['12,5%', 'comma', 12.5],
    ['1 234 567', 'comma', 1_234_567],
    ['1\u00a0234,5', 'comma', 1234.5],
    ['-3', 'comma', -3],
    ['−3,5', 'comma', -3.5],
    ['1.234', 'point', 1.234],
    ['1,234.5', 'point', 1234.5],
    ['  7 ', 'point', 7],
  ] as const)('read "%s" (%s) as %d', (cell, style, value) => {
    expect(readNumber(cell, style)).toBe(value)
  })

  it.each(['', ' ', '.', '-', 'x', 'n.b.', 'ONBEKEND'])('take "%s" for unknown, never for zero', (cell) => {
    expect(readNumber(cell, 'comma')).toBe('unknown')
  })

  it.each(['twaalf', '12a', '1,2,3', '1.23', '1e5', 'NaN', 'Infinity', '=1+1', '12 34', '--3', '1.2345'])(
    'take "%s" for text in a Dutch file',
    (cell) => {
      expect(readNumber(cell, 'comma')).toBe('text')
    },
  )
})

describe('the style of a file', () => {
  it.each([
    [['1.234,5', '12'], ';', { style: 'comma', ambiguous: null }],
    [['0,123', '1.234'], ',', { style: 'comma', ambiguous: null }],
    [['120205.577', '1.066'], ';', { style: 'point', ambiguous: null }],
    [['1.234.567'], ',', { style: 'comma', ambiguous: null }],
    [['1.234', '5'], ';', { style: 'comma', ambiguous: '1.234' }],
    [['1.234', '5'], ',', { style: 'point', ambiguous: '1.234' }],
    [['5', ''], ';', { style: 'comma', ambiguous: null }],
  ] as const)('of %j with "%s"', (cells, delimiter, guess) => {
    expect(guessStyle(cells, delimiter)).toEqual(guess)
  })

  it('reads back every number that a Dutch spreadsheet writes', () => {
    const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 })
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        (thousandths) => readNumber(dutch.format(thousandths / 1000), 'comma') === thousandths / 1000,
      ),
      { seed: 75, numRuns: 3000 },
    )
  })
})
