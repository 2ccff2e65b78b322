import type { AreaRow } from '@/lib/allocation/area'
import { characteristicKeys, characteristicOf } from '@/lib/allocation/characteristics'
import {
  type ColumnMapping,
  type PlaceColumns,
  findPlaces,
  suggestMapping,
  yearInHeading,
} from '@/lib/allocation/column-mapping'
import { type ReadArea, coverageFindings, totalFindings, wholeAndPartFindings } from '@/lib/allocation/data-set-checks'
import { readArea } from '@/lib/allocation/data-set-rows'
import { type Finding, type Place, capFindings, finding, hasErrors } from '@/lib/allocation/finding'
import { type NumberStyle, guessStyle } from '@/lib/allocation/number-format'
import type { TextTable } from '@/lib/allocation/read-csv'
import { unitSlips } from '@/lib/allocation/unit-slips'
import { perUnit } from '@/lib/allocation/unit-sums'
import type { UnitCode } from '@/lib/allocation/units'

export type DataSetOptions = {
  /** Year of the figures (1 January); null = not said, then years are not checked. */
  year: number | null
  /** Which column is which characteristic; without it the suggested mapping is used. */
  mapping?: readonly ColumnMapping[]
}

export type DataSetCheck = {
  /** Rows that could be read, whatever else is wrong. */
  rows: AreaRow[]
  mapping: readonly ColumnMapping[]
  places: PlaceColumns
  style: NumberStyle
  /** Fte of establishment per unit, when the file has such a column. */
  establishment: Record<UnitCode, number> | null
  /** True when a characteristic or a municipality is missing. */
  partial: boolean
  /** At most twenty per code; errors forbid storing. */
  findings: Finding[]
  /** True when nothing is wrong that forbids storing: a data set is stored whole or not at all. */
  isStorable: boolean
}

/**
 * Reads a table of text cells into a data set and says everything that is wrong with it, with row and column: text in
 * numbers, negative counts, double and unknown codes, missing municipalities, ended ones, other years, sums, parts
 * larger than their whole, and figures of an unlikely size. Work grows with the number of cells.
 */
export function checkDataSet(table: TextTable, { year, mapping }: DataSetOptions): DataSetCheck {
  const places = findPlaces(table.heading)
  const used = mapping ?? suggestMapping(table.heading, year)
  const mappingProblems = mappingFindings(table.heading, used, places)
  const { style, ambiguous } = guessStyle(numberCells(table, used), table.delimiter)
  const known = used.filter(({ column, times }) =>
    [column, times ?? column].every((own) => table.heading.includes(own)),
  )
  const areas = mappingProblems.some(({ code }) => code === 'F615')
    ? []
    : table.rows.map((row) => readArea(row, { heading: table.heading, places, mapping: known, style, year }))
  const read = areas.flatMap(({ area }) => (area ? [area] : []))
  const distinct = withoutDoubles(read)
  const counted = distinct.areas.filter(({ kind }) => kind !== 'total')
  const rows = counted.map(({ row }) => row)
  const codeColumn = places.code ?? places.unit
  const coverage = coverageFindings(rows, year, codeColumn === null ? {} : columnOf(table.heading, codeColumn))
  const findings = [
    ...table.findings,
    ...mappingProblems,
    ...(ambiguous === null
      ? []
      : [
          finding('W608', {
            value: ambiguous,
            read: style === 'comma' ? 'een heel getal met een punt voor duizend' : 'een getal met een punt als komma',
          }),
        ]),
    ...yearFindings(table.heading, known, year),
    ...areas.flatMap((own) => own.findings),
    ...distinct.findings,
    ...coverage,
    ...totalFindings(distinct.areas),
    ...wholeAndPartFindings(counted),
    ...placed(unitSlips(rows), counted, known, table.heading),
  ]
  const missing = characteristicKeys.some((key) => rows.some(({ values }) => values[key] === undefined))
  return {
    rows,
    mapping: known,
    places,
    style,
    establishment: establishmentOf(counted),
    partial: missing || coverage.length > 0,
    findings: capFindings(findings),
    isStorable: rows.length > 0 && !hasErrors(findings),
  }
}

