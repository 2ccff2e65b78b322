import { z } from 'zod'

const inline = {
  text: z.string(),
  notes: z.array(z.object({ id: z.string(), at: z.number() })),
  links: z.array(z.object({ from: z.number(), to: z.number(), url: z.string() })),
  bold: z.boolean().optional(),
}
const place = { place: z.object({ page: z.number().optional(), line: z.number().optional() }).optional() }
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])

const blockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), level, ...inline, ...place }),
  z.object({ type: z.literal('title'), ...inline, ...place }),
  z.object({ type: z.literal('paragraph'), ...inline, ...place }),
  z.object({
    type: z.literal('listItem'),
    level: z.number(),
    ordered: z.boolean(),
    label: z.string().optional(),
    ...inline,
    ...place,
  }),
  z.object({
    type: z.literal('table'),
    rows: z.array(z.object({ header: z.boolean(), cells: z.array(z.object(inline)) })),
    caption: z.string().optional(),
    ...place,
  }),
])

/** What of a read document is stored with its import, as it comes back from the database. */
export const documentSchema = z.object({
  blocks: z.array(blockSchema),
  notes: z.record(
    z.string(),
    z.object({
      kind: z.enum(['foot', 'end']),
      label: z.string(),
      text: z.string(),
      links: z.array(z.object({ from: z.number(), to: z.number(), url: z.string() })),
    }),
  ),
  dropped: z.array(z.object({ reason: z.string(), text: z.string() })),
  warnings: z.array(z.string()),
})
