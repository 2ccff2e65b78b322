import { describe, expect, it } from 'vitest'
import { findUnit, unitCodes, unitIndex, unitName, units } from '@/lib/allocation/units'

describe('the units', () => {
  it('have percentages of the Besluit that add up to exactly 100.000', () => {
    expect(units.reduce((sum, { besluit }) => sum + besluit, 0)).toBe(100_000)
  })

  it('have the national sums of the specification', () => {
    expect(units.reduce((sum, { inhabitants2024 }) => sum + inhabitants2024, 0)).toBe(17_942_942)
    expect(units.reduce((sum, { occupancy2021 }) => sum + occupancy2021, 0)).toBe(45_854)
  })

  it('stand in the fixed order', () => {
    expect(units.map(({ code }) => code)).toEqual([...unitCodes])
    expect(unitIndex('LI')).toBe(9)
    expect(unitName('ZB')).toBe('Zeeland-West-Brabant')
  })

  it.each([
    ['ON', 'ON'],
    ['Oost-Nederland', 'ON'],
    ['eenheid den haag', 'DH'],
    ['Noord-West-Nederland', 'NH'],
    ['Zuid-West-Nederland', 'ZB'],
  ])('are found by what people write: %s', (text, code) => {
    expect(findUnit(text)?.code).toBe(code)
  })

  it('are not found by anything else', () => {
    expect([findUnit(''), findUnit('Haaglanden'), findUnit('--')]).toEqual([null, null, null])
  })
})
