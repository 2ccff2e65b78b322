import { createHash } from 'node:crypto'
import { z } from 'zod'
import { sniff } from '@/lib/annex/read/sniff'
import { startImport } from '@/lib/intake/commands/start-import'
import { looksLikeSheet } from '@/lib/intake/sheet/looks-like-sheet'
import { done } from '@/lib/outcome'
import { defineWork, type WorkResult } from '@/lib/work/kind'

/** Reads an uploaded document in, behind the request: it goes on when the tab closes. The same bytes are read once at a time. */
export const readDocumentWork = defineWork({
  name: 'readDocument',
  right: 'import.review',
  schema: z.object({ name: z.string() }),
  title: ({ name }) => name,
  home: () => '/import',
  key: (_input, file) =>
    createHash('sha256')
      .update(file ?? '')
      .digest('hex'),
  run: async (actor, { name }, { id: work, file, progress, signal }) => {
    if (isTextTable(name, file)) return done(tableOf(work))
    const started = await startImport(actor, { name, bytes: file }, { progress, signal })
    if (!started.ok) return started.code === 'is-sheet' ? done(tableOf(work)) : started
    const { id, candidates } = started.value
    const words = candidates === 1 ? '1 kandidaat om te beoordelen.' : `${candidates} kandidaten om te beoordelen.`
    return done({ href: `/import/${id}`, words })
  },
})

function isTextTable(name: string, bytes: Uint8Array): boolean {
  const sniffed = sniff(bytes)
  return sniffed.ok && (sniffed.value === 'txt' || sniffed.value === 'md') && looksLikeSheet(name, bytes)
}

/** A table asks which column is what; until that is answered the file is kept with the work. */
function tableOf(work: string): WorkResult {
  return {
    href: `/import/tabel?bestand=${work}`,
    words: 'Het is een tabel: wijs aan wat in welke kolom staat.',
    keepFile: true,
  }
}
