import { addUp } from '@/lib/allocation/add'
import type { AreaRow } from '@/lib/allocation/area'
import { type CharacteristicKey, characteristicKeys, characteristicOf } from '@/lib/allocation/characteristics'
import { type Finding, type Place, finding } from '@/lib/allocation/finding'
import { REFERENCE_YEAR, municipalitiesIn } from '@/lib/allocation/mergers'
import { unitCodes } from '@/lib/allocation/units'

/** An area as it was read from a file, with the places of its cells. */
export type ReadArea = {
  kind: 'municipality' | 'unit' | 'total'
  number: number
  row: AreaRow
  cells: Partial<Record<CharacteristicKey, Place>>
  codePlace: Place
  establishment: number | null
}

/** Characteristics that are part of another, with what one unit of the part is in units of the whole. */
const parts: readonly { part: CharacteristicKey; whole: CharacteristicKey; times: number }[] = [
  { part: 'inw2564', whole: 'inw', times: 1 },
  { part: 'hh', whole: 'inw', times: 1 },
  { part: 'bijstand', whole: 'inw', times: 1 },
  { part: 'ww', whole: 'inw', times: 1 },
  { part: 'ao', whole: 'inw', times: 1 },
  { part: 'hh1', whole: 'hh', times: 1 },
  { part: 'hh105', whole: 'hh', times: 1000 },
  { part: 'huur', whole: 'woning', times: 1 },
  { part: 'minor120', whole: 'inw', times: 1000 },
]

/** True when the rows are the units themselves, not municipalities. */
export function isPerUnit(rows: readonly AreaRow[]): boolean {
  return rows.length > 0 && rows.every(({ code, unit }) => code === unit)
}

/** Municipalities (or units) that should be there and are not; `place` is the column in which they are missed. */
export function coverageFindings(rows: readonly AreaRow[], year: number | null, place: Place): Finding[] {
  const standing = municipalitiesIn(year ?? REFERENCE_YEAR)
  const expected = isPerUnit(rows) ? unitCodes : (standing ?? municipalitiesIn(REFERENCE_YEAR) ?? [])
  const present = new Set(rows.map(({ code }) => code))
  const missing = expected.filter((code) => !present.has(code))
  return [
    ...(standing === null ? [finding('W616', { year: String(year) })] : []),
    ...(missing.length > 0
      ? [finding('F607', { count: missing.length, expected: expected.length, codes: shortList(missing) }, place)]
      : []),
  ]
}

/** A total row that does not say what the rows add up to, within rounding. */
export function totalFindings(areas: readonly ReadArea[]): Finding[] {
  const rows = areas.filter(({ kind }) => kind !== 'total')
  return areas
    .filter(({ kind }) => kind === 'total')
    .flatMap(({ row, cells }) =>
      characteristicKeys.flatMap((key) => {
        const stated = row.values[key]
        const sum = addUp(rows.map((own) => own.row.values[key] ?? 0))
        const isSummed = characteristicOf(key).kind === 'count'
        if (stated === undefined || !isSummed || Math.abs(stated - sum) <= 0.002 * Math.abs(sum) + 1) return []
        return [finding('W609', { name: characteristicOf(key).name, stated, sum }, cells[key])]
      }),
    )
}

/** Areas in which a part is larger than its whole: two columns were swapped, or one stands in another unit. */
export function wholeAndPartFindings(areas: readonly ReadArea[]): Finding[] {
  return areas.flatMap(({ row, cells }) =>
    parts.flatMap(({ part, whole, times }) => {
      const partValue = row.values[part]
      const wholeValue = row.values[whole]
      if (partValue === undefined || wholeValue === undefined || partValue * times <= wholeValue) return []
      return [
        finding(
          'W612',
          {
            part: characteristicOf(part).name,
            partValue: partValue * times,
            whole: characteristicOf(whole).name,
            wholeValue,
          },
          cells[part],
        ),
      ]
    }),
  )
}

function shortList(codes: readonly string[]): string {
  return codes.length > 10 ? `${codes.slice(0, 10).join(', ')} en nog ${codes.length - 10}` : codes.join(', ')
}
