import { describe, expect, it } from 'vitest'
import {
  characteristicKeys,
  characteristicOf,
  characteristics,
  isCharacteristicKey,
} from '@/lib/allocation/characteristics'
import { naiveCoefficients } from '@/test/allocation/naive'

describe('the table of characteristics', () => {
  it('holds the 27 in the order of the report', () => {
    expect(
      characteristics
        .map(({ number, key }) => [number, key])
        .filter(([number]) => [1, 9, 18, 27].includes(Number(number))),
    ).toEqual([
      [1, 'inw'],
      [9, 'minor120'],
      [18, 'hh105'],
      [27, 'woz'],
    ])
    expect(characteristics).toHaveLength(27)
    expect(new Set(characteristicKeys).size).toBe(27)
  })

  it('holds the coefficients as printed', () => {
    expect(Object.fromEntries(characteristics.map(({ key, coefficient }) => [key, coefficient]))).toEqual(
      naiveCoefficients,
    )
    expect(characteristicOf('bijstand').printed).toBe('0.000784820')
    expect(characteristicOf('inw').printed).toBe('-0.000081006')
  })

  it('gives the national contributions of the specification', () => {
    const fte = characteristics.map(({ key, coefficient, national }) => [
      key,
      Number((coefficient * national).toFixed(1)),
    ])
    expect(Object.fromEntries(fte)).toEqual({
      inw: -1453.5,
      inw2564: 1152.1,
      bijstand: 361.8,
      bedrijven: 326.9,
      hh: 197.8,
      verhuis: 73.3,
      land: 57,
      ongeval: 47.8,
      minor120: 45.6,
      huur: 38.7,
      uitk: 36.1,
      landb: -18.7,
      demo: 18.8,
      woning: 18.6,
      grens: 18.6,
      ww: 17.7,
      kernen: -10.1,
      hh105: 10.1,
      ambas: 6,
      verm: 4.5,
      ao: 4.1,
      hh1: 3.5,
      centrum: 2.6,
      banen: 2,
      ggz: 1.9,
      stadion: 0.2,
      woz: 0.1,
    })
    const sum = characteristics.reduce((total, { coefficient, national }) => total + coefficient * national, 0)
    expect(sum).toBeCloseTo(963.7, 1)
  })

  it('stands in order of contribution, so that a slip of unit shows', () => {
    const sizes = characteristics.map(({ coefficient, national }) => Math.abs(coefficient * national))
    expect(sizes.every((size, index) => index === 0 || size <= (sizes[index - 1] ?? 0) * 1.01)).toBe(true)
  })

  it.each([
    ['minor120', 275_000, 45_644],
    ['hh105', 480_000, 10_127],
    ['banen', 8_900_000, 2_004],
    ['land', 3_364_700, 5_704],
    ['woz', 132_627_000, 143],
    ['verm', 74_000_000, 4_525],
  ] as const)('shows that %s in the wrong unit would be absurd', (key, wrong, fte) => {
    expect(Math.round(characteristicOf(key).coefficient * wrong)).toBe(fte)
  })

  it('gives the sums of the specification for other counts of bijstand', () => {
    const sum = characteristics.reduce((total, { coefficient, national }) => total + coefficient * national, 0)
    expect(sum - characteristicOf('bijstand').coefficient * 60_000).toBeCloseTo(916.6, 1)
    expect(sum + characteristicOf('bijstand').coefficient * 19_000).toBeCloseTo(978.6, 1)
  })

  it('counts averages once per municipality', () => {
    expect(characteristics.filter(({ kind }) => kind === 'average').map(({ key }) => key)).toEqual(['verm', 'woz'])
  })

  it('knows its own keys only', () => {
    expect([isCharacteristicKey('woz'), isCharacteristicKey('toString')]).toEqual([true, false])
  })
})
