import type { Block, Note, ReadDocument } from '@/lib/annex/blocks'
import { readBody } from '@/lib/annex/read/docx/body'
import type { DocxContext } from '@/lib/annex/read/docx/context'
import { readNotes } from '@/lib/annex/read/docx/notes'
import { readNumbering } from '@/lib/annex/read/docx/numbering'
import { openPackage } from '@/lib/annex/read/docx/package'
import type { DocxPackage } from '@/lib/annex/read/docx/package'
import { readStyles } from '@/lib/annex/read/docx/styles'
import { childOf, descendantsOf, textOf } from '@/lib/annex/read/xml'

/**
 * Reads a Word file (DOCX, DOTX) as one list of blocks: headings by style, by outline level and through `basedOn`, lists by their
 * numbering, footnotes and endnotes, tables. Contents pages, hidden text, headers and footers go to `dropped`.
 * Throws FileRefusal.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const file = await openPackage(bytes)
  const context: DocxContext = {
    styles: readStyles(file.part('styles')),
    numbering: readNumbering(file.part('numbering')),
    links: file.main.links,
    fields: [],
    noteOrder: { foot: new Map(), end: new Map() },
    dropped: [],
    warnings: new Set(),
    page: 1,
    line: 0,
  }
  const blocks: Block[] = readBody(file.main.root, context)
  const notes: Record<string, Note> = { ...readNotes(file, context, 'foot'), ...readNotes(file, context, 'end') }
  const title = titleOf(file)
  return {
    blocks,
    notes,
    dropped: [...furniture(file), ...context.dropped],
    warnings: [...context.warnings],
    meta: { format: 'docx', ...(context.page > 1 ? { pages: context.page } : {}), ...(title ? { title } : {}) },
  }
}

function titleOf(file: DocxPackage): string | undefined {
  const title = childOf(file.properties, 'dc:title')
  return title ? textOf(title).trim() || undefined : undefined
}

/** Headers and footers, each text once. */
function furniture(file: DocxPackage): ReadDocument['dropped'] {
  return (['header', 'footer'] as const).flatMap((reason) => {
    const texts = file.parts(reason).map((root) =>
      descendantsOf(root, 'w:p')
        .map((paragraph) => descendantsOf(paragraph, 'w:t').map(textOf).join(''))
        .filter((text) => text.trim() !== '')
        .join(' · '),
    )
    return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ reason, text }))
  })
}
