import { characteristicKeys } from '@/lib/allocation/characteristics'
import type { ColumnMapping } from '@/lib/allocation/column-mapping'
import { checkDataSet, type DataSetCheck } from '@/lib/allocation/data-set'
import { readCsv } from '@/lib/allocation/read-csv'
import { done, refused, type Outcome } from '@/lib/outcome'
import type { CheckView } from '@/lib/scenario/check-view'
import { readAmount } from '@/lib/scenario/choices'
import type { DataSetInput } from '@/lib/scenario/schema'

const PREVIEW = 5

/** Reads and checks the table of the form. Refuses a text that is no table. */
export function checkTable(input: DataSetInput): Outcome<{ check: DataSetCheck; heading: string[] }> {
  const table = readCsv(input.table)
  if (!table.ok) return refused(table.code, table.message, { table: table.message })
  const mapping = mappingIn(input)
  const check = checkDataSet(table.value, { year: Number(input.year), ...(mapping ? { mapping } : {}) })
  return done({ check, heading: table.value.heading })
}

/** What the page shows of a check. */
export function checkView({ check, heading }: { check: DataSetCheck; heading: string[] }): CheckView {
  const { mapping, places, findings, isStorable, partial, rows } = check
  return {
    heading,
    mapping: [...mapping],
    places,
    findings,
    isStorable,
    partial,
    areas: rows.length,
    preview: rows.slice(0, PREVIEW).map(({ code, name, unit, values }) => ({
      code,
      name,
      unit,
      values: characteristicKeys.flatMap((key) => {
        const value = values[key]
        return value === undefined ? [] : [{ key, value }]
      }),
    })),
  }
}

/** The mapping that the fields of the form hold; null when it has none, so that the suggestion counts. */
export function mappingIn(input: DataSetInput): ColumnMapping[] | null {
  if (!characteristicKeys.some((key) => input[`kolom-${key}`] !== undefined)) return null
  return characteristicKeys.flatMap((characteristic): ColumnMapping[] => {
    const column = input[`kolom-${characteristic}`]
    if (!column) return []
    const factor = readAmount(input[`maal-${characteristic}`] ?? '1')
    const times = input[`keer-${characteristic}`]
    return [{ column, characteristic, factor: factor !== null && factor > 0 ? factor : 1, ...(times ? { times } : {}) }]
  })
}
