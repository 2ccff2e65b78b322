/**
 * What every document becomes before Gestand reads it, and what every document is written from:
 * one list of blocks. Readers (`lib/annex/read`) make it, `parse` reads it, `compose` makes it, writers (`lib/annex/write`) print it.
 */
export type NoteMark = { id: string; at: number }

/** A hyperlink over `text.slice(from, to)`; only http, https and mailto survive reading. */
export type Link = { from: number; to: number; url: string }

/** Text with the offsets of its note marks and links; `bold` when the whole of it is bold. */
export type Inline = { text: string; notes: NoteMark[]; links: Link[]; bold?: boolean }

/** Where a block stood: page (from 1, when the format knows pages) and line or element number in the source. */
export type Place = { page?: number; line?: number }

/** The `shares` of a table are the widths of its columns in percent; without them all are equally wide. */
export type Block = { place?: Place } & (
  | ({ type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6 } & Inline)
  | ({ type: 'title' } & Inline)
  | ({ type: 'paragraph' } & Inline)
  | ({ type: 'listItem'; level: number; ordered: boolean; label?: string } & Inline)
  | { type: 'table'; rows: TableRow[]; caption?: string; shares?: readonly number[] }
)

export type TableRow = { header: boolean; cells: Inline[] }

export type Note = { kind: 'foot' | 'end'; label: string; text: string; links: Link[] }

export type SourceFormat = 'docx' | 'odt' | 'pdf' | 'txt' | 'md'

/** A document as read, or the rows of a sheet put in blocks. `dropped` and `warnings` (Dutch sentences) are shown to the reviewer: nothing disappears unseen. */
export type ReadDocument = {
  blocks: Block[]
  notes: Record<string, Note>
  dropped: { reason: 'header' | 'footer' | 'toc' | 'hidden'; text: string }[]
  warnings: string[]
  meta: { format: SourceFormat | 'sheet'; pages?: number; title?: string; tagged?: boolean }
}

/** @example plain('Inleiding') // { text: 'Inleiding', notes: [], links: [] } */
export function plain(text: string): Inline {
  return { text, notes: [], links: [] }
}