function* numberCells({ heading, rows }: TextTable, mapping: readonly ColumnMapping[]): Generator<string> {
  const columns = [...new Set(mapping.flatMap(({ column, times }) => (times ? [column, times] : [column])))].map(
    (column) => heading.indexOf(column),
  )
  for (const { cells } of rows) for (const column of columns) yield cells[column] ?? ''
}

function mappingFindings(
  heading: readonly string[],
  mapping: readonly ColumnMapping[],
  places: PlaceColumns,
): Finding[] {
  const absent = mapping
    .flatMap(({ column, times }) => [column, times ?? column])
    .filter((column) => !heading.includes(column))
  const doubles = mapping.flatMap((own, index) => {
    const first = mapping.slice(0, index).find(({ characteristic }) => characteristic === own.characteristic)
    return first
      ? [
          finding(
            'F616',
            { first: first.column, second: own.column, name: characteristicOf(own.characteristic).name },
            placeOf(heading, own.column),
          ),
        ]
      : []
  })
  const used = new Set([...mapping.flatMap(({ column, times }) => [column, times ?? column]), ...Object.values(places)])
  const unused = heading.filter((column) => column !== '' && !used.has(column))
  return [
    ...(places.code === null && places.unit === null ? [finding('F615')] : []),
    ...(mapping.length === 0 ? [finding('F611')] : []),
    ...[...new Set(absent)].map((column) => finding('F609', { column })),
    ...doubles,
    ...mapping
      .filter(({ times, characteristic }) => times !== undefined && characteristic === 'huur')
      .map(({ column }) => finding('W617', {}, placeOf(heading, column))),
    ...unused.map((column) => finding('W610', { column }, placeOf(heading, column))),
  ]
}

function yearFindings(heading: readonly string[], mapping: readonly ColumnMapping[], year: number | null): Finding[] {
  const named = mapping.flatMap(({ column }) => {
    const found = yearInHeading(column)
    return found === null ? [] : [{ column, found }]
  })
  if (year !== null)
    return named
      .filter(({ found }) => found !== year)
      .map(({ column, found }) =>
        finding('W618', { column, found: String(found), year: String(year) }, placeOf(heading, column)),
      )
  const years = [...new Set(named.map(({ found }) => found))]
  return years.length > 1 ? [finding('W620', { years: years.join(', ') })] : []
}

function withoutDoubles(areas: readonly ReadArea[]): { areas: ReadArea[]; findings: Finding[] } {
  const first = new Map<string, ReadArea>()
  const findings: Finding[] = []
  for (const area of areas) {
    const earlier = first.get(area.row.code)
    if (earlier)
      findings.push(
        finding(
          'F604',
          { code: area.row.code, first: earlier.number },
          { row: area.number, ...area.codePlace, area: area.row.code },
        ),
      )
    else first.set(area.row.code, area)
  }
  return { areas: [...first.values()], findings }
}

function establishmentOf(areas: readonly ReadArea[]): Record<UnitCode, number> | null {
  const known = areas.filter(({ establishment }) => establishment !== null)
  if (known.length === 0) return null
  return perUnit((_, unit) =>
    known.reduce((sum, { row, establishment }) => (row.unit === unit ? sum + (establishment ?? 0) : sum), 0),
  )
}

/** Findings about an area and a characteristic get the row of the area and the column of the characteristic. */
function placed(
  findings: readonly Finding[],
  areas: readonly ReadArea[],
  mapping: readonly ColumnMapping[],
  heading: readonly string[],
): Finding[] {
  const rowOf = new Map(areas.map(({ row, number }) => [row.code, number]))
  return findings.map((own) => {
    const row = own.area === undefined ? undefined : rowOf.get(own.area)
    const column = mapping.find(({ characteristic }) => characteristic === own.characteristic)
    return { ...own, ...(row === undefined ? {} : { row }), ...(column ? columnOf(heading, column.column) : {}) }
  })
}

/** The cell of the heading that names a column. */
function placeOf(heading: readonly string[], column: string): Place {
  return { row: 1, ...columnOf(heading, column) }
}

function columnOf(heading: readonly string[], column: string): Place {
  return { column: heading.indexOf(column) + 1, columnName: column }
}
