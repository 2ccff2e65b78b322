import { expect, test } from 'vitest'
import { readDocument } from '@/lib/annex/read/read-file'
import { PAPER_FORMATS, writePaper } from '@/lib/annex/write/paper'
import { day } from '@/lib/calendar/date'
import { sheetPaper } from '@/lib/export/sheet-paper'
import { value } from '@/test/support/office'

test.each(PAPER_FORMATS)(
  'a sheet is a table in %s, with its title, the columns that fit, and links that stay links',
  async (format) => {
    const sheet = {
      title: 'Register, stand wo 25 nov 2026, te laat',
      name: 'Register',
      day: day('2026-11-25'),
      columns: [
        { heading: 'Nummer', width: 9 },
        { heading: 'Kamerstuk', width: 20 },
        { heading: 'Debat', width: 20 },
      ],
      printed: 2,
      rows: [
        ['G-1', { text: '29628-1264', url: 'https://zoek.officielebekendmakingen.nl/kst-29628-1264.html' }, 'weg'],
      ],
    }
    const words = { label: 'Lijst', title: 'Moties', belongsTo: 'Te laat', directorate: 'Gestand' }
    const { bytes } = value(await writePaper(sheetPaper(sheet, words), format, 'register'))
    const { blocks } = value(await readDocument(bytes))
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(expect.arrayContaining(['Moties']))
    const table = blocks.find((block) => block.type === 'table')
    if (table?.type !== 'table') throw new Error('there is a table')
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Nummer', 'Kamerstuk'],
      ['G-1', '29628-1264'],
    ])
    expect(table.rows[1]?.cells[1]?.links[0]?.url).toContain('kst-29628-1264')
  },
)
