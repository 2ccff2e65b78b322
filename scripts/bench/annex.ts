import { compose } from '@/lib/annex/compose'
import type { AnnexInput } from '@/lib/annex/compose/schema'
import { fillTemplate } from '@/lib/annex/write/house-style'
import { sampleTemplate } from '@/lib/annex/write/house-style/sample'
import { writePaper } from '@/lib/annex/write/paper'
import { previewOf } from '@/lib/annex/write/preview'
import { overviewSheet } from '@/lib/export/overview'
import { sheetFile } from '@/lib/export/sheet-file'
import type { Outcome } from '@/lib/outcome'
import { annexOf } from './annex-of'

/** How long every format of an annex takes, for 60 and 600 items (or the numbers given): the best and the middle of a few runs. */
const amounts = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number)
const template = await sampleTemplate()

const FORMATS: Record<string, (input: AnnexInput) => Promise<unknown>> = {
  'voorbeeld (HTML)': (input) => Promise.resolve(previewOf(compose(input))),
  Word: (input) => must(writePaper(compose(input), 'docx', 'bijlage')),
  'Word, huisstijl': (input) => must(fillTemplate(template, compose(input))),
  OpenDocument: (input) => must(writePaper(compose(input), 'odt', 'bijlage')),
  'PDF (eigen proces)': (input) => must(writePaper(compose(input), 'pdf', 'bijlage')),
  Excel: (input) => sheetFile(overviewSheet(input), 'xlsx'),
  'OpenDocument-rekenblad': (input) => sheetFile(overviewSheet(input), 'ods'),
}

for (const items of amounts.length > 0 ? amounts : [60, 600]) {
  const input = annexOf(items)
  process.stdout.write(`\n${items} items\n${'vorm'.padEnd(26)}${'beste'.padStart(10)}${'midden'.padStart(10)}\n`)
  for (const [name, make] of Object.entries(FORMATS)) {
    const times: number[] = []
    for (let run = 0; run < (items > 100 ? 3 : 7); run += 1) {
      const started = performance.now()
      await make(input)
      times.push(performance.now() - started)
    }
    const sorted = times.toSorted((one, other) => one - other)
    process.stdout.write(`${name.padEnd(26)}${seconds(sorted[0])}${seconds(sorted[Math.floor(sorted.length / 2)])}\n`)
  }
}

async function must<Value>(made: Promise<Outcome<Value>>): Promise<Value> {
  const outcome = await made
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.value
}

function seconds(time: number | undefined): string {
  return `${((time ?? 0) / 1000).toFixed(2)} s`.padStart(10)
}
