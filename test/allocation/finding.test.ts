import { describe, expect, it } from 'vitest'
import { capFindings, finding, findingSentences, hasErrors } from '@/lib/allocation/finding'

describe('findings', () => {
  it('have one Dutch sentence each, with a capital and a full stop or question mark', () => {
    for (const [code, sentence] of Object.entries(findingSentences)) {
      expect(code).toMatch(/^[FW]6\d\d$/)
      expect(sentence).toMatch(/^["A-Z{].*[.?]$/)
    }
  })

  it('fill in numbers as Dutch', () => {
    expect(finding('W613', { raw: 963.66, fte: 1000 }).message).toBe(
      'De formule telt op tot 963,66 fte in plaats van 1.000 fte; de uitkomst is naar rato bijgesteld.',
    )
  })

  it('are errors by their letter', () => {
    expect([finding('F601').severity, finding('W601').severity]).toEqual(['error', 'warning'])
    expect([hasErrors([finding('W601')]), hasErrors([finding('F601')])]).toEqual([false, true])
  })

  it('are counted above a limit per code', () => {
    const own = capFindings([...Array.from({ length: 5 }, () => finding('F603')), finding('W601')], 2)
    expect(own.map(({ code }) => code)).toEqual(['F603', 'F603', 'W601', 'W614'])
    expect(own.at(-1)?.message).toBe('Bevinding F603 komt nog 3 keer voor.')
  })
})
