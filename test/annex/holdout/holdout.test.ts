import { expect, test } from 'vitest'
import { addUp, FIELDS, precision, recall } from '../variations/measure'
import { holdouts } from './document'
import { measureHoldouts } from './measure'

test('annexes of other years and ministries, each in a layout of its own, are read nearly whole in every dialect', () => {
  const sum = addUp(measureHoldouts())
  const low = FIELDS.filter((field) => {
    const count = sum[field]
    return !count || precision(count) < 0.93 || recall(count) < 0.93
  })
  expect(low).toEqual([])
})

test('every document of the hold-out says what careful reading finds in it', () => {
  expect(holdouts().filter((document) => document.pieces.length === 0 || document.items.length === 0)).toEqual([])
})
