import fc from 'fast-check'
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

describe('the introduction', () => {
  it('lists the themes with their items in the wording of the ministry', () => {
    expect(lines(compose(exampleAnnex())).slice(0, 9)).toEqual([
      'Inleiding',
      'In deze bijlage wordt ingegaan op de volgende moties, toezeggingen en aanvullende zaken:',
      'Politiepersoneel en -middelen',
      'toezegging aan lid Van der Plas (BBB) commissiedebat politie 16 april 2026 inzake opkomsttijden op het platteland',
      'motie lid Michon-Derkzen c.s. 9 september 2025 inzake een huisvestingsplan per regio',
      'Sterkteverdeling',
      'motie leden Van der Werf en Kuik 21 februari 2023 inzake een eerlijke verdeling',
      'motie lid Wijen-Nass 17 april 2025 inzake de positie van het platteland',
      'informeren inzake Rapportage landelijke eenheden',
    ])
  })

  it('numbers the themes and puts their items one level deeper', () => {
    const list = compose(exampleAnnex()).blocks.flatMap((block) =>
      block.type === 'listItem' ? [block.label ?? block.level] : [],
    )
    expect(list.slice(0, 6)).toEqual(['1.', 1, 1, '2.', 1, 1])
  })
})

describe('headings', () => {
  it.each([
    [[motie()], 'Motie inzake het plan'],
    [[motie(), motie()], 'Moties inzake het plan'],
    [[{ kind: 'toezegging' as const, title: 'het plan' }, motie()], 'Toezegging en motie inzake het plan'],
    [
      [motie(), { kind: 'toezegging' as const, title: 'de uitvoering' }],
      'Motie inzake het plan en toezegging inzake de uitvoering',
    ],
    [[{ kind: 'aanvullend' as const, title: 'ijking van flitspalen' }], 'IJking van flitspalen'],
  ])('are made from the items when nobody typed one: %#', (items, heading) => {
    expect(withSection({ items }).contents.at(-1)).toMatchObject({ level: 2, text: heading })
  })

  it('stay as they were typed', () => {
    expect(withSection({ heading: 'Over het plan', items: [motie()] }).contents.at(-1)?.text).toBe('Over het plan')
  })

  it('never skip a level', () => {
    const levels = compose(exampleAnnex()).blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
  })
})

describe('references', () => {
  it('identify the items of a section in a note at its heading, spelled officially and linked', () => {
    const annex = withSection({ text: 'Tekst.', items: [motie({ refs: [{ key: '29628-1264', session: '2024/25' }] })] })
    expect(notes(annex)).toEqual(['Kamerstukken II 2024/25, 29 628, nr. 1264.'])
    expect(annex.notes.n1?.links).toEqual([
      { from: 0, to: 41, url: 'https://zoek.officielebekendmakingen.nl/kst-29628-1264.html' },
    ])
    expect(annex.blocks.find((block) => block.type === 'heading' && block.level === 2)).toMatchObject({
      notes: [{ id: 'n1', at: 21 }],
    })
  })

  it('say which paper is whose when a section answers several items', () => {
    const items = [
      motie({ members: [{ name: 'Kuik' }], refs: [{ key: '36251-10' }] }),
      { kind: 'toezegging' as const, title: 'de uitvoering', refs: [{ key: 'TZ202504-122' }] },
    ]
    expect(notes(withSection({ heading: 'Over het plan', text: 'Tekst.', items }))).toEqual([
      'Motie lid Kuik: Kamerstukken II, 36 251, nr. 10; toezegging inzake de uitvoering: TZ202504-122.',
    ])
  })

  it('stand behind the part of a made heading that they belong to', () => {
    const items = [
      motie({ refs: [{ key: '36251-10' }] }),
      { kind: 'toezegging' as const, title: 'x', refs: [{ key: 'TZ202504-122' }] },
    ]
    const annex = withSection({ text: 'Tekst.', items })
    expect(annex.blocks.find((block) => block.type === 'heading' && block.level === 2)).toMatchObject({
      text: 'Motie inzake het plan en toezegging inzake x',
      notes: [
        { id: 'n1', at: 21 },
        { id: 'n2', at: 44 },
      ],
    })
    expect(notes(annex)).toEqual(['Kamerstukken II, 36 251, nr. 10.', 'Toezegging TZ202504-122.'])
  })

  it('are not repeated at the heading when the text already cites them', () => {
    const annex = withSection({
      text: 'De motie[^1].\n\n[^1]: Kamerstuk 29 628, nr. 1264',
      items: [motie({ refs: [{ key: '29628-1264' }] })],
    })
    expect(notes(annex)).toEqual(['Kamerstukken II, 29 628, nr. 1264'])
  })

  it('typed between brackets become a note, typed in a sentence they are spelled and linked there', () => {
    const annex = withSection({
      heading: 'Kop',
      text: 'Het plan (zie 29628-1264) volgt op TK, 29628, nr.1136 van toen.',
    })
    expect(lines(annex).at(-1)).toBe('Het plan volgt op Kamerstukken II, 29 628, nr. 1136 van toen.')
    expect(notes(annex)).toEqual(['Zie Kamerstukken II, 29 628, nr. 1264.'])
    const paragraph = annex.blocks.at(-1)
    if (paragraph?.type !== 'paragraph') throw new Error('the last block is the paragraph')
    expect(paragraph.notes).toEqual([{ id: 'n1', at: 8 }])
    expect(paragraph.links.map((link) => spaced(paragraph.text.slice(link.from, link.to)))).toEqual([
      'Kamerstukken II, 29 628, nr. 1136',
    ])
  })

  it('leave ordinary brackets alone', () => {
    expect(lines(withSection({ heading: 'Kop', text: 'De BOA (in 2025) en de wet (art. 8).' })).at(-1)).toBe(
      'De BOA (in 2025) en de wet (art. 8).',
    )
  })
})

