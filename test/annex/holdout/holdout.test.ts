import { expect, test } from 'vitest'
import { addUp, FIELDS, precision, recall } from '../variations/measure'
import { holdouts } from './document'
import { measureHoldouts } from './measure'

/** Repaired after they were read blind; "d" never was, and says how a document does that nobody looked at. */
const REPAIRED = ['a', 'b', 'c']

test('annexes of other years and ministries, each in a layout of its own, are read nearly whole in every dialect', () => {
  const sum = addUp(REPAIRED.flatMap((batch) => measureHoldouts(batch)))
  const low = FIELDS.filter((field) => {
    const count = sum[field]
    return !count || precision(count) < 0.93 || recall(count) < 0.93
  })
  expect(low).toEqual([])
})

test('items, numbers, members, days and outcomes of documents that the reader was never fitted to are read mostly right', () => {
  const sum = addUp(measureHoldouts('d'))
  const low = ['onderwerpen', 'soort', 'leden', 'datum', 'nummer', 'status', 'afgedaan'].filter((field) => {
    const count = sum[field]
    return !count || precision(count) < 0.85 || recall(count) < 0.85
  })
  expect(low).toEqual([])
})

test('every document of the hold-out says what careful reading finds in it', () => {
  expect(holdouts().filter((document) => document.pieces.length === 0 || document.items.length === 0)).toEqual([])
})
