import { z } from 'zod'

const LINK = z.object({ from: z.number(), to: z.number(), url: z.string().regex(/^(?:https?:|mailto:)/i) })
const INLINE = {
  text: z.string(),
  notes: z.array(z.object({ id: z.string(), at: z.number() })),
  links: z.array(LINK),
  bold: z.boolean().optional(),
}
const PLACE = { place: z.object({ page: z.number().optional(), line: z.number().optional() }).optional() }
const LEVEL = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])
const ROW = z.object({ header: z.boolean(), cells: z.array(z.object(INLINE)) })
const BLOCK = z.discriminatedUnion('type', [
  z.object({ ...PLACE, ...INLINE, type: z.literal('heading'), level: LEVEL }),
  z.object({ ...PLACE, ...INLINE, type: z.literal('title') }),
  z.object({ ...PLACE, ...INLINE, type: z.literal('paragraph') }),
  z.object({
    ...PLACE,
    ...INLINE,
    type: z.literal('listItem'),
    level: z.number(),
    ordered: z.boolean(),
    label: z.string().optional(),
  }),
  z.object({ ...PLACE, type: z.literal('table'), rows: z.array(ROW), caption: z.string().optional() }),
])
const NOTE = z.object({ kind: z.enum(['foot', 'end']), label: z.string(), text: z.string(), links: z.array(LINK) })

/** A read document as it comes back from outside this process: a child that read hostile bytes, or the database. */
export const readDocumentSchema = z.object({
  blocks: z.array(BLOCK),
  notes: z.record(z.string(), NOTE),
  dropped: z.array(z.object({ reason: z.enum(['header', 'footer', 'toc', 'hidden']), text: z.string() })),
  warnings: z.array(z.string()),
  meta: z.object({
    format: z.enum(['docx', 'odt', 'pdf', 'txt', 'md', 'sheet']),
    pages: z.number().optional(),
    title: z.string().optional(),
    tagged: z.boolean().optional(),
  }),
})
