import { z } from 'zod'
import type { ReadDocument } from '@/lib/annex/blocks'
import { readDocumentSchema } from '@/lib/annex/blocks-schema'
import type { ParseOptions } from '@/lib/annex/parse'
import { readAnnexSchema, type ReadAnnex } from '@/lib/annex/parse/schema'
import { CHILD_SETTINGS, runInChild, type ChildSettings } from '@/lib/annex/read/in-child'
import { readingWork } from '@/lib/annex/read/limits'
import { refusedFile } from '@/lib/annex/read/refusals'
import { sniff } from '@/lib/annex/read/sniff'
import type { Outcome } from '@/lib/outcome'

/** A document with the items that were read in it. */
export type AnnexFile = { document: ReadDocument; annex: ReadAnnex }

/**
 * Reads an uploaded document and the items in it, both in one child process: a file made to hurt may be slow to take apart, but just as
 * well to understand (ten thousand headings). `options` is what the caller knows better than the document.
 * Refuses by the table in `refusals.ts`; the message is one Dutch sentence for the person.
 */
export async function readAnnexSafely(
  bytes: Uint8Array,
  options: ParseOptions = {},
  settings: Partial<ChildSettings> = {},
): Promise<Outcome<AnnexFile>> {
  const sniffed = sniff(bytes)
  if (!sniffed.ok) return sniffed
  const root = settings.root ?? /* turbopackIgnore: true */ process.cwd()
  const run = await runInChild('lib/annex/read-annex-child.ts', bytes, {
    ...CHILD_SETTINGS,
    work: readingWork(bytes.length),
    ...settings,
    root,
    argument: JSON.stringify(options),
  })
  if (!run.ok) return run
  const answer = ANSWER.safeParse(run.value)
  return answer.success ? answer.data : refusedFile('unreadable')
}

/** The child has read hostile bytes, so its word is checked too. */
const ANSWER = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.object({ document: readDocumentSchema, annex: readAnnexSchema }) }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
])
