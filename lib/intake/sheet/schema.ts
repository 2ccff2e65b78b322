import { z } from 'zod'
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

/** A sheet to look at: a file, or rows as text; with a mapping once the person has one in sight. */
export const previewSheetInput = z
  .object({ ...shared, bestand: z.file().optional(), kolom: columns.optional() })
  .refine(({ bestand, blok }) => (bestand?.size ?? 0) > 0 || blok.trim() !== '', {
    message: 'Kies een bestand of plak een blok.',
    path: ['blok'],
  })
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
      reading: z.object({ kind: z.string(), title: z.string(), status: z.string() }).nullable(),
    }),
  ),
  counts: z.array(z.object({ words: z.string(), count: z.number() })),
  findings: z.array(z.object({ line: z.number(), message: z.string(), code: z.string() })),
  /** All findings, of which the first are listed. */
  found: z.number(),
})
export type SheetPreview = z.infer<typeof sheetPreviewSchema>
