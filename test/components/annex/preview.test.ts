import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AnnexPreview } from '@/components/annex/preview'
import { compose } from '@/lib/annex/compose'
import { previewOf } from '@/lib/annex/write/preview'
import { exampleAnnex } from '@/test/support/example-annex'

const html = renderToStaticMarkup(createElement(AnnexPreview, { preview: previewOf(compose(exampleAnnex())) }))
const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '')

describe('the preview of an annex', () => {
  it('has every link inside it lead to one place that is there', () => {
    const ids = all(/ id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(all(/ href="#([^"]+)"/g).filter((target) => !ids.includes(target))).toEqual([])
  })

  it('has headings that never skip a level', () => {
    const levels = all(/<h(\d)[ >]/g).map(Number)
    expect(levels[0]).toBe(2)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([])
  })

  it('shows six notes, each with its mark in the text and a way back', () => {
    expect(all(/aria-label="(Noot \d)"/g)).toEqual(['Noot 1', 'Noot 2', 'Noot 3', 'Noot 4', 'Noot 5', 'Noot 6'])
    expect(all(/aria-label="(Terug naar de plaats van noot \d)"/g)).toHaveLength(6)
  })

  it('goes on counting in a list after a paragraph, and names its tables', () => {
    expect(all(/<ol start="(\d)"/g)).toEqual(['1', '1', '3'])
    expect(all(/<caption class="sr-only">([^<]+)</g)).toEqual(['Overzicht per motie en toezegging, 18 juni 2026'])
    expect(all(/<th scope="(col)"/g)).toHaveLength(7)
  })

  it('is in Dutch, without styles of its own', () => {
    expect(html.startsWith('<article lang="nl-NL"')).toBe(true)
    expect(html).not.toContain('style=')
  })
})
