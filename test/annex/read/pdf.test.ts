import { describe, expect, it } from 'vitest'
import type { Block, ReadDocument } from '@/lib/annex/blocks'
import { readPdf } from '@/lib/annex/read/pdf'
import { pdfPages, placedPdf } from './hostile-files'
import type { Placed } from './hostile-files'

function shown(block: Block): string {
  if (block.type === 'table')
    return `table: ${block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join(' / ')}`
  const level = block.type === 'heading' ? ` ${block.level}` : block.type === 'listItem' ? ` ${block.label}` : ''
  return `${block.type}${level}: ${block.text}${block.notes.map(({ id, at }) => ` ^${id}@${at}`).join('')}`
}

/** Lines of body text under each other, 14 points apart. */
function body(from: number, ...lines: string[]): Placed[] {
  return lines.map((text, at) => ({ text, x: 70, y: from + at * 14 }))
}

const LONG = 'De politie heeft in elke eenheid gesproken over de wijkagent en zijn plek in het dorp'
const OTHER = 'Jaarlijks vroeg het korps op elke plaats naar het werk van de agent en zijn noden daarbij'
const THIRD = 'Het rapport zegt van elke gemeente hoeveel agenten er zijn en hoeveel er later bij komen'

async function read(...pages: Placed[][]): Promise<ReadDocument> {
  return readPdf(placedPdf(pages))
}

describe('lines', () => {
  it('become paragraphs by the white between them', async () => {
    const { blocks } = await read(body(100, LONG, LONG, 'en daarmee uit.').concat(body(170, LONG, 'slot.')))
    expect(blocks.map(shown)).toEqual([`paragraph: ${LONG} ${LONG} en daarmee uit.`, `paragraph: ${LONG} slot.`])
  })

  it('become paragraphs by the room at their end where there is no white', async () => {
    const { blocks } = await read(body(100, LONG, 'is klaar.', LONG, 'ook.'))
    expect(blocks.map(shown)).toEqual([`paragraph: ${LONG} is klaar.`, `paragraph: ${LONG} ook.`])
  })

  it('go on over a page break in the middle of a sentence, and not after its end', async () => {
    const { blocks } = await read(body(100, LONG, OTHER), body(100, 'gaat verder.'), body(100, THIRD))
    expect(blocks.map(shown)).toEqual([`paragraph: ${LONG} ${OTHER} gaat verder.`, `paragraph: ${THIRD}`])
  })

  it('keep a hyphen between lines when words are not broken here, and before "en"', async () => {
    const start = LONG.slice(0, 78)
    const { blocks } = await read(
      body(100, `${start} zij-`, `instroom ${start.slice(0, 66)} publiek-`, 'en private kant.'),
    )
    expect(blocks.map(shown)).toEqual([
      `paragraph: ${start} zij-instroom ${start.slice(0, 66)} publiek- en private kant.`,
    ])
  })

  it('glue a word that stands whole elsewhere', async () => {
    const { blocks } = await read(
      body(100, `${LONG} over de toezeg-`, 'ging van toen.').concat(body(160, 'De toezegging staat er.')),
    )
    expect(blocks.map(shown)).toEqual([
      `paragraph: ${LONG} over de toezegging van toen.`,
      'paragraph: De toezegging staat er.',
    ])
  })
})

describe('headings', () => {
  it('are larger or bold, the largest by itself the title', async () => {
    const { blocks } = await read([
      { text: 'Bijlage 2', x: 70, y: 60, size: 20 },
      { text: 'Wijkagenten', x: 70, y: 90, size: 15 },
      { text: 'Toezegging over dorpen', x: 70, y: 120, bold: true },
      ...body(140, LONG, LONG, 'en daarmee uit.'),
      { text: 'Opleiding', x: 70, y: 200, size: 15 },
      ...body(230, LONG, LONG),
    ])
    expect(blocks.map(shown).map((text) => text.slice(0, 40))).toEqual([
      'title: Bijlage 2',
      'heading 1: Wijkagenten',
      'heading 2: Toezegging over dorpen',
      'paragraph: De politie heeft in elke eenh',
      'heading 1: Opleiding',
      'paragraph: De politie heeft in elke eenh',
    ])
  })
})

describe('notes', () => {
  const mark = (text: string, x: number, y: number): Placed => ({ text, x, y: y - 4, size: 6 })
  const note = (text: string, y: number): Placed => ({ text, x: 70, y, size: 8 })

  it('leave the text, marks and all, and go on over pages', async () => {
    const document = await read(
      [
        ...body(100, LONG, 'is toegezegd'),
        mark('1', 134, 114),
        note('1 Kamerstukken II 2024/25, 29628, nr. 1264,', 780),
        note('bijlage 2.', 790),
      ],
      [...body(100, LONG, 'is toegezegd'), mark('2', 134, 114), note('2 TZ202504, nr. 122.', 780)],
    )
    expect(document.blocks.map(shown)).toEqual([
      `paragraph: ${LONG} is toegezegd ${LONG} is toegezegd ^1@${LONG.length + 13} ^2@${LONG.length * 2 + 27}`,
    ])
    expect(Object.values(document.notes).map(({ text }) => text)).toEqual([
      'Kamerstukken II 2024/25, 29628, nr. 1264, bijlage 2.',
      'TZ202504, nr. 122.',
    ])
  })

  it('whose digit is glued to a word are found again', async () => {
    const document = await read([
      ...body(100, LONG, 'is toegezegd1 en daarmee uit.'),
      note('1 TZ202504, nr. 122.', 780),
    ])
    expect(document.blocks.map(shown)).toEqual([
      `paragraph: ${LONG} is toegezegd en daarmee uit. ^1@${LONG.length + 13}`,
    ])
  })

  it('are no list at the end of a page', async () => {
    const document = await read(body(100, LONG, '1. de stand van nu', '2. de stand van straks'))
    expect(document.notes).toEqual({})
    expect(document.blocks.map(shown).slice(1)).toEqual([
      'listItem 1.: de stand van nu',
      'listItem 2.: de stand van straks',
    ])
  })
})

