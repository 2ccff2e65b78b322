import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '@/lib/annex/blocks'
import { parseSectionText, printSectionText, type SectionText } from '@/lib/annex/compose/section-text'

const codes = (text: string) => parseSectionText(text).findings.map((finding) => finding.code)
const blocks = (text: string) => parseSectionText(text).value.blocks
const inline = (text: string): Inline => ({ text, notes: [], links: [] })

describe('reading the text of a section', () => {
  it('makes a paragraph of lines that belong together, and a new one after an empty line', () => {
    expect(blocks('Een regel\nen nog een.\n\nDaarna.')).toEqual([
      { type: 'paragraph', ...inline('Een regel en nog een.'), place: { line: 1 } },
      { type: 'paragraph', ...inline('Daarna.'), place: { line: 4 } },
    ])
  })

  it('knows a subheading, a list in a list and a numbered list that runs on after a paragraph', () => {
    const text = '## Vervolg\n- een\n  - diep\n- twee\n\n1. eerst\n2. dan\n\nTussendoor.\n\n3. ten slotte\n\n1. opnieuw'
    expect(
      blocks(text).map((block) =>
        'level' in block ? [block.type, block.level, 'label' in block ? block.label : null] : block.type,
      ),
    ).toEqual([
      ['heading', 3, null],
      ['listItem', 0, null],
      ['listItem', 1, null],
      ['listItem', 0, null],
      ['listItem', 0, '1.'],
      ['listItem', 0, '2.'],
      'paragraph',
      ['listItem', 0, '3.'],
      ['listItem', 0, '1.'],
    ])
  })

  it('reads a table with a heading row, and fills rows that are too short', () => {
    const [table] = blocks('| Eenheid | Fte |\n|---|---|\n| Oost |\n| West \\| Zuid | 12 |')
    expect(table).toEqual({
      type: 'table',
      place: { line: 1 },
      rows: [
        { header: true, cells: [inline('Eenheid'), inline('Fte')] },
        { header: false, cells: [inline('Oost'), inline('')] },
        { header: false, cells: [inline('West | Zuid'), inline('12')] },
      ],
    })
    expect(codes('| a | b |\n| c |')).toEqual(['F406'])
  })

  it('puts a note where its mark stands and takes the space before it away', () => {
    const { value } = parseSectionText('Zo is het [^a], zegt hij.\n\n[^a]: Kamerstuk 29628, nr. 7')
    expect(value.blocks).toEqual([
      { type: 'paragraph', text: 'Zo is het, zegt hij.', notes: [{ id: 'a', at: 9 }], links: [], place: { line: 1 } },
    ])
    expect(value.notes).toEqual([{ id: 'a', text: 'Kamerstuk 29628, nr. 7' }])
  })

  it('lists notes in the order of their marks', () => {
    expect(parseSectionText('x[^2] y[^1]\n\n[^1]: een\n[^2]: twee').value.notes.map((note) => note.id)).toEqual([
      '2',
      '1',
    ])
  })

  it('keeps signs that a backslash protects', () => {
    expect(
      blocks('\\- geen lijst\n\n\\[^1] geen noot\n\n1\\. geen nummer').map((block) => 'text' in block && block.text),
    ).toEqual(['- geen lijst', '[^1] geen noot', '1. geen nummer'])
  })
})

describe('remarks on the markup', () => {
  it.each([
    ['Een noot[^1] zonder tekst', 'F401'],
    ['Tekst\n\n[^1]: zonder plaats', 'F402'],
    ['Tekst[^1]\n\n[^1]: een\n[^1]: twee', 'F403'],
    ['Tekst[^1]\n\n[^1]:', 'F404'],
    ['# Te groot', 'F405'],
    ['| alleen | kop |', 'F407'],
  ])('%j gives %s', (text, code) => {
    expect(codes(text)).toEqual([code])
  })

  it('keeps a mark without a note as text, and both texts of a note that stands twice', () => {
    expect(blocks('Een noot[^1]')).toMatchObject([{ text: 'Een noot[^1]', notes: [] }])
    expect(parseSectionText('a[^1]\n\n[^1]: een\n[^1]: twee').value.notes).toEqual([{ id: '1', text: 'een twee' }])
  })

  it('says on which line it is', () => {
    expect(parseSectionText('Goed.\n\nFout[^x]').findings).toEqual([
      { code: 'F401', severity: 'error', line: 3, message: 'Bij voetnoot [^x] staat nergens de tekst van de noot.' },
    ])
  })
})

