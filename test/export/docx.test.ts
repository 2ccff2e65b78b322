import { expect, test } from 'vitest'
import { readDocument } from '@/lib/annex/read/read-file'
import { day } from '@/lib/calendar/date'
import { writeSheetDocx } from '@/lib/export/docx'

test('a sheet is a table in Word, with its title, the columns that fit, and links that stay links', async () => {
  const bytes = await writeSheetDocx({
    title: 'Register, stand wo 25 nov 2026, te laat',
    name: 'Register',
    day: day('2026-11-25'),
    columns: [
      { heading: 'Nummer', width: 9 },
      { heading: 'Kamerstuk', width: 20 },
      { heading: 'Debat', width: 20 },
    ],
    printed: 2,
    rows: [['G-1', { text: '29628-1264', url: 'https://zoek.officielebekendmakingen.nl/kst-29628-1264.html' }, 'weg']],
  })
  const read = await readDocument(bytes)
  if (!read.ok) throw new Error(read.message)
  const [title, table] = read.value.blocks
  expect(title).toMatchObject({ type: 'heading', text: 'Register, stand wo 25 nov 2026, te laat' })
  if (table?.type !== 'table') throw new Error('the second block is the table')
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Nummer', 'Kamerstuk'],
    ['G-1', '29628-1264'],
  ])
  expect(table.rows[1]?.cells[1]?.links[0]?.url).toContain('kst-29628-1264')
})
