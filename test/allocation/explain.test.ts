import { describe, expect, it } from 'vitest'
import { addUp } from '@/lib/allocation/add'
import { allocate } from '@/lib/allocation/allocate'
import { characteristicOf } from '@/lib/allocation/characteristics'
import { exampleRows } from '@/lib/allocation/example'
import { explainAgainstShare, explainChange, explainCharacteristic, explainUnit } from '@/lib/allocation/explain'
import { unitCodes, unitOf } from '@/lib/allocation/units'
import { valueOf } from '@/test/allocation/outcome'
import { randomFrom, randomRows, rowsInEveryUnit } from '@/test/allocation/random'

const example = valueOf(allocate({ rows: exampleRows, fte: 1000 }))

describe('why a unit gets what it gets', () => {
  it('lists the characteristics with the largest first, adding up to the unit', () => {
    const parts = explainUnit(example, 'ON')
    expect(parts.slice(0, 3).map(({ characteristic }) => characteristic.key)).toEqual(['inw', 'inw2564', 'bijstand'])
    expect(addUp(parts.map(({ fte }) => fte))).toBeCloseTo(example.perUnit[1]?.fte ?? NaN, 9)
    expect(addUp(parts.map(({ share }) => share))).toBeCloseTo(1, 9)
  })

  it('goes on to the municipalities of one characteristic', () => {
    const rows = [...rowsInEveryUnit(randomFrom(3)), ...randomRows(randomFrom(4))]
    const division = valueOf(allocate({ rows, fte: 500, tasks: { RO: 5 } }))
    const bijstand = explainUnit(division, 'ON').find(({ characteristic }) => characteristic.key === 'bijstand')
    const parts = explainCharacteristic(division, rows, 'ON', characteristicOf('bijstand'))
    expect(parts.every(({ code }) => rows.find((row) => row.code === code && row.unit === 'ON'))).toBe(true)
    expect(addUp(parts.map(({ fte }) => fte))).toBeCloseTo(bijstand?.fte ?? NaN, 9)
    expect(addUp(parts.map(({ share }) => share))).toBeCloseTo(1, 9)
  })

  it('explains the difference between two divisions per characteristic', () => {
    const later = valueOf(
      allocate({
        rows: exampleRows.map((row) => ({
          ...row,
          values: { ...row.values, bijstand: (row.values.bijstand ?? 0) * (row.unit === 'ON' ? 1.1 : 1) },
        })),
        fte: 1200,
      }),
    )
    for (const unit of unitCodes) {
      const index = unitCodes.indexOf(unit)
      const sum = addUp(explainChange(example, later, unit).map(({ fte }) => fte))
      expect(sum).toBeCloseTo((later.perUnit[index]?.fte ?? NaN) - (example.perUnit[index]?.fte ?? NaN), 9)
    }
    expect(explainChange(example, example, 'ON')).toEqual([])
  })

  it('explains why Oost-Nederland gets more under the model than under the Besluit, to the last fte', () => {
    const besluit = unitOf('ON').besluit / 100_000
    const differences = explainAgainstShare(example, 'ON', besluit)
    const more = (example.perUnit[1]?.fte ?? NaN) - 1000 * besluit
    expect(more).toBeCloseTo(8.91, 2)
    expect(addUp(differences.map(({ fte }) => fte))).toBeCloseTo(more, 9)
    expect(differences.slice(0, 2).map(({ characteristic }) => characteristic.key)).toEqual(['inw', 'inw2564'])
  })
})
