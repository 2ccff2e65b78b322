import { addUp } from '@/lib/allocation/add'
import { characteristicOf, characteristics } from '@/lib/allocation/characteristics'
import { type DistributionKey, distributionKeys } from '@/lib/allocation/keys'
import { unitCodes, unitOf } from '@/lib/allocation/units'
import { keyNames } from '@/lib/scenario/choices'
import { divide, type Division, type UnitRow } from '@/lib/scenario/division'
import { characteristicColumn, FIRST_UNIT, LAST_UNIT, SHEETS } from '@/lib/scenario/export/data-sheets'
import type { Grid, GridCell } from '@/lib/scenario/export/grid'
import { choicesSentence, keyHeading, keyInSentence, listed } from '@/lib/scenario/words'

/** Rows of the first sheet: the inputs above, then one row per unit in the order of the Besluit, then the totals. */
const HEAD = 8
const FIRST = HEAD + 1
const LAST = HEAD + unitCodes.length
const TOTAL = LAST + 1

/** Column of each key's fte; its share stands behind it, and what it is based on before it. */
const columns: Record<DistributionKey, { basis: string; fte: string; share: string }> = {
  model: { basis: 'C', fte: 'E', share: 'F' },
  besluit: { basis: 'G', fte: 'H', share: 'I' },
  establishment: { basis: 'J', fte: 'K', share: 'L' },
  inhabitants: { basis: 'M', fte: 'N', share: 'O' },
}

/** The sheet one sees first: what was chosen, and the division by all four keys, every outcome a formula. */
export function divisionSheet(division: Division): Grid {
  const { choices, dataSet } = division
  const all = divide({ ...choices, sleutel: [...keyNames], hele: undefined, ontbreekt: 'deels' }, dataSet)
  const whole = divide({ ...choices, sleutel: [...keyNames], hele: '1', totaal: 'rato', ontbreekt: 'deels' }, dataSet)
  const [key = 'model', other = key] = division.keys
  return {
    name: SHEETS.division,
    widths: [9, 24, 13, 12, 13, 10, 12, 12, 10, 13, 13, 10, 14, 13, 10, 12, 12, 12, 12],
    frozen: HEAD,
    rows: [
      [{ value: 'Verdeling van politiesterkte', look: 'title' }],
      [choicesSentence(choices, dataSet)],
      [partialWords(division)],
      ['Te verdelen (fte)', { value: choices.fte, look: 'input' }],
      [
        'Totaal',
        { value: choices.totaal === 'rato' ? 'rato' : 'formule', look: 'input' },
        '“rato” brengt de uitkomst van de formule precies op het aantal fte; “formule” laat haar zoals zij is (niet in het rapport)',
      ],
      [`Bron van de cijfers: ${dataSet.source}`],
      ['Gele vakken kunt u wijzigen; de rest rekent mee.'],
      headings(key, other, division.strengthSource),
      ...all.rows.map((row, index) =>
        unitCells(row, { row: FIRST + index, division, all, key, other, whole: whole.rows[index] }),
      ),
      totals(all, key, other),
    ],
  }
}

function headings(key: DistributionKey, other: DistributionKey, strengthSource: string): GridCell[] {
  return [
    'Eenheid',
    'Naam',
    'Uitkomst van de formule',
    'Taken buiten de formule',
    `${keyHeading('model')} (fte)`,
    'Aandeel',
    'Besluit (%)',
    `${keyHeading('besluit')} (fte)`,
    'Aandeel',
    `Formatie: ${strengthSource}`,
    `${keyHeading('establishment')} (fte)`,
    'Aandeel',
    'Inwoners',
    `${keyHeading('inhabitants')} (fte)`,
    'Aandeel',
    `Verschil: ${keyInSentence(key)} min ${keyInSentence(other)}`,
    'Sterkte nu',
    'Sterkte straks',
    `${keyHeading(key)} in hele fte`,
  ].map((value) => ({ value, look: 'head' as const }))
}

type RowContext = {
  row: number
  division: Division
  all: Division
  key: DistributionKey
  other: DistributionKey
  whole: UnitRow | undefined
}

function unitCells(own: UnitRow, context: RowContext): GridCell[] {
  const { row, all, key, other, whole } = context
  const model = all.model?.perUnit.find(({ unit }) => unit === own.unit)
  const fteOf = (one: DistributionKey) => own.byKey[one]?.fte ?? null
  const shareOf = (one: DistributionKey) => own.byKey[one]?.share ?? null
  const mine = fteOf(key)
  return [
    own.unit,
    own.name,
    { formula: rawFormula(row), result: model?.raw ?? null, look: 'fte' },
    { value: model?.taskFte ?? 0, look: 'input' },
    { formula: modelFormula(row), result: fteOf('model'), look: 'fte' },
    { formula: `C${row}/SUM($C$${FIRST}:$C$${LAST})`, result: shareOf('model'), look: 'share' },
    { value: unitOf(own.unit).besluit / 1000, look: 'input' },
    ...proRata('besluit', row, fteOf, shareOf),
    { value: own.strength, look: 'input' },
    ...proRata('establishment', row, fteOf, shareOf),
    inhabitantsCell(own, context),
    ...proRata('inhabitants', row, fteOf, shareOf),
    {
      formula: `${columns[key].fte}${row}-${columns[other].fte}${row}`,
      result: mine === null ? null : mine - (fteOf(other) ?? 0),
      look: 'fte',
    },
    { formula: `J${row}`, result: own.strength, look: 'fte' },
    { formula: `Q${row}+${columns[key].fte}${row}`, result: mine === null ? null : own.strength + mine, look: 'fte' },
    { formula: wholeFormula(columns[key].fte, row), result: whole?.byKey[key]?.whole ?? null },
  ]
}

