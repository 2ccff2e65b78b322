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
  /** Id of a note to its number, in the order of the marks. */
  noteOrder: { foot: Map<string, number>; end: Map<string, number> }
  dropped: ReadDocument['dropped']
  warnings: Set<string>
  page: number
  line: number
}

export type Field = { instruction: string; inResult: boolean }

/** The id under which a note stands in the document as read: the number the reader of the paper sees, endnotes with an "e" before it. */
export function noteId(context: DocxContext, kind: 'foot' | 'end', id: string): string {
  const order = context.noteOrder[kind]
  const number = order.get(id) ?? order.size + 1
  order.set(id, number)
  return `${kind === 'end' ? 'e' : ''}${number}`
}
