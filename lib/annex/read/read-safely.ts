import { z } from 'zod'
import type { ReadDocument } from '@/lib/annex/blocks'
import { CHILD_SETTINGS, runInChild } from '@/lib/annex/read/in-child'
import type { ChildSettings } from '@/lib/annex/read/in-child'
import { refusedFile } from '@/lib/annex/read/refusals'
import { sniff } from '@/lib/annex/read/sniff'
import type { Outcome } from '@/lib/outcome'

/**
 * Reads an uploaded document in a child process with a limit on time and memory, so that no file can take the server down.
 * `settings` says otherwise where needed; by default the project folder is the working directory of the server.
 * Refuses by the table in `refusals.ts`; the message is one Dutch sentence for the person.
 */
export async function readSafely(
  bytes: Uint8Array,
  settings: Partial<ChildSettings> = {},
): Promise<Outcome<ReadDocument>> {
  const sniffed = sniff(bytes)
  if (!sniffed.ok) return sniffed
  const root = settings.root ?? /* turbopackIgnore: true */ process.cwd()
  const run = await runInChild('lib/annex/read/child.ts', bytes, { ...CHILD_SETTINGS, ...settings, root })
  if (!run.ok) return run
  const answer = ANSWER.safeParse(run.value)
  return answer.success ? answer.data : refusedFile('unreadable')
}

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

/** What a child process may answer: it has read hostile bytes, so its word is checked too. */
const ANSWER = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({
      blocks: z.array(BLOCK),
      notes: z.record(z.string(), NOTE),
      dropped: z.array(z.object({ reason: z.enum(['header', 'footer', 'toc', 'hidden']), text: z.string() })),
      warnings: z.array(z.string()),
      meta: z.object({
        format: z.enum(['docx', 'odt', 'pdf', 'txt', 'md']),
        pages: z.number().optional(),
        title: z.string().optional(),
        tagged: z.boolean().optional(),
      }),
    }),
  }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
])
