import { describe, expect, it } from 'vitest'
import { gainsSentence } from '@/lib/scenario/words'

describe('who gains and who loses most', () => {
  it.each([
    [[3, 0.5, -2], 'A gaat het meest vooruit (+3,0 fte), C het meest achteruit (−2,0 fte).'],
    [[3, 1, 0.5], 'Niemand gaat achteruit: A gaat het meest vooruit (+3,0 fte), C het minst (+0,5 fte).'],
    [[-7.9, -60, -9], 'Niemand gaat vooruit: B gaat het meest achteruit (−60,0 fte), A het minst (−7,9 fte).'],
    [[0.01, -4, -2], 'Niemand gaat vooruit: B gaat het meest achteruit (−4,0 fte), A het minst (0,0 fte).'],
    [[], ''],
  ])('%j', (values, sentence) => {
    const gains = values.map((value, index) => ({ name: ['A', 'B', 'C'][index] ?? '', value }))
    expect(gainsSentence(gains)).toBe(sentence)
  })
})
