import { z } from 'zod'
import { characteristicKeys } from '@/lib/allocation/characteristics'

const place = z.string().nullable()

/** A finding as it travels to the page. */
export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  row: z.number().optional(),
  column: z.number().optional(),
  columnName: z.string().optional(),
  area: z.string().optional(),
  characteristic: z.string().optional(),
})

/** A checked table as the page shows it, before anything is stored. */
export const checkViewSchema = z.object({
  heading: z.array(z.string()),
  mapping: z.array(
    z.object({
      column: z.string(),
      characteristic: z.enum(characteristicKeys),
      factor: z.number(),
      times: z.string().optional(),
    }),
  ),
  places: z.object({ code: place, name: place, unit: place, year: place, establishment: place }),
  findings: z.array(findingSchema),
  isStorable: z.boolean(),
  partial: z.boolean(),
  areas: z.number(),
  /** The first rows as they were understood. */
  preview: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      unit: z.string(),
      values: z.array(z.object({ key: z.enum(characteristicKeys), value: z.number() })),
    }),
  ),
})

export type CheckView = z.output<typeof checkViewSchema>

/** What the form gets back: the check, and what was stored when that was asked. */
export const dataSetDeedSchema = z.object({
  check: checkViewSchema,
  stored: z.object({ id: z.string(), name: z.string(), version: z.number() }).nullable(),
})

export type DataSetDeed = z.output<typeof dataSetDeedSchema>
