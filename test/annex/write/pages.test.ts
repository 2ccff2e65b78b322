import { describe, expect, it } from 'vitest'
import { compose } from '@/lib/annex/compose'
import { estimatePages } from '@/lib/annex/write/pages'
import { lineStarts, textWidth } from '@/lib/annex/write/text-width'
import { exampleAnnex } from '@/test/support/example-annex'

describe('the estimate of pages', () => {
  it('gives every block a page, never before that of the block above it', () => {
    const annex = compose(exampleAnnex())
    const pages = estimatePages(annex)
    expect(pages).toHaveLength(annex.blocks.length)
    expect(pages).toEqual(pages.toSorted((one, other) => one - other))
  })

  it('starts the introduction and the overview on a page of their own', () => {
    const annex = compose(exampleAnnex())
    const pages = estimatePages(annex)
    expect(pages[0]).toBe(2)
    expect(pages[annex.landscapeFrom ?? 0]).toBe((pages[(annex.landscapeFrom ?? 0) - 1] ?? 0) + 1)
  })

  it('fits 49 lines of running text on a page', () => {
    const text = Array.from({ length: 49 }, () => 'regel').join('\n\n')
    const one = compose(exampleAnnex({ overview: false, themes: [{ title: 'T', introduction: text }] }))
    expect(estimatePages(one).at(-1)).toBe(3)
  })
})

describe('the width of text', () => {
  it('is that of Arial', () => {
    expect(textWidth('Kamer', { size: 10 })).toBeCloseTo(29.45, 2)
    expect(textWidth('Kamer', { size: 10, bold: true })).toBeCloseTo(31.12, 2)
  })

  it('breaks lines at spaces and behind hyphens', () => {
    expect(lineStarts('een twee', 25, { size: 10 })).toEqual([0, 4])
    expect(lineStarts('politie-inzet', 40, { size: 10 })).toEqual([0, 8])
    expect(lineStarts('', 40, { size: 10 })).toEqual([0])
  })
})
