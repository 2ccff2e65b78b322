import { isDeepStrictEqual } from 'node:util'
import type { ReadDocument } from '@/lib/annex/blocks'
import { compose, type ComposedAnnex } from '@/lib/annex/compose'
import { parseAnnex } from '@/lib/annex/parse'
import { readDocx } from '@/lib/annex/read/docx'
import { readOdt } from '@/lib/annex/read/odt'
import { readPdf } from '@/lib/annex/read/pdf'
import { writeDocx } from '@/lib/annex/write/docx'
import { writeOdt } from '@/lib/annex/write/odt'
import { writePdf } from '@/lib/annex/write/pdf'
import { day } from '@/lib/calendar/date'
import { generatedAnnex, readBack, writtenItems } from '@/test/support/generated-annex'

/** Generated annexes (500, or the number given) written and read back in every format: how many come back as they went. */
const amount = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 500)

const FORMATS: Record<string, (annex: ComposedAnnex) => Promise<ReadDocument>> = {
  Word: async (annex) => readDocx(await writeDocx(annex)),
  OpenDocument: (annex) => readOdt(writeOdt(annex)),
  PDF: async (annex) => {
    const pdf = await writePdf(annex)
    if (!pdf.ok) throw new Error(pdf.message)
    return readPdf(pdf.value)
  },
}

for (const [name, roundTrip] of Object.entries(FORMATS)) {
  const wrong: number[] = []
  const started = performance.now()
  for (let seed = 0; seed < amount; seed += 1) {
    const input = generatedAnnex(seed)
    const read = parseAnnex(await roundTrip(compose(input)), { printed: day('2026-06-18') }).items.map(readBack)
    if (!isDeepStrictEqual(read, writtenItems(input))) wrong.push(seed)
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  const told = wrong.length === 0 ? '' : `; anders: zaad ${wrong.slice(0, 20).join(', ')}`
  process.stdout.write(`${name.padEnd(14)} ${amount - wrong.length} van ${amount} gelijk, ${seconds} s${told}\n`)
}
