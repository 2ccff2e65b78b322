import { z } from 'zod'

const name = z.string().trim().min(1, 'Geef een naam.').max(120, 'Maak de naam korter dan 120 tekens.')

const version = z.coerce.number().int().positive()

/**
 * A division to keep: its name, and every choice as the search string of the page. `version` is that of the scenario with
 * the name `seen` which the person chose to replace; without them an existing name is a conflict.
 */
export const saveScenarioInput = z.object({
  name,
  query: z.string().max(4000),
  shared: z.literal('1').optional(),
  version: version.optional(),
  seen: z.string().trim().optional(),
})
export type SaveScenarioInput = z.output<typeof saveScenarioInput>

/** A scenario as the person saw it. */
export const scenarioHandle = z.object({ id: z.uuid(), version })
export type ScenarioHandle = z.output<typeof scenarioHandle>

export const shareScenarioInput = scenarioHandle.extend({ shared: z.enum(['ja', 'nee']) })
export type ShareScenarioInput = z.output<typeof shareScenarioInput>

/** An item of the register by its number, with or without the G. */
export const linkItemInput = scenarioHandle.extend({
  number: z
    .string()
    .trim()
    .regex(/^(?:G-)?\d{1,9}$/i, 'Geef het nummer van een item, bijvoorbeeld G-12.')
    .transform((text) => Number(text.replace(/^G-/i, ''))),
})
export type LinkItemInput = z.output<typeof linkItemInput>

/**
 * A table as text with what a person says about it, to check or, when `deed` says so, to store. Which column is which
 * characteristic stands in further fields: `kolom-inw` (the heading), `maal-inw` (a factor) and `keer-inw` (a second column).
 */
export const dataSetInput = z
  .object({
    deed: z.enum(['check', 'store']).default('check'),
    table: z.string().trim().min(1, 'Kies een bestand of plak een tabel.').max(6_000_000, 'Deze tabel is te groot.'),
    year: z
      .string()
      .trim()
      .regex(/^(?:19|20)\d\d$/, 'Geef het jaar van de cijfers, in vier cijfers.'),
    name,
    source: z.string().trim().min(1, 'Zeg waar de cijfers vandaan komen.').max(300, 'Maak de bron korter.'),
  })
  .catchall(z.string().max(500))
export type DataSetInput = z.output<typeof dataSetInput>

/** The texts of the form of a calculator, by field. */
export const calculatorInput = z.object({ calculator: z.string() }).catchall(z.string().max(2_000_000))
export type CalculatorInput = z.output<typeof calculatorInput>

const decimal = z
  .string()
  .trim()
  .regex(/^\d+([.,]\d+)?$/, 'Vul een getal in.')

/**
 * A table with cluster models: first only its columns, then with a weight per column (`gewicht-` and its place in the heading), the mixes
 * as lines of text and, if wanted, the cluster that is taken out.
 */
export const clusterInput = z
  .object({
    deed: z.enum(['columns', 'combine']).default('columns'),
    table: z.string().trim().min(1, 'Kies een bestand of plak een tabel.').max(6_000_000, 'Deze tabel is te groot.'),
    area: z.string().default(''),
    fte: z.string().default('1.000'),
    mixes: z.string().max(10_000).default(''),
    remove: z.string().max(200).default(''),
  })
  .catchall(z.string().max(40))
export type ClusterInput = z.output<typeof clusterInput>

const chosenColumns = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => (typeof given === 'string' ? [given] : given))

/** A table for the regression: first only its columns, then with what is to be explained and by what. */
export const regressionInput = z.object({
  deed: z.enum(['columns', 'regress']).default('columns'),
  table: z.string().trim().min(1, 'Kies een bestand of plak een tabel.').max(12_000_000, 'Deze tabel is te groot.'),
  workload: z.string().default(''),
  inhabitants: z.string().default(''),
  candidates: chosenColumns,
  categories: z.string().trim().max(10_000).default(''),
  threshold: decimal.default('10'),
  maxCorrelation: decimal.default('0.8'),
  maxVif: decimal.default('10'),
  rule: z.enum(['at-least', 'more-than']).default('at-least'),
  correlation: z.enum(['absolute', 'signed']).default('absolute'),
})
export type RegressionInput = z.output<typeof regressionInput>
