import { describe, expect, it } from 'vitest'
import { compose, type ComposedAnnex } from '@/lib/annex/compose'
import { annexInput, type AnnexDraft } from '@/lib/annex/compose/schema'
import { exampleAnnex } from '@/test/support/example-annex'

type Section = NonNullable<NonNullable<AnnexDraft['themes']>[number]['sections']>[number]

const withSection = (section: Section, changes: Partial<AnnexDraft> = {}): ComposedAnnex =>
  compose(exampleAnnex({ themes: [{ title: 'Thema', sections: [section] }], overview: false, ...changes }))
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const lines = (annex: ComposedAnnex) =>
  annex.blocks.map((block) => (block.type === 'table' ? '[tabel]' : spaced(block.text)))
const notes = (annex: ComposedAnnex) => Object.values(annex.notes).map((note) => spaced(note.text))
const motie = (changes = {}) => ({ kind: 'motie' as const, title: 'het plan', ...changes })

describe('how an item ends', () => {
  it.each([
    ['a motie that is done', [motie({ outcome: 'afgedaan' })], 'Hiermee beschouw ik de motie als afgedaan.'],
    [
      'two moties that are done',
      [motie({ outcome: 'afgedaan' }), motie({ outcome: 'afgedaan' })],
      'Hiermee beschouw ik de moties als afgedaan.',
    ],
    [
      'a toezegging that is done',
      [{ kind: 'toezegging' as const, title: 'x', outcome: 'afgedaan' as const }],
      'Hiermee doe ik de toezegging gestand.',
    ],
    [
      'one that goes on',
      [motie({ outcome: 'lopend', newTerm: { words: 'voorjaar 2027' } })],
      'In het voorjaar van 2027 informeer ik uw Kamer over de uitvoering van de motie.',
    ],
    ['one that goes on without a term', [motie({ outcome: 'lopend' })], 'De motie is nog in uitvoering.'],
    [
      'one that is partly done',
      [motie({ outcome: 'deels afgedaan', newTerm: { words: 'eind 2026' } })],
      'Hiermee beschouw ik de motie als deels afgedaan. Eind 2026 informeer ik uw Kamer over het overige.',
    ],
    [
      'one that another ministry answers',
      [motie({ outcome: 'overgedragen', transferredTo: 'de minister van BZK' })],
      'De motie is overgedragen aan de minister van BZK.',
    ],
    ['one that lapsed', [motie({ outcome: 'vervallen' })], 'Hiermee beschouw ik de motie als vervallen.'],
  ])('is said behind the text: %s', (_, items, sentence) => {
    expect(lines(withSection({ text: 'De tekst.', items: annexItems(items) })).at(-1)).toBe(`De tekst. ${sentence}`)
  })

  it('is not said twice', () => {
    const text = 'Ik beschouw de motie hiermee als afgedaan.'
    expect(lines(withSection({ text, items: [motie({ outcome: 'afgedaan' })] })).at(-1)).toBe(text)
    const promise = 'In het voorjaar van 2027 volgt meer.'
    expect(
      lines(
        withSection({ text: promise, items: [motie({ outcome: 'lopend', newTerm: { words: 'voorjaar 2027' } })] }),
      ).at(-1),
    ).toBe(promise)
  })

  it('is said all the same when the text says that it is not done, or speaks of another item', () => {
    const not = 'De motie is nog niet afgedaan.'
    expect(lines(withSection({ text: not, items: [motie({ outcome: 'afgedaan' })] })).at(-1)).toContain(
      'beschouw ik de motie',
    )
    const other = { kind: 'toezegging' as const, title: 'x', outcome: 'afgedaan' as const }
    const text = 'Hiermee beschouw ik de motie als afgedaan.'
    expect(lines(withSection({ text, items: [motie({ outcome: 'afgedaan' }), other] })).at(-1)).toBe(
      `${text} Hiermee beschouw ik de toezegging als afgedaan.`,
    )
  })

  it('names the items when they end differently, and gives the evidence as a note', () => {
    const items = [
      motie({ members: [{ name: 'Kuik' }], outcome: 'afgedaan', evidence: '29628-1302' }),
      motie({ members: [{ name: 'Bikker' }], outcome: 'lopend', newTerm: { words: '1 maart 2027' } }),
    ]
    const annex = withSection({ text: 'Tekst.', items: annexItems(items) })
    expect(lines(annex).slice(-3)).toEqual([
      'Tekst.',
      'Hiermee beschouw ik de motie van het lid Kuik als afgedaan.',
      'Uiterlijk op 1 maart 2027 informeer ik uw Kamer over de uitvoering van de motie van het lid Bikker.',
    ])
    expect(notes(annex)).toEqual(['Afgedaan in Kamerstukken II, 29 628, nr. 1302.'])
  })

  it('is left to the writer when the report says so', () => {
    const wording = { settle: false }
    expect(lines(withSection({ text: 'Tekst.', items: [motie({ outcome: 'afgedaan' })] }, { wording })).at(-1)).toBe(
      'Tekst.',
    )
  })
})

function annexItems(items: object[]): NonNullable<Section['items']> {
  return annexInput.shape.themes
    .parse([{ title: 't', sections: [{ items }] }])
    .flatMap((theme) => theme.sections.flatMap((section) => section.items))
}