describe('printing it back', () => {
  it('reads back what it printed, whatever the signs in it', () => {
    fc.assert(
      fc.property(sectionTexts, (text) => {
        expect(withoutPlaces(parseSectionText(printSectionText(text)).value)).toEqual(text)
      }),
      { seed: 20261122, numRuns: 400 },
    )
  })

  it('is settled after one print, also for text that nobody would type', () => {
    fc.assert(
      fc.property(wildTexts, (text) => {
        const once = printSectionText(parseSectionText(text).value)
        expect(printSectionText(parseSectionText(once).value)).toBe(once)
      }),
      { seed: 20261122, numRuns: 400 },
    )
  })
})

const SIGNS = [
  'a',
  'Kamer',
  ' ',
  '-',
  '#',
  '|',
  '\\',
  '[',
  ']',
  '^',
  '[^1]',
  '1.',
  '.',
  '*',
  '•',
  ':',
  ')',
  'é',
  '\u00a0',
  '😀',
]
const words = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replace(/ +/g, ' ').replace(/^ | $/g, ''))
  .filter((text) => text.trim() !== '')
const wildTexts = fc
  .array(fc.constantFrom(...SIGNS, '\n', '\n\n', '## ', '[^1]: ', '| a |'), { maxLength: 30 })
  .map((parts) => parts.join(''))

const withNote = (ids: string[]) =>
  fc.tuple(words, fc.option(fc.constantFrom(...ids), { nil: null })).map(([text, id]): Inline => ({
    text,
    notes: id === null ? [] : [{ id, at: text.length }],
    links: [],
  }))

/** A text as parsing makes it: lists start at 1 on level 0, rows of one width, every note has a mark. */
const sectionTexts = fc
  .record({
    paragraphs: fc.array(withNote(['p', 'q']), { maxLength: 3 }),
    heading: words,
    items: fc.array(withNote(['p', 'r']), { maxLength: 3 }),
    steps: fc.array(words, { maxLength: 3 }),
    cells: fc.array(words, { minLength: 4, maxLength: 4 }),
    texts: fc.array(words, { minLength: 3, maxLength: 3 }),
  })
  .map(({ paragraphs, heading, items, steps, cells, texts }): SectionText => {
    const row = (header: boolean, from: number) => ({ header, cells: cells.slice(from, from + 2).map(inline) })
    const all: Block[] = [
      ...paragraphs.map((text): Block => ({ type: 'paragraph', ...text })),
      { type: 'heading', level: 3, ...inline(heading) },
      ...items.map((text, index): Block => ({ type: 'listItem', level: Math.min(index, 1), ordered: false, ...text })),
      { type: 'table', rows: [row(true, 0), row(false, 2)] },
      ...steps.map((text, index): Block => ({
        type: 'listItem',
        level: 0,
        ordered: true,
        label: `${index + 1}.`,
        ...inline(text),
      })),
    ]
    const used = all.flatMap((block) => ('notes' in block ? block.notes.map((mark) => mark.id) : []))
    const notes = [...new Set(used)].map((id) => ({ id, text: texts['pqr'.indexOf(id)] ?? '' }))
    return { blocks: all, notes }
  })

function withoutPlaces(text: SectionText): SectionText {
  return { ...text, blocks: text.blocks.map(({ place: _, ...block }) => block) }
}
