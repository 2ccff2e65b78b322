import { type Characteristic, characteristicOf } from '@/lib/allocation/characteristics'
import type { ColumnMapping, PlaceColumns } from '@/lib/allocation/column-mapping'
import type { ReadArea } from '@/lib/allocation/data-set-checks'
import { type Finding, type Place, finding } from '@/lib/allocation/finding'
import { foundedIn, mergerOf } from '@/lib/allocation/mergers'
import { type Municipality, municipalityOf } from '@/lib/allocation/municipalities'
import { type NumberStyle, readNumber } from '@/lib/allocation/number-format'
import { type UnitCode, findUnit, unitCodes, unitName } from '@/lib/allocation/units'

export type RowContext = {
  heading: readonly string[]
  places: PlaceColumns
  mapping: readonly ColumnMapping[]
  style: NumberStyle
  year: number | null
}

type FileRow = { number: number; cells: readonly string[] }

const totals = /^(nederland|totaal|total|landelijk|nl\d*)$/i

/** Larger than any sum of the country in any unit. */
const LARGEST = 1e12

/** One row of the file as an area with its values, or null when it cannot be placed; with everything wrong in it. */
export function readArea(row: FileRow, context: RowContext): { area: ReadArea | null; findings: Finding[] } {
  const { heading } = context
  if (row.cells.length !== heading.length) {
    return {
      area: null,
      findings: [finding('F613', { found: row.cells.length, expected: heading.length }, { row: row.number })],
    }
  }
  const place = identify(row, context)
  if (!place.found) return { area: null, findings: place.findings }
  const values = readValues(row, context, place.found.code)
  const establishment = establishmentIn(row, context)
  const { code, name, unit, kind } = place.found
  const area: ReadArea = {
    kind,
    number: row.number,
    row: { code, name, unit, values: values.values },
    cells: values.places,
    codePlace: codePlace(context),
    establishment: establishment.value,
  }
  return {
    area,
    findings: [...place.findings, ...values.findings, ...establishment.findings, ...yearFindings(row, context)],
  }
}

type Identity = { code: string; name: string; unit: UnitCode; kind: ReadArea['kind'] }

function identify(row: FileRow, context: RowContext): { found: Identity | null; findings: Finding[] } {
  const code = cellOf(row, context, context.places.code)
  const name = cellOf(row, context, context.places.name)
  const unitText = cellOf(row, context, context.places.unit)
  const unit = findUnit(unitText)
  const at: Place = { row: row.number, ...codePlace(context) }
  if ([code, name, unitText].some((text) => totals.test(text))) {
    return {
      found: { code: 'totaal', name: name || code || unitText, unit: unitCodes[0], kind: 'total' },
      findings: [finding('W619', { value: name || code || unitText }, at)],
    }
  }
  if (code === '' && unit)
    return { found: { code: unit.code, name: unit.name, unit: unit.code, kind: 'unit' }, findings: [] }
  if (code === '' && unitText === '') return { found: null, findings: [finding('F617', {}, at)] }
  if (code === '')
    return {
      found: null,
      findings: [finding('F610', { value: unitText }, { row: row.number, ...columnOf(context, context.places.unit) })],
    }
  const asUnit = findUnit(code)
  if (asUnit) return { found: { code: asUnit.code, name: asUnit.name, unit: asUnit.code, kind: 'unit' }, findings: [] }
  return municipality(normalCode(code), { code, name, unitText, unit: unit?.code ?? null }, at, context)
}

type Texts = { code: string; name: string; unitText: string; unit: UnitCode | null }

function municipality(
  code: string,
  { code: printed, name, unitText, unit }: Texts,
  at: Place,
  context: RowContext,
): { found: Identity | null; findings: Finding[] } {
  const place: Place = { ...at, area: code }
  const unitPlace: Place = { row: at.row ?? 0, area: code, ...columnOf(context, context.places.unit) }
  const known = municipalityOf(code)
  const merger = mergerOf(code)
  if (unitText !== '' && !unit) return { found: null, findings: [finding('F610', { value: unitText }, unitPlace)] }
  if (known) {
    const other =
      unit !== null && unit !== known.unit
        ? [finding('F619', { code, expected: unitName(known.unit), found: unitName(unit) }, unitPlace)]
        : []
    return {
      found: { code, name: name || known.name, unit: known.unit, kind: 'municipality' },
      findings: [...other, ...notYetThere(known, at, context)],
    }
  }
  if (merger) {
    const gone = context.year === null || context.year >= merger.since
    const findings = gone
      ? [finding('F614', { code, name: merger.name, since: String(merger.since), into: merger.into }, place)]
      : []
    return { found: { code, name: name || merger.name, unit: unit ?? merger.unit, kind: 'municipality' }, findings }
  }
  if (unit)
    return {
      found: { code, name: name || printed, unit, kind: 'municipality' },
      findings: [finding('W621', { code: printed }, place)],
    }
  return { found: null, findings: [finding('F606', { code: printed }, place)] }
}

