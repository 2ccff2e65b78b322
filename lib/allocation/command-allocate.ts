import { type Outcome, done, refused } from '@/lib/outcome'
import { type Allocation, allocate } from '@/lib/allocation/allocate'
import { type CharacteristicKey, isCharacteristicKey } from '@/lib/allocation/characteristics'
import { type ColumnMapping, suggestMapping } from '@/lib/allocation/column-mapping'
import { type DataSetCheck, checkDataSet } from '@/lib/allocation/data-set'
import { explainUnit, nationalContributions } from '@/lib/allocation/explain'
import { type Finding, type FindingCode, dutch, finding } from '@/lib/allocation/finding'
import { type DistributionKey, type KeyAllocation, allocateByKey, distributionKeys } from '@/lib/allocation/keys'
import { type ReadFile, optionNumber, readOptions } from '@/lib/allocation/options'
import { type TextTable, readCsv } from '@/lib/allocation/read-csv'
import { negativeAreas } from '@/lib/allocation/sensitivity'
import type { Step } from '@/lib/allocation/source'
import { unitCodes, unitName } from '@/lib/allocation/units'

export type AllocateAnswer = {
  key: DistributionKey
  method: 'normalised' | 'raw'
  /** Fte divided. */
  total: number
  /** What the formula gives before it is brought to the total; null for the other keys. */
  rawTotal: number | null
  /** `fte` is whole with `--whole`; `exact` is then what it was before rounding. `raw` is the formula before normalising. */
  perUnit: { unit: string; code: string; share: number; fte: number; exact?: number; raw?: number }[]
  /** Fte by the formula per characteristic for the whole country, before normalising. */
  contributions: Partial<Record<CharacteristicKey, number>>
  /** The same per unit, after normalising: adds up to the unit's fte before rounding to whole fte. */
  contributionsPerUnit: Record<string, Partial<Record<CharacteristicKey, number>>>
  missing: CharacteristicKey[]
  partial: boolean
  findings: Finding[]
  steps: Step[]
}

/** Errors that a division on the command line reports but survives: it is computed over the rows that are there. */
const survivable: readonly FindingCode[] = ['F607']

/**
 * `gestand allocate --data FILE.csv --fte N [--key ...] [--whole] [--map column=characteristic,...] [--method raw]
 * [--year YYYY]`: the division as data for JSON. Refuses wrong options, a file that cannot be read, and data with
 * errors; the sentence names the first place.
 */
export function allocateCommand(argv: readonly string[], readFile: ReadFile): Outcome<AllocateAnswer> {
  const options = readOptions(argv, {
    values: ['--data', '--fte', '--key', '--map', '--method', '--year'],
    flags: ['--whole'],
  })
  if (!options.ok) return options
  const { value, has } = options.value
  const path = value('--data')
  const fte = optionNumber(value('--fte') ?? '')
  const key = distributionKeys.find((own) => own === (value('--key') ?? 'model'))
  const method = value('--method') ?? 'normalised'
  const year = value('--year') === null ? null : optionNumber(value('--year') ?? '')
  if (path === null || fte === null) return refused('usage', 'Gebruik: --data BESTAND.csv --fte AANTAL.')
  if (!key) return refused('usage', `De sleutel bestaat niet; kies uit: ${distributionKeys.join(', ')}.`)
  if (method !== 'raw' && method !== 'normalised') return refused('usage', 'De methode is raw of normalised.')
  if (value('--year') !== null && year === null) return refused('usage', 'Het jaar is een getal van vier cijfers.')
  const check = readDataSet(path, year, value('--map'), readFile)
  if (!check.ok) return check
  const input = {
    rows: check.value.rows,
    fte,
    method,
    whole: has('--whole'),
    ...(check.value.establishment ? { establishment: check.value.establishment } : {}),
  } as const
  const division = allocateByKey(key, input)
  if (!division.ok) return division
  const model = key === 'model' ? allocate(input) : null
  if (model && !model.ok) return model
  return done(answerOf(division.value, model?.value ?? null, check.value, method))
}

