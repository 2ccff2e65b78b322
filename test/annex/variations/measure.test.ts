import { expect, test } from 'vitest'
import { addUp, FIELDS, measureOne, precision, recall } from './measure'

test('over 84 varied annexes, two of each layout in each dialect, every field is read nearly always', () => {
  const sum = addUp(Array.from({ length: 84 }, (_, seed) => measureOne(seed)))
  const low = FIELDS.filter((field) => {
    const count = sum[field]
    return !count || precision(count) < 0.98 || recall(count) < 0.98
  })
  expect(low).toEqual([])
}, 60_000)

test('the same seed gives the same annex', () => {
  expect(measureOne(5)).toEqual(measureOne(5))
})