/** A municipality of today in figures of a year in which it did not stand: its predecessors are then missing, or counted twice. */
function notYetThere({ code, name }: Municipality, at: Place, { year }: RowContext): Finding[] {
  const since = foundedIn(code)
  return since !== null && year !== null && year < since
    ? [finding('F624', { code, name, year: String(year), since: String(since) }, { ...at, area: code })]
    : []
}

type Values = { values: ReadArea['row']['values']; places: ReadArea['cells']; findings: Finding[] }

function readValues(row: FileRow, context: RowContext, area: string): Values {
  const result: Values = { values: {}, places: {}, findings: [] }
  for (const { column, characteristic, factor, times } of context.mapping) {
    const place: Place = { row: row.number, area, ...columnOf(context, column) }
    const value = numberIn(row, context, column, place, result.findings)
    const second =
      times === undefined
        ? 1
        : numberIn(row, context, times, { ...place, ...columnOf(context, times) }, result.findings)
    if (value === null || second === null) continue
    const own = scaled(value, factor) * second
    const wrong = problemOf(own, characteristicOf(characteristic), cellOf(row, context, column), place)
    if (wrong) result.findings.push(wrong)
    else {
      result.values[characteristic] = own
      result.places[characteristic] = place
    }
  }
  return result
}

function problemOf(value: number, { name, kind }: Characteristic, cell: string, place: Place): Finding | null {
  if (!(Math.abs(value) < LARGEST)) return finding('F618', { value: cell }, place)
  return value < 0 && kind === 'count' ? finding('F605', { value: cell, name }, place) : null
}

function numberIn(row: FileRow, context: RowContext, column: string, place: Place, findings: Finding[]): number | null {
  const cell = cellOf(row, context, column)
  const value = readNumber(cell, context.style)
  if (value === 'text') findings.push(finding('F603', { value: cell.slice(0, 60) }, place))
  return typeof value === 'number' ? value : null
}

function establishmentIn(row: FileRow, context: RowContext): { value: number | null; findings: Finding[] } {
  const { establishment } = context.places
  if (establishment === null) return { value: null, findings: [] }
  const findings: Finding[] = []
  const place: Place = { row: row.number, ...columnOf(context, establishment) }
  const value = numberIn(row, context, establishment, place, findings)
  if (value !== null && value < 0)
    return { value: null, findings: [finding('F605', { value, name: 'de formatie' }, place)] }
  return { value, findings }
}

function yearFindings(row: FileRow, context: RowContext): Finding[] {
  const text = cellOf(row, context, context.places.year)
  const found = /\d{4}/.exec(text)?.[0] ?? text
  if (context.year === null || context.places.year === null || found === String(context.year)) return []
  return [
    finding(
      'F608',
      { found, year: String(context.year) },
      { row: row.number, ...columnOf(context, context.places.year) },
    ),
  ]
}

/** Dividing by a whole number keeps the last digit that multiplying by 0.01 would lose. */
function scaled(value: number, factor: number): number {
  const divisor = Math.round(1 / factor)
  return factor < 1 && Math.abs(divisor * factor - 1) < 1e-12 ? value / divisor : value * factor
}

/** @example normalCode('14') // 'GM0014' */
function normalCode(code: string): string {
  const digits = /^(?:GM)?0*(\d{1,4})(?:\.0)?$/i.exec(code)?.[1]
  return digits === undefined ? code.toUpperCase() : `GM${digits.padStart(4, '0')}`
}

function codePlace({ heading, places }: RowContext): Place {
  const column = places.code ?? places.unit
  return column === null ? {} : { column: heading.indexOf(column) + 1, columnName: column }
}

function columnOf({ heading }: RowContext, column: string | null): Place {
  return column === null ? {} : { column: heading.indexOf(column) + 1, columnName: column }
}

function cellOf({ cells }: FileRow, { heading }: RowContext, column: string | null): string {
  return column === null ? '' : (cells[heading.indexOf(column)] ?? '').trim()
}
