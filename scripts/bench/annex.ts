import { compose } from '@/lib/annex/compose'
import { annexInput, type AnnexInput } from '@/lib/annex/compose/schema'
import { fillTemplate } from '@/lib/annex/write/house-style'
import { sampleTemplate } from '@/lib/annex/write/house-style/sample'
import { writePaper } from '@/lib/annex/write/paper'
import { previewOf } from '@/lib/annex/write/preview'
import { overviewSheet } from '@/lib/export/overview'
import { sheetFile } from '@/lib/export/sheet-file'
import type { Outcome } from '@/lib/outcome'

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

/** Pages as in a real annex: about five items to a theme, three paragraphs, a list, a table now and then, two notes. */
function annexOf(items: number): AnnexInput {
  const paragraph =
    'De politie heeft met de gezagen gesproken over de uitvoering, en de korpschef heeft de uitkomst per eenheid laten meten. '
  const section = (index: number) => ({
    text: `${paragraph.repeat(4)}[^1]\n\n${paragraph.repeat(3)}\n\n- de roosters sluiten beter aan;\n- ieder kwartaal worden de cijfers besproken.\n\n${
      index % 6 === 0 ? '| Eenheid | Binnen de norm |\n| Oost-Nederland | 88,9% |\n| Noord-Holland | 87,1% |\n\n' : ''
    }${paragraph.repeat(2)}\n\n[^1]: Kamerstukken II 2024/25, 29628, nr. ${1000 + (index % 400)}`,
    items: [
      {
        kind: 'motie' as const,
        title: `onderwerp ${index} van de uitvoering`,
        members: [{ name: 'Van Nispen', party: 'SP' }],
        date: '2025-09-09',
        refs: [{ key: `29628-${1000 + index}`, session: '2025/26' }],
        ...(index % 2 === 0
          ? { outcome: 'afgedaan' as const }
          : { outcome: 'lopend' as const, newTerm: { words: 'voorjaar 2027', by: '2027-06-20' } }),
      },
    ],
  })
  const themes = Array.from({ length: Math.ceil(items / 5) }, (_, theme) => ({
    title: `Thema ${theme + 1}`,
    sections: Array.from({ length: Math.min(5, items - theme * 5) }, (__, index) => section(theme * 5 + index)),
  }))
  return annexInput.parse({
    title: 'Moties, toezeggingen en aanvullende zaken',
    annexNumber: 3,
    reportTitle: 'Eerste halfjaarbericht politie 2026',
    directorate: 'Directoraat-Generaal Politie',
    date: '2026-06-18',
    themes,
  })
}

async function must<Value>(made: Promise<Outcome<Value>>): Promise<Value> {
  const outcome = await made
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.value
}

function seconds(time: number | undefined): string {
  return `${((time ?? 0) / 1000).toFixed(2)} s`.padStart(10)
}
