import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '@/lib/allocation/allocate'
import { allocateWhole } from '@/lib/allocation/allocate-whole'
import { exampleRows } from '@/lib/allocation/example'
import { refusalOf, valueOf } from '@/test/allocation/outcome'
import { randomFrom, rowsInEveryUnit } from '@/test/allocation/random'

describe('the model in whole fte', () => {
  it('divides the example data set', () => {
    expect(valueOf(allocateWhole({ rows: exampleRows, fte: 1000 })).map(({ whole }) => whole)).toEqual([
      106, 160, 110, 75, 112, 110, 122, 76, 70, 59,
    ])
  })

  it('stays within one fte of the division in parts, with tasks, and adds up, on random data', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 50, max: 3000 }), (seed, fte) => {
        const rows = rowsInEveryUnit(randomFrom(seed))
        const tasks = { RO: 2.5, DH: 1.25 }
        const parts = valueOf(allocate({ rows, fte, tasks })).perUnit
        const whole = valueOf(allocateWhole({ rows, fte, tasks }))
        expect(whole.reduce((sum, own) => sum + own.whole, 0)).toBe(fte)
        whole.forEach((own, index) => {
          expect(own.quota).toBeCloseTo(parts[index]?.fte ?? NaN, 7)
          expect(Math.abs(own.whole - own.quota)).toBeLessThan(1)
        })
      }),
      { seed: 66, numRuns: 200 },
    )
  }, 30_000)

  it('does not depend on the order of the rows', () => {
    const rows = [...rowsInEveryUnit(randomFrom(1)), ...rowsInEveryUnit(randomFrom(2))]
    expect(allocateWhole({ rows: rows.toReversed(), fte: 997 })).toEqual(allocateWhole({ rows, fte: 997 }))
  })

  it('refuses what cannot be divided', () => {
    expect(refusalOf(allocateWhole({ rows: [], fte: 10 }))).toBe('no-rows')
    expect(refusalOf(allocateWhole({ rows: exampleRows, fte: 10.5 }))).toBe('fte-not-whole')
    expect(
      refusalOf(allocateWhole({ rows: [{ code: 'a', name: 'a', unit: 'NN', values: { inw: 5 } }], fte: 10 })),
    ).toBe('no-weight')
  })
})
