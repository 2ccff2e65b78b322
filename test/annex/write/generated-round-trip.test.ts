import { expect, test } from 'vitest'
import type { ReadDocument } from '@/lib/annex/blocks'
import { compose } from '@/lib/annex/compose'
import type { AnnexInput } from '@/lib/annex/compose/schema'
import { parseAnnex } from '@/lib/annex/parse'
import { readDocx } from '@/lib/annex/read/docx'
import { readOdt } from '@/lib/annex/read/odt'
import { readPdf } from '@/lib/annex/read/pdf'
import { writeDocx } from '@/lib/annex/write/docx'
import { writeOdt } from '@/lib/annex/write/odt'
import { writePdf } from '@/lib/annex/write/pdf'
import { day } from '@/lib/calendar/date'
import { generatedAnnex, readBack, writtenItems } from '@/test/support/generated-annex'
import { value } from '@/test/support/office'

/** 500 reports through the blocks that every format is printed from; a share of them through each format. All 500: `npm run bench -- round-trip`. */
const itemsIn = (document: ReadDocument) => parseAnnex(document, { printed: day('2026-06-18') }).items.map(readBack)

function blocksOf(input: AnnexInput): ReadDocument {
  const { blocks, notes } = compose(input)
  return { blocks, notes, dropped: [], warnings: [], meta: { format: 'docx' } }
}

test('500 generated annexes are read back as what was written', () => {
  for (let seed = 0; seed < 500; seed += 1) {
    const input = generatedAnnex(seed)
    expect(itemsIn(blocksOf(input)), `seed ${seed}`).toEqual(writtenItems(input))
  }
}, 300_000)

test.each<[string, number, (input: AnnexInput) => Promise<ReadDocument>]>([
  ['Word', 12, async (input) => readDocx(await writeDocx(compose(input)))],
  ['OpenDocument', 12, (input) => readOdt(writeOdt(compose(input)))],
  ['PDF', 4, async (input) => readPdf(value(await writePdf(compose(input))))],
])(
  'a share of them is, through %s',
  async (_, share, roundTrip) => {
    for (let seed = 0; seed < share; seed += 1) {
      const input = generatedAnnex(seed * 41)
      expect(itemsIn(await roundTrip(input)), `seed ${seed * 41}`).toEqual(writtenItems(input))
    }
  },
  300_000,
)
