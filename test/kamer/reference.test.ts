import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isReferenceKey,
  linkOf,
  officialSpelling,
  readReference,
  readReferences,
  toezeggingMonth,
} from '@/lib/kamer/reference'
import type { ReferenceKey } from '@/lib/kamer/reference'

function keys(text: string): string[] {
  return readReferences(text).map((found) => found.key)
}

function key(text: string): ReferenceKey {
  const read = readReference(text)
  if (!read) throw new Error(`no reference: ${text}`)
  return read
}

describe('every spelling has one normal form', () => {
  it.each([
    ['Kamerstukken II 2022/23, 29628, nr. 1136', '29628-1136'],
    ['Kamerstukken II, 2022-2023, 29 628, nr. 1136', '29628-1136'],
    ['Kamerstukken II 2022/3, 29628, nr. 1136', '29628-1136'],
    ['Kamerstuk 29 628, nr. 1136', '29628-1136'],
    ['II, 2022-2023, 29 628 nr 1136', '29628-1136'],
    ['II 2022-2023, 29628 nr. 1136', '29628-1136'],
    ['TK, 29628, nr.1136', '29628-1136'],
    ['Tweede Kamer, vergaderjaar 2022–2023, 29 628, nr. 1136', '29628-1136'],
    ['2022/23, 29 628, nr. 1136.', '29628-1136'],
    ['29628 nr. 1136', '29628-1136'],
    ['29628-1136', '29628-1136'],
    ['kst-29628-1136', '29628-1136'],
    ['29.628, nr. 1136', '29628-1136'],
    ['26643, nr 849', '26643-849'],
    ['28844, 220 (bijlage)', '28844-220'],
    ['35830-VI, nr. 10', '35830-VI-10'],
    ['36 410 VI, nr. 63', '36410-VI-63'],
    ['35 300 VI, nr. 44', '35300-VI-44'],
    ['34775-IV, nr. 44', '34775-IV-44'],
    ['36200-VI-52', '36200-VI-52'],
    ['21 501-20, nr. 1234', '21501-20-1234'],
    ['Kamerstukken I 2020/21, 34641, O', 'EK:34641-O'],
    ['34 372, G', 'EK:34372-G'],
    ['Kamerstukken EK 2017-2018, 34 372, G', 'EK:34372-G'],
    ['Eerste Kamer, 33 328, AI', 'EK:33328-AI'],
    ['Kamerstukken II 2024/25, 36264', '36264'],
    ['TZ202504, nr. 122', 'TZ202504-122'],
    ['TZ202509, nr.91', 'TZ202509-091'],
    ['TZ202312-036', 'TZ202312-036'],
    ['tz202312-36', 'TZ202312-036'],
    ['Kamerstukken II 2024/25, TZ202507, nr. 015', 'TZ202507-015'],
    ['Kamerstukken I 2020/21, T03305', 'T03305'],
    ['Kamerstukken II 2024/25, 2025D21522', '2025D21522'],
    ['2024Z10238', '2024Z10238'],
    ['Handelingen II 2017/18, nr. 19, item 11', 'h-tk-20172018-19-11'],
    ['(Handelingen II, 2017/18, nr. 19, item 11)', 'h-tk-20172018-19-11'],
    ['Handelingen I 2020/21, 32, 5', 'h-ek-20202021-32-5'],
    ['Aanhangsel van de Handelingen II 2014/15, nr. 1365', 'ah-tk-20142015-1365'],
    ['Kamerstukken II 2021/22, Aangangsels van de handelingen, 1053', 'ah-tk-20212022-1053'],
  ])('%s is %s, in a text and in a field', (printed, expected) => {
    expect(keys(`Zie ook ${printed}; meer niet.`)).toEqual([expected])
    expect(readReference(printed)).toBe(expected)
  })

  it('reads over a line end', () => {
    expect(keys('Kamerstukken II 2024/25,\n29628, nr.\n1277')).toEqual(['29628-1277'])
  })
})

describe('several references in one note', () => {
  it.each([
    ['29 628 en 28 844, nr. 1017', ['29628-1017', '28844-1017']],
    ['Kamerstukken II 2024/25, 29754, nr. 733 en Kamerstukken II 2024/25, 29628, nr.1277', ['29754-733', '29628-1277']],
    ['Kamerstukken II 2021/22, 29628, nr. 1015; 28844, 220', ['29628-1015', '28844-220']],
    ['Kamerstukken II 2018/19, 35000-IV, nrs. 36, 37 en 41', ['35000-IV-36', '35000-IV-37', '35000-IV-41']],
    ['Kamerstukken I 2020/21, 34641, Handelingen, nr. 35, item 7', ['EK:34641', 'h-ek-20202021-35-7']],
    ['TZ202504-122 en TZ202504, nr. 123', ['TZ202504-122', 'TZ202504-123']],
  ])('%s', (note, expected) => {
    expect(keys(note)).toEqual(expected)
    expect(readReference(note)).toBeNull()
  })
})

