import { describe, expect, it } from 'vitest'
import { FINDINGS } from '@/lib/annex/parse/findings'
import { day } from '@/lib/calendar/date'
import { suggestMapping } from '@/lib/intake/sheet/columns'
import { SHEET_FINDINGS } from '@/lib/intake/sheet/findings'
import { columnLetters, rowsToItems } from '@/lib/intake/sheet/rows-to-items'

const context = { today: day('2026-11-22'), recess: [] }
const HEADINGS = ['Soort', 'Titel', 'Kamerleden', 'Kamerstuk', 'Debat', 'Datum', 'Thema', 'Status', 'Termijn']
const ROW = {
  Soort: 'motie',
  Titel: 'een proef met lokale steunpunten',
  Kamerleden: 'Van Nispen (SP), Bikker c.s.',
  Kamerstuk: '29 628, nr. 1290',
  Debat: 'commissiedebat politie',
  Datum: '3-7-2025',
  Thema: 'Dichtbij',
  Status: 'lopend',
  Termijn: 'voor de zomer van 2027',
}

/** One row of which only what matters to the test is said. */
function readRow(cells: Partial<typeof ROW> & Record<string, string>) {
  const row: Record<string, string> = { ...ROW, ...cells }
  const headings = [...new Set([...HEADINGS, ...Object.keys(cells)])]
  const rows = [headings, headings.map((heading) => row[heading] ?? '')]
  const { annex, document } = rowsToItems({ rows, head: 0, mapping: suggestMapping(headings) }, context)
  return { item: annex.items[0], codes: annex.findings.map(({ code }) => code), findings: annex.findings, document }
}

it('reads a full row in all its fields, sure of each', () => {
  const { item, codes } = readRow({})
  expect(item).toMatchObject({
    kind: 'motie',
    title: 'een proef met lokale steunpunten',
    members: ['Van Nispen', 'Bikker'],
    parties: { 'Van Nispen': 'SP' },
    cosigned: true,
    refs: ['29628-1290'],
    venue: 'commissiedebat politie',
    date: '2025-07-03',
    theme: 'Dichtbij',
    chamber: 'TK',
    status: 'lopend',
    deadlines: [{ text: 'voor de zomer van 2027', by: '2027-07-01' }],
  })
  expect(new Set(Object.values(item?.confidence ?? {}).map(({ level }) => level))).toEqual(new Set(['sure']))
  expect(codes).toEqual([])
})

describe('a day', () => {
  it.each([
    ['3-7-2025', '2025-07-03', []],
    ['03/07/2025', '2025-07-03', []],
    ['2025-07-03', '2025-07-03', []],
    ['2025-07-03 00:00', '2025-07-03', []],
    ['3 juli 2025', '2025-07-03', []],
    ['do 3 jul 2025', '2025-07-03', []],
    ['3-7-25', '2025-07-03', ['W129']],
    ['3 juli', '2026-07-03', ['W129']],
    ['3-7-2028', '2028-07-03', ['W128']],
    ['31-6-2025', null, ['W122']],
    ['zie brief', null, ['W122']],
  ])('%s is read as %s', (cell, date, codes) => {
    const read = readRow({ Datum: cell })
    expect(read.item?.date).toBe(date)
    expect(read.codes).toEqual(codes)
  })

  it('that is missing is the day of the debate', () => {
    const { item } = readRow({ Datum: '', Debat: 'commissiedebat politie van 3 juli 2025' })
    expect(item?.date).toBe('2025-07-03')
    expect(item?.confidence['date']?.level).toBe('likely')
  })
})

describe('numbers', () => {
  it.each([
    ['29628-1290', ['29628-1290']],
    ['Kamerstukken II 2024/25, 29628, nr. 1290', ['29628-1290']],
    ['29 628 1290', ['29628-1290']],
    ['TZ202504-122', ['TZ202504-122']],
    ['29628, nr. 1290; TZ202504, nr. 122', ['29628-1290', 'TZ202504-122']],
    ['29628, nr. 1290\n29279, nr. 12', ['29628-1290', '29279-12']],
    ['G-12', []],
  ])('%j are %j', (cell, refs) => {
    const read = readRow({ Kamerstuk: cell, Soort: 'toezegging' })
    expect(read.item?.refs).toEqual(refs)
    expect(read.codes).toEqual([])
  })

  it('that are not understood stay in a finding, beside those that are', () => {
    const read = readRow({ Kamerstuk: '29628, nr. 1290; volgt nog' })
    expect(read.item?.refs).toEqual(['29628-1290'])
    expect(read.findings).toMatchObject([{ code: 'W123', message: 'Dit nummer lees ik niet: “volgt nog”.' }])
    expect(read.item?.confidence['refs']?.level).toBe('doubtful')
  })

  it('with a month that does not exist are kept as printed and doubted', () => {
    const read = readRow({ Soort: 'T', Kamerstuk: 'TZ202513-004' })
    expect(read.item?.refs).toEqual(['TZ202513-004'])
    expect(read.codes).toContain('W105')
  })
})

