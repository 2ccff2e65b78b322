import { z } from 'zod'
import { matchSchema } from '@/lib/intake/reconcile'
import { columnSchema, mappingSchema } from '@/lib/intake/sheet/columns'
import { lineSchema } from '@/lib/register/schema'

/** What one sheet may hold on its way to the review: the rows travel with the form, so that nothing is stored before they are read in. */
export const SHEET_MOST = { rows: 2_000, letters: 1_000_000 } as const

/** The select of every column has the same name, so the form sends one word or a list. */
const columns = z.union([mappingSchema, columnSchema.transform((only) => [only])])

const shared = {
  blok: z
    .string()
    .max(SHEET_MOST.letters, 'Dit blok is te groot: hooguit een miljoen tekens. Lees het in delen in.')
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n')),
  naam: lineSchema.default(''),
  /** The row with the headings, from 1 as on the screen; 0 is none, '' leaves it to Gestand. */
  kop: z.union([z.literal(''), z.coerce.number().int().min(0).max(SHEET_MOST.rows)]).default(''),
}

/** A sheet to look at: a tab of an uploaded file, or rows as text; with a mapping once the person has one in sight. */
export const previewSheetInput = z
  .object({
    ...shared,
    /** The work that took the file in, and the tab wanted; `gelezen` is the tab that the rows are of. */
    werk: z.union([z.literal(''), z.uuid()]).default(''),
    blad: lineSchema.default(''),
    gelezen: lineSchema.default(''),
    bladen: z.union([z.array(lineSchema).max(500), lineSchema.transform((only) => [only])]).default([]),
    kolom: columns.optional(),
  })
  .refine(({ werk, blok }) => werk !== '' || blok.trim() !== '', { message: 'Plak een blok.', path: ['blok'] })
export type PreviewSheetInput = z.infer<typeof previewSheetInput>

/** The rows to read in, with the field of every column. */
export const importSheetInput = z.object({
  naam: shared.naam,
  kop: z.coerce.number().int().min(0).max(SHEET_MOST.rows),
  blok: shared.blok.refine((text) => text.trim() !== '', 'Plak een blok.'),
  kolom: columns.refine((mapping) => mapping.includes('titel') || mapping.includes('tekst'), {
    message: 'Wijs een kolom aan voor de titel of de tekst.',
  }),
})
export type ImportSheetInput = z.infer<typeof importSheetInput>

/** What the preview shows; it passes from the action to the form, also without JavaScript. */
export const sheetPreviewSchema = z.object({
  naam: z.string(),
  werk: z.string(),
  blad: z.string(),
  bladen: z.array(z.string()),
  blok: z.string(),
  kop: z.number(),
  remembered: z.boolean(),
  warnings: z.array(z.string()),
  columns: z.array(z.object({ heading: z.string(), field: columnSchema })),
  /** The first rows under the headings, with the number of their line and what is read in them. */
  rows: z.array(
    z.object({
      line: z.number(),
      cells: z.array(z.string()),
      reading: z
        .object({ kind: z.string(), title: z.string(), status: z.string(), verdict: matchSchema.shape.verdict })
        .nullable(),
      /** Whether something on this line is not understood. */
      wrong: z.boolean(),
    }),
  ),
  counts: z.array(z.object({ words: z.string(), count: z.number() })),
  /** How many rows are new, the same, changed, perhaps double, or not understood. */
  verdicts: z.array(z.object({ words: z.string(), count: z.number() })),
  findings: z.array(z.object({ line: z.number(), message: z.string(), code: z.string() })),
  /** All findings, of which the first are listed. */
  found: z.number(),
})
export type SheetPreview = z.infer<typeof sheetPreviewSchema>
