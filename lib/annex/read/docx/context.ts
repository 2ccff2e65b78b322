import type { ReadDocument } from '@/lib/annex/blocks'
import type { Numbering } from '@/lib/annex/read/docx/numbering'
import type { Styles } from '@/lib/annex/read/docx/styles'

/** What the walk through a Word file knows and gathers on its way. */
export type DocxContext = {
  styles: Styles
  numbering: Numbering
  /** Relationship id to address, of the part that is being read. */
  links: Map<string, string>
  /** The fields we are inside of ("TOC", "HYPERLINK"), outermost first; they may run over paragraphs. */
  fields: Field[]
  /** Ids of the notes in the order of their marks: their place is their number. */
  noteOrder: { foot: string[]; end: string[] }
  dropped: ReadDocument['dropped']
  warnings: Set<string>
  page: number
  line: number
}

export type Field = { instruction: string; inResult: boolean }

/** The id under which a note stands in the document as read: the number the reader of the paper sees, endnotes with an "e" before it. */
export function noteId(context: DocxContext, kind: 'foot' | 'end', id: string): string {
  const order = context.noteOrder[kind]
  if (!order.includes(id)) order.push(id)
  return `${kind === 'end' ? 'e' : ''}${order.indexOf(id) + 1}`
}
