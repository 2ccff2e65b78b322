import { z } from 'zod'
import { CHILD_SETTINGS, runInChild } from '@/lib/annex/read/in-child'
import type { ChildSettings } from '@/lib/annex/read/in-child'
import { readingWork } from '@/lib/annex/read/limits'
import { refusedFile } from '@/lib/annex/read/refusals'
import { sniff } from '@/lib/annex/read/sniff'
import type { ReadSheet } from '@/lib/sheet/rows'
import type { Outcome } from '@/lib/outcome'

/** Reads an uploaded spreadsheet in a child process with limits on time and memory; see `readSafely` for documents. `sheet` names the tab. */
export async function readSheetSafely(
  bytes: Uint8Array,
  { sheet = '', ...settings }: Partial<ChildSettings> & { sheet?: string } = {},
): Promise<Outcome<ReadSheet>> {
  const sniffed = sniff(bytes)
  if (!sniffed.ok) return sniffed.code === 'unknown-type' ? refusedFile('unknown-sheet') : sniffed
  const root = settings.root ?? /* turbopackIgnore: true */ process.cwd()
  const input = Buffer.concat([Buffer.from(`${JSON.stringify(sheet)}\n`), bytes])
  const run = await runInChild('lib/sheet/child.ts', input, {
    ...CHILD_SETTINGS,
    work: readingWork(bytes.length),
    ...settings,
    root,
  })
  if (!run.ok) return run
  const answer = ANSWER.safeParse(run.value)
  return answer.success ? answer.data : refusedFile('unreadable')
}

const ANSWER = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({
      format: z.enum(['xlsx', 'ods', 'csv', 'paste']),
      rows: z.array(z.array(z.string())),
      sheet: z.string().optional(),
      sheets: z.array(z.string()),
      warnings: z.array(z.string()),
    }),
  }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
])
