import { z } from 'zod'
import { number, share } from '@/lib/allocation/field'

/** Largest number of rows in one table; the country has 342 municipalities. */
const MOST_ROWS = 5_000

/** Zero or more, finite. */
export const amount = z.number().min(0).max(1e12)

/** A part of one. */
export const part = z.number().min(0).max(1)

export const positive = z.number().gt(0).max(1e12)

export const name = z.string().min(1).max(200)

/** Rows of a table, at least one. */
export function rowsOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.strictObject(shape)).min(1).max(MOST_ROWS)
}

/** Productive hours per fte per year: stated for the RSC, assumed elsewhere. */
export const hoursPerFte = positive.default(1200)

export const hoursPerFteField = number('hoursPerFte', 'Productieve uren per fte per jaar', 'uur', {
  default: 1200,
  open: true,
  hint: 'Het rapport noemt 1.200 uur bij het RSC.',
})

/** The same field where the report states it. */
export const statedHoursPerFteField = number('hoursPerFte', 'Productieve uren per fte per jaar', 'uur', {
  default: 1200,
})

export const victimShareField = share('victimShare', 'Aandeel slachtoffers')
