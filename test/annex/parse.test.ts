import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, type Block, type ReadDocument } from '@/lib/annex/blocks'
import { day } from '@/lib/calendar/date'
import { parseAnnex } from '@/lib/annex/parse'
import { readAnnexSchema, type ReadItem } from '@/lib/annex/parse/schema'
import { asRead, fixture } from '@/test/annex/fixtures/read'

function brief(item: ReadItem): string {
  return [item.kind, item.title, item.members.join('+'), item.date, item.refs.join(), item.status].join(' | ')
}

test('numbered themes with bullets: every line of the list is an item with the text that answers it', () => {
  const read = parseAnnex(fixture('themes-with-bullets.txt'))
  expect(read.items.map(brief)).toEqual([
    'toezegging | Sluiswachters |  | 2023-07-06 |  | afgedaan',
    'motie | Reservesluizen | Jager+Bouwmeester | 2023-10-16 | 36410-XII-63 | lopend',
    'toezegging | Brugklappen | Öztürk | 2023-12-12 |  | afgedaan',
    'motie | Afkalving | Ten Cate |  | 29398-1201 | afgedaan',
    'motie | drones | Sneller |  | 29398-1210 | lopend',
    'motie | drones | Six Dekker |  | 29398-1211 | lopend',
    'aanvullend | Beschoeiing |  |  |  | onbekend',
  ])
  expect(read.items.map((item) => item.theme)).toEqual([
    ...Array<string>(3).fill('Sluizen en personeel'),
    ...Array<string>(4).fill('Oevers'),
  ])
  expect(read.items[4]?.group).toBe(read.items[5]?.group)
  expect(read.items[3]?.cosigned).toBe(true)
})

test('a bundle of numbers in a heading is as many items, and a motie rides along', () => {
  const read = parseAnnex(fixture('bundles.markdown.txt'))
  expect(read.report).toEqual({
    title: 'Moties, toezeggingen en aanvullende zaken',
    date: '2023-06-20',
    reference: 'WW-77',
    chamber: 'TK',
    annex: 4,
  })
  expect(read.items.map(brief)).toEqual([
    'toezegging | de lengte van steigers |  | 2023-05-11 | 29398-94 | afgedaan',
    'toezegging | voor de zomer een brief over de breedte van steigers |  |  |  | afgedaan',
    'motie | verlichting | Jager |  | 29398-88 | lopend',
    'aanvullend | Visserij |  |  |  | onbekend',
    'aanvullend | Schaatsroutes |  |  |  | lopend',
  ])
  expect(read.items[4]?.deadlines).toEqual([{ text: 'voor het kerstreces', by: '2023-12-20' }])
})

test('a letter without a list: the opening sentences name the items', () => {
  const read = parseAnnex(fixture('letter.txt'))
  expect(read.items.map(brief)).toEqual([
    'toezegging | de verkoop van veerponten | Ten Cate | 2025-03-04 | TZ202503-044 | afgedaan',
    'motie | het versnellen van vergunningen | Jager+Sneller |  | 32813-1241 | afgedaan',
  ])
})

test('a budget annex of which only the cells are left: each row is an item', () => {
  const read = parseAnnex(fixture('loose-table.txt'))
  expect(read.items.map(brief)).toEqual([
    'motie | veerponten van een reddingsboei te voorzien | Van den Bos+Dekkers+De Wit | 2018-12-06 | h-tk-20182019-33-4 | afgedaan',
    'motie | havengelden te vergelijken | Van Tuin |  | 36200-XII-12 | afgedaan',
    'toezegging | het baggerplan |  | 2019-06-11 |  | lopend',
  ])
  expect(read.items[0]?.citedRefs).toEqual(['35000-XII-91'])
  expect(read.items[1]?.outcome).toBe('overgedragen')
})

test('wrapped text with notes at the foot of pages: the note is read with its sentence', () => {
  expect(parseAnnex(fixture('wrapped-with-notes.txt')).items.map(brief)).toEqual([
    'toezegging | kademuren |  | 2025-07-02 | TZ202507-014 | afgedaan',
    'motie | nachtvaart | Jager |  | 29398-147 | lopend',
  ])
})

test('of a file with more annexes only the one with moties and toezeggingen is read', () => {
  const read = parseAnnex(
    asRead(
      [
        'Bijlage 1 Kerncijfers',
        'Motie en recht zijn hier geen onderwerp, wel cijfers over het afgelopen jaar en de jaren daarvoor.',
        'Bijlage 2 Moties en toezeggingen',
        'Motie inzake veren',
        'De motie van het lid Jager is aangenomen. Hiermee acht ik de motie afgedaan.',
        'Bijlage 3 Overzicht van bruggen',
        'Motie inzake bruggen hoort hier niet, want dit is een andere bijlage met een andere inhoud.',
      ].join('\n\n'),
    ),
  )
  expect(read.items.map((item) => item.title)).toEqual(['veren'])
  expect(read.report.annex).toBe(2)
  expect(read.findings.map((found) => found.code)).toContain('W110')
})

test('"jl." counts from the date of the document, or from the day the caller knows', () => {
  const document = asRead(
    'Motie inzake veren\n\nTijdens het commissiedebat water van 2 juli jl. is de motie van het lid Jager ingediend.',
  )
  expect(parseAnnex(document, { printed: day('2024-12-10') }).items[0]?.date).toBe('2024-07-02')
  expect(parseAnnex(document, { printed: day('2024-06-10') }).items[0]?.date).toBe('2023-07-02')
})

