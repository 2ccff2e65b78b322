import { describe, expect, it } from 'vitest'
import { negativeAreas, sensitivity, strengthPerInhabitant } from '@/lib/allocation/sensitivity'

describe('sensitivity', () => {
  it('says that 1,000 more people on bijstand is 0.785 fte per 1,000 fte', () => {
    expect(sensitivity('bijstand', 1000, 1000).value).toBeCloseTo(0.78482, 10)
    expect(sensitivity('bijstand', 1000, 500).value).toBeCloseTo(0.39241, 10)
    expect(sensitivity('bijstand', 1000, 1000).steps[0]?.formula).toBe('0.000784820 x 1.000 x 1.000 / 1.000')
  })

  it('ranks areas per inhabitant and leaves out those without inhabitants', () => {
    const rows = [
      { code: 'a', name: 'A', unit: 'NN' as const, values: { inw: 1000, bijstand: 1000 } },
      { code: 'b', name: 'B', unit: 'NN' as const, values: { inw: 1000, bijstand: 2000 } },
      { code: 'c', name: 'C', unit: 'NN' as const, values: { bijstand: 2000 } },
    ]
    expect(
      strengthPerInhabitant(rows, 1000).map(({ name, perHundredThousand }) => [
        name,
        Number(perHundredThousand.toFixed(4)),
      ]),
    ).toEqual([
      ['B', 148.8634],
      ['A', 70.3814],
    ])
  })

  it('names an area below zero', () => {
    const rows = [{ code: 'a', name: 'Leegland', unit: 'NN' as const, values: { inw: 10_000 } }]
    expect(negativeAreas(rows, 1000)[0]?.message).toBe(
      'Leegland komt onder nul uit (-0,8101 fte); de uitkomst is niet bijgesteld.',
    )
  })
})
