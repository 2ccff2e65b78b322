import type { ClusterModel } from '@/lib/allocation/clusters'
import { finding } from '@/lib/allocation/finding'
import { guessStyle, readNumber } from '@/lib/allocation/number-format'
import type { TextTable } from '@/lib/allocation/read-csv'
import { done, refused, type Outcome } from '@/lib/outcome'
import { readAmount } from '@/lib/scenario/choices'
import type { ClusterInput } from '@/lib/scenario/schema'

/** The areas of a table and the clusters over them, in the order of the columns, the mixes last. */
export type ClusterModels = { areas: string[]; clusters: ClusterModel[] }

/** Stands in a mix for all clusters but itself, as with the AVIM. */
const OTHERS = /^alle andere( clusters)?$/i

/**
 * Cluster models out of a table with a row per area and a column per cluster. A column counts when it has a weight; the
 * mixes are lines of text. Refuses a cell that is no number (with its place), a weight that is none, a line that is no mix,
 * and a name that is used twice.
 */
export function clusterModels(table: TextTable, input: ClusterInput): Outcome<ClusterModels> {
  const place = table.heading.indexOf(input.area)
  if (place < 0) return refusedField('area', finding('F609', { column: input.area }).message)
  const own: ClusterModel[] = []
  for (const [at, column] of table.heading.entries()) {
    const text = (input[weightName(at)] ?? '').trim()
    if (at === place || text === '') continue
    const weight = weightIn(text)
    if (weight === null)
      return refusedField(weightName(at), `Het gewicht van “${column}” is geen getal van nul of meer.`)
    const values = valuesOf(table, at)
    if (!values.ok) return values
    own.push({ key: column, name: column, weight, kind: 'own', values: values.value })
  }
  if (own.length === 0) return refused('no-clusters', 'Geef minstens één kolom een gewicht.')
  const mixes = mixesIn(input.mixes)
  if (!mixes.ok) return mixes
  const clusters = [...own, ...mixes.value]
  const double = clusters.find(({ key }, at) => clusters.some((other, first) => first < at && other.key === key))
  if (double) return refusedField('mixes', `Het cluster “${double.name}” staat er twee keer.`)
  return done({ areas: table.rows.map(({ cells }) => cells[place] ?? ''), clusters })
}

/** The field that holds the weight of a column, by its place in the heading. */
export function weightName(place: number): string {
  return `gewicht-${place}`
}

function valuesOf({ heading, rows, delimiter }: TextTable, place: number): Outcome<number[]> {
  const cells = rows.map(({ cells: own }) => own[place] ?? '')
  const { style } = guessStyle(cells, delimiter)
  const values: number[] = []
  for (const { number, cells: own } of rows) {
    const cell = own[place] ?? ''
    const value = readNumber(cell, style)
    if (typeof value !== 'number')
      return refusedField(
        'table',
        `Rij ${number}, kolom “${heading[place] ?? ''}”: ${finding('F603', { value: cell }).message}`,
      )
    values.push(value)
  }
  return done(values)
}

/** Lines such as "AVIM; 0,05; alle andere" and "Sturing; 0,04; Wijkzorg + Opsporing-Lokaal". */
function mixesIn(text: string): Outcome<ClusterModel[]> {
  const mixes: ClusterModel[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [name = '', weightText = '', parts = ''] = line.split(/[;\t]/).map((cell) => cell.trim())
    const weight = weightIn(weightText)
    const listed = parts.split('+').map((part) => part.trim())
    if (name === '' || weight === null || listed.includes(''))
      return refusedField('mixes', `Regel ${at + 1} is geen mengsel; schrijf: naam; gewicht; deel + deel.`)
    mixes.push({ key: name, name, weight, kind: 'combined', parts: OTHERS.test(parts) ? 'others' : listed })
  }
  return done(mixes)
}

/** A weight as a part of 1 or, with a percent sign, of a hundred; null when it is none. */
function weightIn(text: string): number | null {
  const amount = readAmount(text.replace(/%\s*$/, ''))
  return amount === null ? null : /%\s*$/.test(text) ? amount / 100 : amount
}

function refusedField(field: string, message: string): Outcome<never> {
  return refused('input', message, { [field]: message })
}
