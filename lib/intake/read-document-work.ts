import { createHash } from 'node:crypto'
import { z } from 'zod'
import { startImport } from '@/lib/intake/commands/start-import'
import { done } from '@/lib/outcome'
import { defineWork } from '@/lib/work/kind'

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
  run: async (actor, { name }, { file, progress, signal }) => {
    const started = await startImport(actor, { name, bytes: file }, { progress, signal })
    if (!started.ok) return started
    const { id, candidates } = started.value
    const words = candidates === 1 ? '1 kandidaat om te beoordelen.' : `${candidates} kandidaten om te beoordelen.`
    return done({ href: `/import/${id}`, words })
  },
})