function rawFormula(row: number): string {
  const unit = FIRST_UNIT + row - FIRST
  const [first, last] = [characteristicColumn(0), characteristicColumn(characteristics.length - 1)]
  return `$B$4/1000*SUMPRODUCT(${SHEETS.units}!$${first}$2:$${last}$2,${SHEETS.units}!$${first}${unit}:$${last}${unit})`
}

function modelFormula(row: number): string {
  const [raw, tasks] = [`$C$${FIRST}:$C$${LAST}`, `$D$${FIRST}:$D$${LAST}`]
  return `IF($B$5="formule",C${row},($B$4-SUM(${tasks}))*C${row}/SUM(${raw}))+D${row}`
}

function proRata(
  key: DistributionKey,
  row: number,
  fteOf: (key: DistributionKey) => number | null,
  shareOf: (key: DistributionKey) => number | null,
): GridCell[] {
  const { basis } = columns[key]
  const sum = `SUM($${basis}$${FIRST}:$${basis}$${LAST})`
  return [
    { formula: `$B$4*${basis}${row}/${sum}`, result: fteOf(key), look: 'fte' },
    { formula: `${basis}${row}/${sum}`, result: shareOf(key), look: 'share' },
  ]
}

/** Inhabitants of the data set when it knows them everywhere, else those of 1 January 2024. */
function inhabitantsCell(own: UnitRow, { row, division }: RowContext): GridCell {
  const known = division.dataSet.rows.every(({ values }) => values.inw !== undefined)
  if (!known) return { value: unitOf(own.unit).inhabitants2024, look: 'input' }
  const column = characteristicColumn(characteristicOf('inw').number - 1)
  const inhabitants = division.dataSet.rows.filter(({ unit }) => unit === own.unit).map(({ values }) => values.inw ?? 0)
  return { formula: `${SHEETS.units}!$${column}$${FIRST_UNIT + row - FIRST}`, result: addUp(inhabitants) }
}

/**
 * Largest remainder as a formula: rounded down, and one more for as many of the largest remainders as are left over; equal
 * remainders in the order of the units. Remainders are compared at nine decimals, because a sheet computes with doubles.
 */
function wholeFormula(column: string, row: number): string {
  const range = `$${column}$${FIRST}:$${column}$${LAST}`
  const remainder = (cells: string) => `ROUND(${cells}-INT(ROUND(${cells},9)),9)`
  const mine = `${column}${row}`
  const before = `SUMPRODUCT(--(${remainder(range)}>${remainder(mine)}))`
  const equal = `SUMPRODUCT((${remainder(range)}=${remainder(mine)})*(ROW(${range})<=ROW(${mine})))`
  const left = `(ROUND(SUM(${range}),0)-SUMPRODUCT(INT(ROUND(${range},9))))`
  return `INT(ROUND(${mine},9))+IF(${before}+${equal}<=${left},1,0)`
}

function totals(all: Division, key: DistributionKey, other: DistributionKey): GridCell[] {
  const sum = (column: string, result: number | null): GridCell => ({
    formula: `SUM(${column}${FIRST}:${column}${LAST})`,
    result,
    look: 'total',
  })
  const totalOf = (one: DistributionKey) => all.totals[one] ?? null
  const before = addUp(all.rows.map(({ strength }) => strength))
  const cells: GridCell[] = [
    null,
    { value: 'Totaal', look: 'total' },
    sum('C', all.model?.rawTotal ?? null),
    sum('D', all.model ? addUp(all.model.perUnit.map(({ taskFte }) => taskFte)) : null),
  ]
  for (const one of distributionKeys) {
    if (one !== 'model') cells.push(null)
    cells.push(sum(columns[one].fte, totalOf(one)), null)
  }
  return [
    ...cells,
    sum('P', (totalOf(key) ?? 0) - (totalOf(other) ?? 0)),
    sum('Q', before),
    sum('R', before + (totalOf(key) ?? 0)),
    sum('S', Math.round(totalOf(key) ?? 0)),
  ]
}

function partialWords({ model }: Division): string {
  if (!model?.partial) return ''
  const names = model.missing.map(({ characteristic }) => characteristicOf(characteristic).name)
  return `Gedeeltelijke uitkomst: er ${names.length === 1 ? 'ontbreekt' : 'ontbreken'} ${listed(names)}.`
}

export const TOTAL_ROW = TOTAL
export const UNIT_ROWS = { first: FIRST, last: LAST, source: LAST_UNIT }
