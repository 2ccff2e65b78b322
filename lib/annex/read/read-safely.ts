import { z } from 'zod'
import type { ReadDocument } from '@/lib/annex/blocks'
import { readDocumentSchema } from '@/lib/annex/blocks-schema'
import { CHILD_SETTINGS, runInChild } from '@/lib/annex/read/in-child'
import type { ChildSettings } from '@/lib/annex/read/in-child'
import { readingWork } from '@/lib/annex/read/limits'
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
  const run = await runInChild('lib/annex/read/child.ts', bytes, {
    ...CHILD_SETTINGS,
    work: readingWork(bytes.length),
    ...settings,
    root,
  })
  if (!run.ok) return run
  const answer = ANSWER.safeParse(run.value)
  return answer.success ? answer.data : refusedFile('unreadable')
}

/** What a child process may answer: it has read hostile bytes, so its word is checked too. */
const ANSWER = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: readDocumentSchema }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
])