describe('a status', () => {
  it.each([
    ['Afgedaan', 'afgedaan', null],
    ['ja', 'afgedaan', null],
    ['afgehandeld', 'afgedaan', null],
    ['vervallen', 'afgedaan', 'vervallen'],
    ['open', 'lopend', null],
    ['Loopt nog', 'lopend', null],
    ['nog niet afgedaan', 'lopend', null],
    ['deels afgedaan', 'lopend', 'deels'],
    ['overgedragen aan BZK', 'lopend', 'overgedragen'],
    ['-', 'onbekend', null],
  ])('%s is %s', (cell, status, outcome) => {
    expect(readRow({ Status: cell, Termijn: '' }).item).toMatchObject({ status, outcome })
  })

  it('told in a sentence is read as in an annex, with the sentence as evidence', () => {
    const { item } = readRow({ Status: 'De uitkomst is gedeeld. Hiermee beschouw ik de motie als afgedaan.' })
    expect(item).toMatchObject({ status: 'afgedaan', evidence: 'Hiermee beschouw ik de motie als afgedaan.' })
  })

  it('in words that say nothing stays in a finding', () => {
    const read = readRow({ Status: 'paars' })
    expect(read.item?.status).toBe('onbekend')
    expect(read.findings[0]?.message).toBe('Deze status lees ik niet: “paars”.')
  })
})

describe('people and kinds', () => {
  it.each([
    ['het lid Bikker (CU)', ['Bikker'], false],
    ['Mutluer & Van der Werf', ['Mutluer', 'Van der Werf'], false],
    ['Mutluer\nSix Dijkstra', ['Mutluer', 'Six Dijkstra'], false],
    ['mw. Kuik cs', ['Kuik'], true],
    ['', [], false],
  ])('%j are %j', (cell, members, cosigned) => {
    expect(readRow({ Kamerleden: cell }).item).toMatchObject({ members, cosigned })
  })

  it('a cell that holds no name becomes a finding', () => {
    expect(readRow({ Kamerleden: 'zie bijlage 3' }).codes).toEqual(['W124'])
  })

  it('without columns they come from the title', () => {
    const { item } = readRow({
      Soort: '',
      Kamerleden: '',
      Titel: 'Motie van het lid Bikker over een proef met steunpunten',
    })
    expect(item).toMatchObject({ kind: 'motie', members: ['Bikker'], title: 'een proef met steunpunten' })
  })

  it.each([
    ['M', 'motie'],
    ['Toezeggingen', 'toezegging'],
    ['overig', 'aanvullend'],
  ])('%s is a %s', (cell, kind) => {
    expect(readRow({ Soort: cell }).item?.kind).toBe(kind)
  })

  it('a kind that is not understood is doubted, and its words kept', () => {
    const read = readRow({ Soort: 'amendement' })
    expect(read.item?.confidence['kind']?.level).toBe('doubtful')
    expect(read.findings.map(({ message }) => message)).toContain('Deze soort lees ik niet: “amendement”.')
  })
})

describe('a term', () => {
  it.each([
    ['2027-07-01', { text: '1 juli 2027', by: '2027-07-01' }, []],
    ['Q1 2027', { text: 'Q1 2027', by: '2027-03-31' }, []],
    ['zo spoedig mogelijk', { text: 'zo spoedig mogelijk', by: null }, []],
    ['als het uitkomt', { text: 'als het uitkomt', by: null }, ['W126']],
  ])('%s is %j', (cell, deadline, codes) => {
    const read = readRow({ Termijn: cell })
    expect(read.item?.deadlines).toEqual([deadline])
    expect(read.codes).toEqual(codes)
  })
})

it('shows each row upright as its own block, with the line of the sheet', () => {
  const rows = [
    ['Lijst van mei', ''],
    ['Titel', 'Status'],
    ['Sluizen', 'open'],
    ['', ''],
    ['Bruggen', ''],
  ]
  const { document, annex } = rowsToItems({ rows, head: 1, mapping: ['titel', 'status'] }, context)
  expect(annex.items.map(({ source }) => source)).toEqual([
    { from: 0, to: 0 },
    { from: 1, to: 1 },
  ])
  expect(document.blocks).toMatchObject([
    {
      type: 'table',
      caption: 'Regel 3',
      rows: [{ cells: [{ text: 'Titel' }, { text: 'Sluizen' }] }, { cells: [{ text: 'Status' }, { text: 'open' }] }],
    },
    { type: 'table', caption: 'Regel 5' },
  ])
  expect(document.dropped).toEqual([{ reason: 'header', text: 'Lijst van mei' }])
})

it('says which row gives no candidate, with its words', () => {
  const rows = [
    ['Titel', 'Status'],
    ['', 'open'],
    ['Bruggen', 'open'],
  ]
  const { annex } = rowsToItems({ rows, head: 0, mapping: ['titel', 'status'] }, context)
  expect(annex.items).toHaveLength(1)
  expect(annex.findings[0]).toMatchObject({ code: 'W127', block: 0, message: expect.stringContaining('“open”') })
})

it('tells of one number on two rows', () => {
  const rows = [
    ['Titel', 'Kamerstuk', 'Soort'],
    ['Bruggen', '29628-12', 'motie'],
    ['Sluizen', '29628, nr. 12', 'motie'],
  ]
  const { annex } = rowsToItems({ rows, head: 0, mapping: ['titel', 'nummers', 'soort'] }, context)
  expect(annex.findings.map(({ code, block }) => [code, block])).toContainEqual(['W104', 1])
})

it('calls columns without a heading as Excel does', () => {
  expect([0, 25, 26, 51, 52].map(columnLetters)).toEqual(['Kolom A', 'Kolom Z', 'Kolom AA', 'Kolom AZ', 'Kolom BA'])
})

it('has codes of its own beside those of the annex', () => {
  expect(Object.keys(SHEET_FINDINGS).filter((code) => Object.keys(FINDINGS).includes(code))).toEqual([])
})
