import { type Outcome, done, refused } from '@/lib/outcome'
import { type Finding, finding } from '@/lib/allocation/finding'
import { guessStyle, readNumber } from '@/lib/allocation/number-format'
import { type ReadFile, optionNumber, readOptions } from '@/lib/allocation/options'
import { type TextTable, readCsv } from '@/lib/allocation/read-csv'
import { explainExclusion } from '@/lib/allocation/regression/explain-regression'
import { type Regression, regress } from '@/lib/allocation/regression/regress'
import { type RegressionSettings, regressionDefaults } from '@/lib/allocation/regression/settings'
import type { Step } from '@/lib/allocation/source'

export type RegressAnswer = {
  rows: number
  startBic: number | null
  /** One per characteristic that was added. `excluded`: candidates that were out when it was chosen. */
  steps: ({ added: string; r2: number; bic: number | null; drop: number | null } & Weighed)[]
  /** The best candidate of the last round and why it was not added; null when none was left. */
  stopped: {
    reason: string
    best: string | null
    r2: number | null
    bic: number | null
    drop: number | null
  } & Weighed
  r2: number | null
  bic: number | null
  /** Per unit of the characteristic; the column with inhabitants carries the constant. */
  coefficients: Record<string, number>
  vif: Record<string, number | null>
  /** Characteristics that the check on multicollinearity took out, in order. */
  banned: string[]
  findings: Finding[]
  explanation: Step[]
}

/** The candidates of one round: those that were tried, the best first, and those that were out with why. */
type Weighed = { candidates: { name: string; r2: number }[]; excluded: string[]; reasons: string[] }

/**
 * `gestand regress --data FILE.csv --workload COL --inhabitants COL --candidates a,b,c [--categories a+b,c+d]
 * [--threshold 10] [--max-correlation 0.8] [--max-vif 10] [--rule at-least|more-than] [--correlation absolute|signed]`:
 * the regression as data for JSON (infinity is null). Rows with an empty cell or without inhabitants are left out and
 * named. Refuses wrong options, unknown columns and text in numbers.
 */
export function regressCommand(argv: readonly string[], readFile: ReadFile): Outcome<RegressAnswer> {
  const names = [
    '--data',
    '--workload',
    '--inhabitants',
    '--candidates',
    '--categories',
    '--threshold',
    '--max-correlation',
    '--max-vif',
    '--rule',
    '--correlation',
  ]
  const options = readOptions(argv, { values: names, flags: [] })
  if (!options.ok) return options
  const { value } = options.value
  const [path, workload, inhabitants, candidates] = [
    value('--data'),
    value('--workload'),
    value('--inhabitants'),
    value('--candidates'),
  ]
  if (!path || !workload || !inhabitants || !candidates)
    return refused('usage', 'Gebruik: --data BESTAND.csv --workload KOLOM --inhabitants KOLOM --candidates a,b,c.')
  const settings = settingsOf(value)
  if (!settings.ok) return settings
  const content = readFile(path)
  if (content === null) return refused('file', `Het bestand "${path}" is niet te lezen.`)
  const table = readCsv(content)
  if (!table.ok) return table
  const offered = candidates.split(',').map((name) => name.trim())
  const columns = readColumns(table.value, [workload, inhabitants, ...offered], inhabitants)
  if (!columns.ok) return columns
  const categories = categoriesOf(value('--categories'), offered)
  if (!categories.ok) return categories
  const column = (name: string) => columns.value.columns.get(name) ?? []
  const outcome = regress({
    workload: column(workload),
    inhabitants: column(inhabitants),
    candidates: offered.map((key) => ({ key, category: categories.value.get(key) ?? key, values: column(key) })),
    settings: settings.value,
  })
  return outcome.ok
    ? done(answerOf(outcome.value, inhabitants, column(workload).length, columns.value.findings))
    : outcome
}