/** Reads and checks a data file; refused with its first error when it has one that a division does not survive. */
function readDataSet(path: string, year: number | null, map: string | null, readFile: ReadFile): Outcome<DataSetCheck> {
  const content = readFile(path)
  if (content === null) return refused('file', `Het bestand "${path}" is niet te lezen.`)
  const table = readCsv(content)
  if (!table.ok) return table
  const mapping = mappingOf(table.value, year, map)
  if (!mapping.ok) return mapping
  const check = checkDataSet(table.value, { year, mapping: mapping.value })
  const fatal = check.findings.filter(({ code, severity }) => severity === 'error' && !survivable.includes(code))
  const [first] = fatal
  if (first)
    return refused(
      first.code,
      `${placeWords(first)}${first.message}${fatal.length > 1 ? ` (en nog ${dutch(fatal.length - 1)} keer iets mis)` : ''}`,
    )
  return done(check)
}

/** `column=characteristic,...`, optionally `column=characteristic*factor`, on top of the suggested mapping. */
function mappingOf({ heading }: TextTable, year: number | null, map: string | null): Outcome<ColumnMapping[]> {
  const own: ColumnMapping[] = []
  for (const part of map?.split(',') ?? []) {
    const [, column, key = '', factorText] = /^(.+)=([^=*]+)(?:\*([\d.]+))?$/.exec(part.trim()) ?? []
    if (column === undefined) return refused('usage', `"${part}" is geen koppeling; schrijf kolom=kenmerk.`)
    if (!heading.includes(column)) return refused('F609', finding('F609', { column }).message)
    if (!isCharacteristicKey(key)) return refused('F622', finding('F622', { column, key }).message)
    const factor = factorText === undefined ? 1 : optionNumber(factorText)
    if (factor === null || factor <= 0) return refused('usage', `"${factorText}" is geen factor.`)
    own.push({ column, characteristic: key, factor })
  }
  const suggested = suggestMapping(heading, year).filter(
    ({ characteristic, column }) =>
      !own.some((given) => given.characteristic === characteristic || given.column === column),
  )
  return done([...suggested, ...own])
}

function answerOf(
  division: KeyAllocation,
  model: Allocation | null,
  check: DataSetCheck,
  method: 'raw' | 'normalised',
): AllocateAnswer {
  const missing = model?.missing.map(({ characteristic }) => characteristic) ?? []
  return {
    key: division.key,
    method: model ? method : 'normalised',
    total: division.total,
    rawTotal: model?.rawTotal ?? null,
    perUnit: division.perUnit.map(({ unit, share, fte, whole }, index) => {
      const raw = model?.perUnit[index]?.raw
      return {
        unit: unitName(unit),
        code: unit,
        share,
        ...(whole ? { fte: whole.whole, exact: fte } : { fte }),
        ...(raw === undefined ? {} : { raw }),
      }
    }),
    contributions: model ? nationalContributions(model) : {},
    contributionsPerUnit: model ? perUnitContributions(model) : {},
    missing,
    partial: model !== null && (missing.length > 0 || check.partial),
    findings: [...check.findings, ...division.findings, ...(model ? negativeAreas(check.rows, model.asked) : [])],
    steps: division.steps,
  }
}

function perUnitContributions(model: Allocation): AllocateAnswer['contributionsPerUnit'] {
  return Object.fromEntries(
    unitCodes.map((unit) => [
      unitName(unit),
      Object.fromEntries(explainUnit(model, unit).map(({ characteristic, fte }) => [characteristic.key, fte])),
    ]),
  )
}

function placeWords({ row, columnName }: Finding): string {
  if (row === undefined) return ''
  return columnName === undefined ? `Rij ${dutch(row)}: ` : `Rij ${dutch(row)}, kolom "${columnName}": `
}
