import { measureHoldouts } from '@/test/annex/holdout/measure'
import { addUp, FIELDS, measureOne, precision, recall, type Count, type Measure } from '@/test/annex/variations/measure'

const amount = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1000)
const started = performance.now()
const measures = Array.from({ length: amount }, (_, seed) => measureOne(seed))
const seconds = (performance.now() - started) / 1000

process.stdout.write(
  `${amount} bijlagen, gevarieerd per programma, gelezen in ${seconds.toFixed(1)} s (${((seconds * 1000) / amount).toFixed(0)} ms per stuk)\n\n`,
)
process.stdout.write(fieldTable(addUp(measures)))
process.stdout.write(groupTable('opmaak', measures, (measure) => measure.layout))
process.stdout.write(groupTable('vorm', measures, (measure) => measure.dialect))
process.stdout.write(groupTable('geschreven reeks', batches(), (measure) => measure.layout))

/** The documents written by hand, each batch first read blind; all batches are read again here. */
function batches(): Measure[] {
  return ['a', 'b', 'c', 'd'].flatMap((batch) =>
    measureHoldouts(batch).map((measure) => ({ ...measure, layout: batch })),
  )
}

function fieldTable(sum: Record<string, Count>): string {
  const rows = FIELDS.map((field) => {
    const count = sum[field] ?? { right: 0, extra: 0, missed: 0 }
    return `${field.padEnd(14)}${percent(precision(count))}${percent(recall(count))}${String(count.right).padStart(9)}${String(count.extra).padStart(9)}${String(count.missed).padStart(9)}\n`
  })
  return `${'veld'.padEnd(14)}${'precisie'.padStart(9)}${'bereik'.padStart(9)}${'goed'.padStart(9)}${'te veel'.padStart(9)}${'gemist'.padStart(9)}\n${rows.join('')}\n`
}

/** F1 by field for each layout or dialect. */
function groupTable(title: string, all: Measure[], keyOf: (measure: Measure) => string): string {
  const keys = [...new Set(all.map(keyOf))]
  const head = `${title.padEnd(26)}${FIELDS.map((field) => field.slice(0, 9).padStart(10)).join('')}\n`
  const rows = keys.map((key) => {
    const sum = addUp(all.filter((measure) => keyOf(measure) === key))
    return `${key.padEnd(26)}${FIELDS.map((field) => percent(f1(sum[field])).padStart(10)).join('')}\n`
  })
  return `${head}${rows.join('')}\n`
}

function f1(count: Count | undefined): number {
  if (!count || count.right + count.extra + count.missed === 0) return 1
  return (2 * count.right) / (2 * count.right + count.extra + count.missed)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`.padStart(9)
}
