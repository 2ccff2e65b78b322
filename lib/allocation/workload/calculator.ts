import type { z } from 'zod'
import { type Outcome, done, refused } from '@/lib/outcome'
import type { Field } from '@/lib/allocation/field'
import type { Finding } from '@/lib/allocation/finding'
import type { Source, Step } from '@/lib/allocation/source'
import { inputProblems } from '@/lib/allocation/workload/input-problems'

export type Calculated<Result> = { result: Result; steps: Step[]; findings: Finding[] }

/** A calculator as a page and the command line see it: name, words, inputs, and a run on unchecked input. */
export type Calculator = {
  /** Used in addresses and on the command line. */
  name: string
  title: string
  /** What it computes, in one or two plain sentences. */
  about: string
  source: Source
  /** True when the outcome is a list of areas and its last step no total. */
  perArea?: true
  fields: readonly Field[]
  /** Keys that the schema accepts, for the test that ties it to `fields`. */
  schemaKeys: readonly string[]
  /** An input that works, of our own making, to start a form with. */
  example: unknown
  /** Checks the input (refused with a Dutch sentence per field) and computes. */
  run: (input: unknown) => Outcome<Calculated<unknown>>
}

type Definition<Shape extends z.ZodRawShape, Result> = {
  name: string
  title: string
  about: string
  source: Source
  perArea?: true
  fields: readonly Field[]
  schema: z.ZodObject<Shape, z.core.$strict>
  example: z.input<z.ZodObject<Shape, z.core.$strict>>
  calculate: (input: z.output<z.ZodObject<Shape, z.core.$strict>>) => Calculated<Result>
}

/** Ties a schema, its fields and its function together. */
export function defineCalculator<Shape extends z.ZodRawShape, Result>(
  definition: Definition<Shape, Result>,
): Calculator {
  const { schema, calculate, ...words } = definition
  return {
    ...words,
    schemaKeys: Object.keys(schema.shape),
    run: (input) => {
      const parsed = schema.safeParse(input, { reportInput: true })
      if (parsed.success) return done(calculate(parsed.data))
      const fields = inputProblems(parsed.error.issues, definition.fields)
      const [first] = Object.entries(fields)
      return refused('input', first ? `Controleer de invoer: ${first[1]}` : 'Controleer de invoer.', fields)
    },
  }
}