describe('page furniture', () => {
  it('is dropped and told: what returns on pages, page numbers, an address beside the text', async () => {
    const pages = [1, 2, 3, 4].map((number): Placed[] => [
      { text: 'Directie Voorbeeld', x: 70, y: 40 },
      { text: `Pagina ${number} van 4`, x: 450, y: 820, size: 8 },
      ...body(100 + number * 14, LONG, OTHER, `alinea ${number}.`),
      ...(number === 1 ? [{ text: 'Postbus 1', x: 530, y: 100, size: 7 }] : []),
    ])
    const document = await read(...pages)
    expect(document.blocks).toHaveLength(4)
    expect(document.dropped.map(({ text }) => text).toSorted()).toEqual([
      'Directie Voorbeeld',
      'Pagina # van 4',
      'Postbus 1',
    ])
  })
})

describe('tables', () => {
  it('are told by their columns, with cells of several lines', async () => {
    const row = (y: number, ...cells: string[]): Placed[] =>
      cells.flatMap((text, at) => (text ? [{ text, x: 70 + at * 160, y }] : []))
    const { blocks } = await read([
      ...row(100, 'Omschrijving', 'Vindplaats', 'Stand van zaken'),
      ...row(122, 'Motie over fietsen', '29628, nr. 1100', 'Afgedaan met de brief'),
      ...row(136, '', '', 'van 3 maart 2026.'),
      ...row(158, 'Toezegging', 'TZ202504-122', 'Loopt nog.'),
    ])
    expect(blocks.map(shown)).toEqual([
      'table: Omschrijving | Vindplaats | Stand van zaken / Motie over fietsen | 29628, nr. 1100 | Afgedaan met de brief van 3 maart 2026. / Toezegging | TZ202504-122 | Loopt nog.',
    ])
  })
})

/** A table of drawn lines, with cells in the middle of their row as many word processors set them. */
function ruledPdf(pages: { rows: string[][][]; below?: string }[]): Uint8Array {
  const xs = [50, 90, 300, 420, 560]
  return pdfPages(
    pages.map(({ rows, below }) => {
      let top = 60
      const drawn: string[] = []
      const line = (x0: number, y0: number, x1: number, y1: number) =>
        drawn.push(`${x0} ${842 - y0} m ${x1} ${842 - y1} l S`)
      for (const row of rows) {
        const height = Math.max(...row.map((lines) => lines.length)) * 14 + 6
        row.forEach((lines, column) => {
          const first = top + (height - lines.length * 14) / 2 + 11
          lines.forEach((text, at) =>
            drawn.push(`BT /F1 11 Tf ${(xs[column] ?? 0) + 4} ${842 - first - at * 14} Td (${text}) Tj ET`),
          )
        })
        for (const x of xs) line(x, top, x, top + height)
        line(50, top, 560, top)
        line(50, top + height, 560, top + height)
        top += height
      }
      if (below) drawn.push(`BT /F1 11 Tf 50 ${842 - top - 40} Td (${below}) Tj ET`)
      return drawn.join('\n')
    }),
  )
}

it('a table of drawn lines is read by its lines, over pages, wherever the text stands in its cells', async () => {
  const header = [['Nr.'], ['Motie'], ['Vindplaats'], ['Stand van zaken']]
  const { blocks } = await readPdf(
    ruledPdf([
      {
        rows: [
          header,
          [
            ['1'],
            ['Motie van het lid', 'Jager over veren', 'in het donker'],
            ['Kamerstuk 29', '398, nr. 80'],
            ['Loopt.'],
          ],
        ],
      },
      {
        rows: [header, [['2'], ['Motie over kades'], ['29 398, nr. 81'], ['De Kamer hoort', 'dit eind 2026.']]],
        below: 'Einde van het overzicht.',
      },
    ]),
  )
  expect(
    blocks.map((block) =>
      block.type === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : block.text,
    ),
  ).toEqual([
    [
      ['Nr.', 'Motie', 'Vindplaats', 'Stand van zaken'],
      ['1', 'Motie van het lid Jager over veren in het donker', 'Kamerstuk 29 398, nr. 80', 'Loopt.'],
      ['2', 'Motie over kades', '29 398, nr. 81', 'De Kamer hoort dit eind 2026.'],
    ],
    'Einde van het overzicht.',
  ])
})
