import { z } from 'zod'
import type { AreaRow } from '@/lib/allocation/area'
import { characteristicKeys } from '@/lib/allocation/characteristics'
import { isPerUnit } from '@/lib/allocation/data-set-checks'
import { exampleRows, exampleWords } from '@/lib/allocation/example'
import { type UnitCode, unitCodes } from '@/lib/allocation/units'
import { EXAMPLE } from '@/lib/scenario/choices'

/** A data set as pages use it: the example of the product or one that was imported. */
export type DataSet = {
  id: string
  name: string
  year: number
  source: string
  version: number
  partial: boolean
  rows: readonly AreaRow[]
  /** Establishment per unit, when the data set has it. */
  establishment: Record<UnitCode, number> | null
}

/** One line of a list of data sets, without its rows. */
export type DataSetLine = Omit<DataSet, 'rows' | 'establishment'> & {
  /** ISO instant; null for the example. */
  createdAt: string | null
  createdBy: string | null
  warnings: number
}

export const exampleDataSet: DataSet = {
  id: EXAMPLE,
  name: 'voorbeeld, gedeeltelijk',
  year: exampleWords.year,
  source: exampleWords.source,
  version: 1,
  partial: true,
  rows: exampleRows,
  establishment: null,
}

/** What stands in the column `rows` of a stored data set. */
export const storedRowsSchema = z.object({
  areas: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      unit: z.enum(unitCodes),
      values: z.partialRecord(z.enum(characteristicKeys), z.number()),
    }),
  ),
  establishment: z.record(z.enum(unitCodes), z.number()).nullable(),
})

/** A data set out of its stored row. */
export function dataSetFrom({ rows, ...stored }: Omit<DataSet, 'rows' | 'establishment'> & { rows: unknown }): DataSet {
  const { areas, establishment } = storedRowsSchema.parse(rows)
  const { id, name, year, source, version, partial } = stored
  return { id, name, year, source, version, partial, rows: areas, establishment }
}

/** True when the rows are municipalities, so that one can look a level deeper than units. */
export function hasMunicipalities({ rows }: DataSet): boolean {
  return rows.length > 0 && !isPerUnit(rows)
}
