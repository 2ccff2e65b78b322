import type { Note } from '@/lib/annex/blocks'
import { readBody } from '@/lib/annex/read/docx/body'
import { noteId } from '@/lib/annex/read/docx/context'
import type { DocxContext } from '@/lib/annex/read/docx/context'
import type { DocxPackage } from '@/lib/annex/read/docx/package'
import { joinInlines } from '@/lib/annex/read/inline'
import { elementsOf } from '@/lib/annex/read/xml'

/** The notes that have a mark in the text, numbered as they appear there. */
export function readNotes(file: DocxPackage, context: DocxContext, kind: 'foot' | 'end'): Record<string, Note> {
  const root = file.part(kind === 'foot' ? 'footnotes' : 'endnotes')
  const inNotes: DocxContext = {
    ...context,
    links: file.linksOf(kind === 'foot' ? 'footnotes' : 'endnotes'),
    fields: [],
  }
  const notes: Record<string, Note> = {}
  for (const element of root ? elementsOf(root) : []) {
    const id = element.attributes['w:id'] ?? ''
    const number = context.noteOrder[kind].get(id)
    if (number === undefined) continue
    const { text, links } = joinInlines(readBody(element, inNotes))
    notes[noteId(context, kind, id)] = { kind, label: String(number), text, links }
  }
  return notes
}
