import type { Inline } from '@/lib/annex/blocks'

export type ReadInline = { inline: Inline; unknown: string[] }

/**
 * One stretch of text: takes the note marks `[^1]` out and keeps where they stood, and a backslash before a sign of the
 * markup off. A mark without a note stays text and is named in `unknown`. Spaces before a mark go, as in print.
 * @example readInline('Zo [^a].', new Set(['a'])).inline // { text: 'Zo.', notes: [{ id: 'a', at: 2 }], links: [] }
 */
export function readInline(source: string, known: ReadonlySet<string>): ReadInline {
  const line = oneLine(source)
  const inline: Inline = { text: '', notes: [], links: [] }
  const unknown: string[] = []
  let from = 0
  for (const match of line.matchAll(TOKEN)) {
    inline.text += line.slice(from, match.index)
    from = match.index + match[0].length
    const id = match[2]
    if (id === undefined) inline.text += match[1] ?? ''
    else if (known.has(id)) {
      inline.text = inline.text.replace(/ $/, '')
      inline.notes.push({ id, at: inline.text.length })
    } else {
      inline.text += match[0]
      unknown.push(id)
    }
  }
  inline.text += line.slice(from)
  return { inline, unknown }
}

/** Spaces, tabs and line ends become one space; those at both ends go. Hard spaces stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r\f\v]+/g, ' ').replace(/^ | $/g, '')
}

/** The cells of a row `| a | b |`; `\|` is a bar inside a cell. */
export function splitCells(row: string): string[] {
  const inside = row.trim().slice(1, -1)
  const cells = ['']
  for (const piece of inside.match(/\\.|\||[^\\|]+|\\/gs) ?? []) {
    if (piece === '|') cells.push('')
    else cells[cells.length - 1] += piece
  }
  return cells.map((cell) => oneLine(cell))
}

/** Text as it is written in a line that already has its own sign: a list item, a subheading, a note. */
export function escapeText(text: Inline | string): string {
  const inline = typeof text === 'string' ? { text, notes: [], links: [] } : text
  let printed = ''
  let from = 0
  for (const mark of inline.notes) {
    printed += `${escapeSigns(inline.text.slice(from, mark.at))}[^${mark.id}]`
    from = mark.at
  }
  return printed + escapeSigns(inline.text.slice(from))
}

/** A paragraph: its beginning must not look like a heading, a list, a note or a row. */
export function escapeLine(inline: Inline): string {
  return escapeText(inline)
    .replace(/^(?=[#|*•-])/, '\\')
    .replace(/^(\d{1,3})(?=[.)])/, '$1\\')
}

export function escapeCell(inline: Inline): string {
  return escapeText(inline).replaceAll('|', '\\|')
}

/** A backslash before a sign of the markup, or a mark. */
const TOKEN = /\\([\\[|#*•.)-])|\[\^([\w-]{1,40})\]/g

function escapeSigns(text: string): string {
  return text.replace(/\\(?=[\\[|#*•.)-]|$)/g, '\\\\').replaceAll('[^', '\\[^')
}