describe('the whole', () => {
  it('ends with an overview on pages that lie on their side', () => {
    const annex = compose(exampleAnnex())
    const table = annex.blocks.at(-1)
    if (table?.type !== 'table') throw new Error('the last block is the table')
    expect(annex.blocks[annex.landscapeFrom ?? -1]).toMatchObject({
      type: 'heading',
      level: 1,
      text: 'Overzicht per motie en toezegging',
    })
    expect(table.rows.map((row) => row.cells.map((cell) => spaced(cell.text))).slice(0, 3)).toEqual([
      ['Kenmerk', 'Omschrijving', 'Vindplaats', 'Stand van zaken', 'Termijn'],
      [
        'TZ202604-031',
        'Toezegging aan lid Van der Plas (BBB) commissiedebat politie 16 april 2026 inzake opkomsttijden op het platteland',
        'Commissiedebat politie 16 april 2026; TZ202604-031',
        'Afgedaan',
        '–',
      ],
      [
        '29628-1231',
        'Motie lid Michon-Derkzen c.s. 9 september 2025 inzake een huisvestingsplan per regio',
        'Kamerstukken II 2025/26, 29 628, nr. 1231',
        'Lopend',
        'Voorjaar 2027',
      ],
    ])
    expect(compose(exampleAnnex({ overview: false })).landscapeFrom).toBeNull()
  })

  it('says where the markup of a text is wrong', () => {
    expect(withSection({ heading: 'Kop', text: 'Zie[^1].' }).findings).toMatchObject([
      { code: 'F401', theme: 0, section: 0, line: 1 },
    ])
  })

  it('numbers the notes from 1 in the order of print, and every mark has its note, whatever is typed', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const annex = compose(annexInput.parse(draft))
        const inlines = annex.blocks.flatMap((block) =>
          block.type === 'table' ? block.rows.flatMap((row) => row.cells) : [block],
        )
        const marks = inlines.flatMap((inline) => inline.notes.toSorted((one, other) => one.at - other.at))
        expect(marks.map((mark) => mark.id)).toEqual(marks.map((_, index) => `n${index + 1}`))
        expect(Object.keys(annex.notes)).toEqual(marks.map((mark) => mark.id))
        for (const inline of inlines) {
          for (const mark of inline.notes) expect(mark.at >= 0 && mark.at <= inline.text.length).toBe(true)
          for (const link of inline.links)
            expect(0 <= link.from && link.from < link.to && link.to <= inline.text.length).toBe(true)
        }
      }),
      { seed: 20261122, numRuns: 200 },
    )
  })
})

const PIECES = [
  'De motie',
  ' (29628-1264)',
  ' Kamerstuk 29 628, nr. 1136',
  '[^1]',
  ' https://rijk.nl/a.',
  '\n\n',
  '- ',
  '| a | b[^1] |\n',
  ' 29 628 en 28 844, nr. 1017',
  '\n\n[^1]: TZ202504-122 (29628-3)\n\n',
  ' als afgedaan.',
  '(',
]
const typed = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))
const drafts = fc
  .record({
    introduction: typed,
    text: typed,
    kind: fc.constantFrom('motie', 'toezegging', 'aanvullend'),
    key: fc.constantFrom('29628-1264', 'TZ202504-122', 'T03305', 'EK:34641-O', 'onzin'),
    outcome: fc.constantFrom('afgedaan', 'lopend', 'deels afgedaan', null),
    evidence: fc.option(fc.constantFrom('29628-7', 'brief van 3 maart'), { nil: null }),
  })
  .map(({ introduction, text, kind, key, outcome, evidence }) => ({
    title: 'Moties',
    annexNumber: 1,
    reportTitle: 'Halfjaarbericht',
    directorate: 'Directie',
    date: '2026-06-18',
    themes: [
      {
        title: 'Thema',
        introduction,
        sections: [{ text, items: [{ kind, title: 'x', refs: [{ key }], outcome, evidence }] }],
      },
    ],
  }))