test('levels of a Word file part themes, items and inner headings', () => {
  const blocks: Block[] = [
    { type: 'heading', level: 1, ...plain('Water') },
    { type: 'heading', level: 2, ...plain('Motie inzake veren') },
    { type: 'paragraph', ...plain('De motie van het lid Jager vraagt om veren.') },
    { type: 'heading', level: 3, ...plain('Aanpak') },
    { type: 'paragraph', ...plain('Er komen veren. Hiermee acht ik de motie afgedaan.') },
    { type: 'heading', level: 2, ...plain('Schaatsroutes') },
    { type: 'paragraph', ...plain('Er is geen ijs.') },
  ]
  const read = parseAnnex(documentOf(blocks))
  expect(read.items.map((item) => [item.kind, item.title, item.theme, item.source])).toEqual([
    ['motie', 'veren', 'Water', { from: 1, to: 4 }],
    ['aanvullend', 'Schaatsroutes', 'Water', { from: 5, to: 6 }],
  ])
})

test('a number used twice and a commitment of a later month are reported, and kept', () => {
  const read = parseAnnex(
    asRead(
      'Toezegging inzake veren\n\nIk heb toegezegd (TZ202512-001) te schrijven over veren.\n\nToezegging inzake sluizen\n\nIk heb toegezegd (TZ202512-001) te schrijven over sluizen.',
    ),
    { printed: day('2025-06-20') },
  )
  expect(read.items.map((item) => item.refs)).toEqual([['TZ202512-001'], ['TZ202512-001']])
  expect(read.findings.map((found) => found.code)).toEqual(expect.arrayContaining(['W104', 'W106']))
})

test('a line of the list that nothing answers is an item with a finding', () => {
  const read = parseAnnex(
    asRead(
      'In deze bijlage wordt ingegaan op de volgende onderwerpen:\n\n• motie Jager inzake veren;\n• motie Sneller inzake sluizen.\n\nMotie inzake veren\n\nDe motie Jager is uitgevoerd en er varen nu elke dag veren tussen alle eilanden.',
    ),
  )
  expect(read.items.map((item) => item.title)).toEqual(['sluizen', 'veren'])
  expect(read.findings.filter((found) => found.code === 'F102')).toHaveLength(1)
})

test('an empty document and one without items have an error each, and no items', () => {
  expect(parseAnnex(documentOf([])).findings.map((found) => found.code)).toEqual(['F103'])
  const dull = parseAnnex(documentOf([{ type: 'paragraph', ...plain('Het regent.') }]))
  expect(dull.items).toEqual([])
  expect(dull.findings.map((found) => found.code)).toContain('F101')
})

test('whatever the blocks, the answer has the shape of the contract and points at blocks that exist', () => {
  const words = fc.constantFrom(
    'Motie inzake veren',
    'Toezeggingen & moties',
    '1.2 & 1.3 Toezeggingen over x',
    'De motie van het lid Jager c.s. (29398, nr. 12) is aangenomen.',
    'Hiermee acht ik de motie afgedaan.',
    'Bijlage 2 Moties en toezeggingen',
    'Ik heb toegezegd voor de zomer te schrijven.',
    '',
    'Overig',
    'In deze bijlage wordt ingegaan op de volgende moties:',
  )
  const block = fc.oneof(
    words.map((text): Block => ({ type: 'paragraph', ...plain(text) })),
    fc.tuple(words, fc.constantFrom(1, 2, 3)).map(([text, level]): Block => ({
      type: 'heading',
      level: level === 1 ? 1 : level === 2 ? 2 : 3,
      ...plain(text),
    })),
    words.map((text): Block => ({ type: 'listItem', level: 1, ordered: false, label: '•', ...plain(text) })),
    fc.array(words, { minLength: 2, maxLength: 3 }).map((cells): Block => ({
      type: 'table',
      rows: [
        { header: true, cells: ['Omschrijving', 'Vindplaats', 'Stand van zaken'].map(plain) },
        { header: false, cells: cells.map(plain) },
      ],
    })),
  )
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      const read = readAnnexSchema.parse(parseAnnex(documentOf(blocks)))
      expect(
        read.items.every(
          (item) => item.source.from >= 0 && item.source.from <= item.source.to && item.source.to < blocks.length,
        ),
      ).toBe(true)
    }),
    { seed: 3, numRuns: 400 },
  )
})

function documentOf(blocks: Block[]): ReadDocument {
  return { blocks, notes: {}, dropped: [], warnings: [], meta: { format: 'docx' } }
}

test('what a committee decides about numbers is an item for each, with its status and new term', () => {
  const read = parseAnnex(
    asRead(
      [
        'De commissies besluiten over de toezeggingen als volgt:',
        '- toezeggingen T01283, T01289 en T01297 als "voldaan" aan te merken;',
        '- toezegging T01253 als “deels voldaan” aan te merken;',
        '- toezeggingen T01284 en T01206 als "openstaand" te blijven beschouwen met nieuwe deadline 1 januari 2031.',
      ].join('\n'),
    ),
  )
  expect(read.items.map(({ refs, status, deadlines }) => [refs.join(), status, deadlines[0]?.by ?? null])).toEqual([
    ['T01283', 'afgedaan', null],
    ['T01289', 'afgedaan', null],
    ['T01297', 'afgedaan', null],
    ['T01253', 'lopend', null],
    ['T01284', 'lopend', '2031-01-01'],
    ['T01206', 'lopend', '2031-01-01'],
  ])
  expect(read.items.flatMap(({ citedRefs }) => citedRefs)).toEqual([])
  expect(read.items.every(({ chamber }) => chamber === 'EK')).toBe(true)
  expect(read.findings.map(({ code }) => code)).not.toContain('F102')
})