describe('what stands beside the number', () => {
  it.each([
    ['29628, nr. 1277, bijlage 1200262.', 'bijlage 1200262'],
    ['29628, nr. 1193 (bijlage 2)', 'bijlage 2'],
    ['36100-VI, nr. 1, bijlage', 'bijlage'],
    ['29628, nr. 1277, pag. 38', 'pag. 38'],
    ['29628, nr. 1277, bijlage 2, p. 4-6', 'bijlage 2, p. 4-6'],
  ])('%s has locator "%s"', (text, locator) => {
    expect(readReferences(text)).toMatchObject([{ locator }])
  })

  it('a sentence that begins with an annex is no locator', () => {
    expect(readReferences('(29628, nr. 4) Bijlage 2 volgt')[0]?.locator).toBeUndefined()
    expect(readReferences('29628, nr. 4. Bijlage 2 volgt')[0]?.locator).toBeUndefined()
  })

  it('keeps the parliamentary year that is printed', () => {
    expect(readReferences('II, 2022-2023, 29 628 nr 1136')).toMatchObject([{ session: '2022/23' }])
  })

  it('points at what is printed', () => {
    const text = 'Zie (Kamerstukken II 2022/23, 29628, nr. 1136), en TZ202504, nr. 122.'
    expect(readReferences(text).map(({ printed }) => printed)).toEqual([
      'Kamerstukken II 2022/23, 29628, nr. 1136',
      'TZ202504, nr. 122',
    ])
  })
})

describe('false friends', () => {
  it.each([
    'in 2024/25 en in 2025',
    'bel 070-1234567 of 06 12 34 56 78',
    '€ 29 628, nr. 3 van de lijst',
    '12 345 agenten, nr. 3',
    'er zijn 29.628 fte en 10 000 aspiranten',
    'Stcrt. 2024, 12345 en Stb. 2021, 399',
    'Verordening (EU) nr. 2018/1862',
    'kenmerk 6882033',
    'tussen 15000-20000 meldingen',
    'er waren er 17 500, 20 meer dan verwacht',
    'nr. 1277, bijlage 1200262',
    '1 200 262 euro',
    'Het aanhangsel van 12 pagina’s',
  ])('%s', (text) => {
    expect(keys(text)).toEqual([])
  })

  it('a TZ number is no dossier', () => {
    expect(keys('TZ202509, nr. 91')).toEqual(['TZ202509-091'])
  })

  it('a day behind a dossier is no number', () => {
    expect(keys('Kamerstukken II 2024/25, 29628, 12 juli 2024')).toEqual(['29628'])
  })
})

describe('doubts', () => {
  it.each([
    ['99 999, nr. 1', '99999-1', 'dossier-shape'],
    ['TZ202513-001', 'TZ202513-001', 'tz-month'],
    ['Kamerstukken II 2025/27, 29628, nr. 3', '29628-3', 'session'],
    ['Kamerstukken I 2020/21, 34641, nr. 3', '34641-3', 'ek-number'],
  ])('%s is kept as %s with doubt %s', (printed, expected, code) => {
    expect(readReferences(printed)).toMatchObject([{ key: expected, doubts: [{ code }] }])
  })

  it('a number shared by two dossiers is doubted for the second', () => {
    expect(readReferences('29 628 en 28 844, nr. 1017').map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
      [],
      ['shared-number'],
    ])
  })

  it('an ordinary reference has none', () => {
    expect(readReferences('Kamerstukken II 2022/23, 29628, nr. 1136')).toMatchObject([{ doubts: [] }])
  })
})

describe('a field', () => {
  it.each([
    ['29628 1136', '29628-1136'],
    ['29628/1136', '29628-1136'],
    ['29628', '29628'],
    ['36600-VI', '36600-VI'],
    ['36600 vi, nr 32', '36600-VI-32'],
    ['kamerstukken i 2020/21, 34641, o', 'EK:34641-O'],
    ['29628, nr. 1193, bijlage 2', '29628-1193'],
    ['https://zoek.officielebekendmakingen.nl/kst-29628-1136.html', '29628-1136'],
    ['https://zoek.officielebekendmakingen.nl/h-tk-20172018-19-11.html', 'h-tk-20172018-19-11'],
    ['https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2024Z10238&did=2024D24219', '2024D24219'],
    ['EK:34641-O', 'EK:34641-O'],
  ])('%s is %s', (text, expected) => {
    expect(readReference(text)).toBe(expected)
  })

  it.each(['', 'nr. 1136', 'motie Ellian', '29628, nr. 3 van de motie', '123456', 'https://example.nl/'])(
    '"%s" holds none',
    (text) => {
      expect(readReference(text)).toBeNull()
    },
  )
})