function settingsOf(value: (name: string) => string | null): Outcome<RegressionSettings> {
  const amount = (name: string, fallback: number) => (value(name) === null ? fallback : optionNumber(value(name) ?? ''))
  const threshold = amount('--threshold', regressionDefaults.threshold)
  const maxCorrelation = amount('--max-correlation', regressionDefaults.maxCorrelation)
  const maxVif = amount('--max-vif', regressionDefaults.maxVif)
  const rule = (['at-least', 'more-than'] as const).find((own) => own === (value('--rule') ?? regressionDefaults.rule))
  const correlation = (['absolute', 'signed'] as const).find(
    (own) => own === (value('--correlation') ?? regressionDefaults.correlation),
  )
  if (threshold === null || maxCorrelation === null || maxVif === null)
    return refused('usage', 'De drempel, de samenhang en de VIF zijn getallen.')
  if (!rule || !correlation)
    return refused('usage', 'Kies --rule at-least of more-than, en --correlation absolute of signed.')
  return done({ threshold, rule, maxCorrelation, correlation, maxVif })
}

function readColumns(
  { heading, rows, delimiter }: TextTable,
  names: readonly string[],
  inhabitants: string,
): Outcome<{ columns: Map<string, number[]>; findings: Finding[] }> {
  const absent = names.find((name) => !heading.includes(name))
  if (absent !== undefined) return refused('F609', finding('F609', { column: absent }).message)
  const places = new Map(names.map((name) => [name, heading.indexOf(name)]))
  const cells = rows.flatMap((row) => [...places.values()].map((place) => row.cells[place] ?? ''))
  const { style } = guessStyle(cells, delimiter)
  const columns = new Map<string, number[]>([...places.keys()].map((name) => [name, []]))
  const findings: Finding[] = []
  for (const row of rows) {
    const values = [...places].map(([name, place]) => ({
      name,
      value: readNumber(row.cells[place] ?? '', style),
      cell: row.cells[place] ?? '',
    }))
    const text = values.find(({ value }) => value === 'text')
    if (text)
      return refused(
        'F603',
        `Rij ${row.number}, kolom "${text.name}": ${finding('F603', { value: text.cell }).message}`,
      )
    const isEmpty = values.some(({ name, value }) => value === 'unknown' || (name === inhabitants && value === 0))
    if (isEmpty) findings.push(finding('W632', { number: String(row.number) }, { row: row.number }))
    else for (const { name, value } of values) if (typeof value === 'number') columns.get(name)?.push(value)
  }
  return done({ columns, findings })
}

function categoriesOf(text: string | null, offered: readonly string[]): Outcome<Map<string, string>> {
  const categories = new Map<string, string>()
  for (const group of text?.split(',') ?? []) {
    for (const key of group.split('+').map((name) => name.trim())) {
      if (!offered.includes(key))
        return refused('usage', `"${key}" staat bij de categorieën, maar niet bij de kandidaten.`)
      if (categories.has(key)) return refused('usage', `"${key}" staat in twee categorieën.`)
      categories.set(key, group)
    }
  }
  return done(categories)
}

function answerOf(
  regression: Regression,
  inhabitants: string,
  rows: number,
  findings: readonly Finding[],
): RegressAnswer {
  const added = regression.steps.filter(({ isAdded }) => isAdded)
  const last = regression.steps.at(-1)
  const tried = last && !last.isAdded ? last : null
  return {
    rows,
    startBic: finite(regression.startBic),
    steps: added.map((own) => ({
      added: own.best ?? '',
      r2: own.r2,
      bic: finite(own.bic),
      drop: finite(own.drop),
      ...weighedIn(own),
    })),
    stopped: {
      reason: regression.runs.at(-1)?.stopped ?? 'no-candidates',
      best: tried?.best ?? null,
      r2: finite(tried?.r2),
      bic: finite(tried?.bic),
      drop: finite(tried?.drop),
      ...weighedIn(tried),
    },
    r2: finite(regression.r2),
    bic: finite(regression.bic),
    coefficients: { [inhabitants]: regression.inhabitants, ...regression.coefficients },
    vif: Object.fromEntries(Object.entries(regression.vif).map(([key, value]) => [key, finite(value)])),
    banned: regression.runs.flatMap(({ banned }) => banned ?? []),
    findings: [...findings, ...regression.findings],
    explanation: regression.explanation,
  }
}

function weighedIn(round: Regression['steps'][number] | null): Weighed {
  const { trials, excluded } = round ?? { trials: [], excluded: [] }
  return {
    candidates: trials
      .map(({ candidate, r2 }) => ({ name: candidate, r2 }))
      .toSorted((one, other) => other.r2 - one.r2),
    excluded: excluded.map(({ candidate }) => candidate),
    reasons: excluded.map(explainExclusion),
  }
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null
}