describe('printing and linking', () => {
  it.each([
    [
      '29628-1264',
      'Kamerstukken II 2024/25, 29 628, nr. 1264',
      'https://zoek.officielebekendmakingen.nl/kst-29628-1264.html',
    ],
    [
      '35830-VI-10',
      'Kamerstukken II 2024/25, 35 830 VI, nr. 10',
      'https://zoek.officielebekendmakingen.nl/kst-35830-VI-10.html',
    ],
    [
      '21501-20-1234',
      'Kamerstukken II 2024/25, 21 501-20, nr. 1234',
      'https://zoek.officielebekendmakingen.nl/kst-21501-20-1234.html',
    ],
    ['EK:34641-O', 'Kamerstukken I 2024/25, 34 641, O', 'https://zoek.officielebekendmakingen.nl/kst-34641-O.html'],
    ['36264', 'Kamerstukken II 2024/25, 36 264', 'https://zoek.officielebekendmakingen.nl/dossier/36264'],
    ['TZ202504-122', 'TZ202504-122', 'https://www.tweedekamer.nl/toezeggingen'],
    ['T03305', 'T03305', null],
    ['2025D21522', '2025D21522', 'https://www.tweedekamer.nl/downloads/document?id=2025D21522'],
    [
      'h-tk-20172018-19-11',
      'Handelingen II 2017/18, nr. 19, item 11',
      'https://zoek.officielebekendmakingen.nl/h-tk-20172018-19-11.html',
    ],
    [
      'ah-tk-20142015-1365',
      'Aanhangsel van de Handelingen II 2014/15, nr. 1365',
      'https://zoek.officielebekendmakingen.nl/ah-tk-20142015-1365.html',
    ],
  ])('%s is printed as "%s" and leads to %s', (normal, spelling, link) => {
    expect(officialSpelling(key(normal), { session: '2024/25' })).toBe(spelling)
    expect(linkOf(key(normal))).toBe(link)
  })

  it('leaves the year out when it is not known', () => {
    expect(officialSpelling(key('29628-1264'))).toBe('Kamerstukken II, 29 628, nr. 1264')
  })

  it('tells the month of a toezegging', () => {
    expect(toezeggingMonth(key('TZ202504-122'))).toEqual({ year: 2025, month: 4 })
    expect(toezeggingMonth(key('29628-1'))).toBeNull()
  })
})

describe('laws', () => {
  const dossier = fc.integer({ min: 14000, max: 41999 })
  const chapter = fc.option(fc.constantFrom('VI', 'XV', 'IIA', 'V'), { nil: null })
  const kamerstuk = fc
    .tuple(dossier, chapter, fc.integer({ min: 1, max: 1999 }))
    .map((parts) => parts.filter(Boolean).join('-'))
  const toezegging = fc
    .tuple(fc.integer({ min: 2008, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 999 }))
    .map(([year, month, number]) => `TZ${year}${String(month).padStart(2, '0')}-${String(number).padStart(3, '0')}`)
  const eersteKamer = fc
    .tuple(dossier, fc.constantFrom('A', 'O', 'AB', 'ZZ'))
    .map(([digits, letters]) => `EK:${digits}-${letters}`)

  it('what is printed officially reads back as the same reference', () => {
    fc.assert(
      fc.property(fc.oneof(kamerstuk, toezegging, eersteKamer), (normal) => {
        const spelling = officialSpelling(key(normal), { session: '2024/25' })
        expect(keys(`In de brief (${spelling}) staat meer.`)).toEqual([normal])
        expect(readReference(spelling)).toBe(normal)
      }),
      { seed: 3 },
    )
  })

  it('every key found is a normal form and every print is in the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '29 628',
      '36600',
      'VI',
      'nr.',
      '12',
      ',',
      'en',
      'Kamerstukken',
      'II',
      '2024/25',
      'TZ202504',
      '-',
      'O',
      'T03305',
      'Handelingen',
      '(',
      'bijlage',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ')
        for (const found of readReferences(text)) {
          expect(isReferenceKey(found.key)).toBe(true)
          expect(text.slice(found.from, found.to)).toBe(found.printed)
        }
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})
