import type { Block, Inline, Note, ReadDocument } from '@/lib/annex/blocks'
import { readText } from '@/lib/annex/read/text'
import type { Piece } from './layouts'
import type { Chance } from './random'

/** A way in which the same pieces reach the reader. */
export type Dialect = { name: string; read: (pieces: Piece[], chance: Chance) => ReadDocument }

export const DIALECTS: Dialect[] = [
  { name: 'blokken (als uit DOCX)', read: (pieces) => blocksOf(pieces, false) },
  { name: 'blokken zonder niveaus', read: (pieces) => blocksOf(pieces, true) },
  { name: 'afgebroken regels', read: (pieces, chance) => asText(wrapped(pieces, chance, false)) },
  { name: 'regels met witregels', read: (pieces, chance) => asText(wrapped(pieces, chance, true)) },
  { name: 'Word-tekst', read: (pieces) => asText(wordText(pieces)) },
  { name: 'Markdown', read: (pieces) => readText(new TextEncoder().encode(markdown(pieces)), 'md') },
]

function asText(text: string): ReadDocument {
  return readText(new TextEncoder().encode(text))
}

function blocksOf(pieces: Piece[], flat: boolean): ReadDocument {
  const notes: Record<string, Note> = {}
  const inline = (text: string): Inline => {
    const marks: Inline['notes'] = []
    let made = ''
    for (const part of text.split(/(\{\{.*?\}\})/)) {
      if (!part.startsWith('{{')) made += part
      else {
        const id = String(Object.keys(notes).length + 1)
        notes[id] = { kind: 'foot', label: id, text: part.slice(2, -2), links: [] }
        marks.push({ id, at: made.length })
      }
    }
    return { text: made, notes: marks, links: [] }
  }
  const blocks = pieces.map((piece): Block => {
    if (piece.type === 'table')
      return {
        type: 'table',
        rows: piece.rows.map((cells, index) => ({ header: index === 0, cells: cells.map(inline) })),
      }
    if (piece.type === 'listItem')
      return {
        type: 'listItem',
        level: flat ? 1 : piece.level,
        ordered: /\d/.test(piece.label),
        label: piece.label,
        ...inline(piece.text),
      }
    if (piece.type === 'heading')
      return flat
        ? { type: 'paragraph', ...inline(piece.text), bold: true }
        : { type: 'heading', level: piece.level === 1 ? 1 : piece.level === 2 ? 2 : 3, ...inline(piece.text) }
    return { type: piece.type, ...inline(piece.text), ...(piece.bold ? { bold: true } : {}) }
  })
  return { blocks, notes, dropped: [], warnings: [], meta: { format: 'docx' } }
}

function plainLine(piece: Piece): string {
  if (piece.type === 'table') return piece.rows.map((cells) => cells.join('\t')).join('\n')
  return piece.type === 'listItem' ? `${piece.label} ${piece.text}` : piece.text
}

/** Lines of about 80 characters on pages of 30 to 40 lines; notes glued on and printed at the foot of their page, furniture above some pages. */
function wrapped(pieces: Piece[], chance: Chance, doubled: boolean): string {
  const pages: string[][] = [[]]
  let foot: string[] = []
  let note = 0
  let room = chance.between(30, 40)
  const turn = (): void => {
    pages.at(-1)?.push(...(foot.length > 0 ? [`\u0000${foot.join('\n')}`] : []))
    pages.push(chance.whether(0.5) ? [`Pagina ${pages.length + 1} van 20`] : [])
    foot = []
    room = chance.between(30, 40)
  }
  for (const piece of pieces) {
    const text = plainLine(piece)
    const lines = piece.type === 'table' ? text.split('\n') : wrap(text, chance.between(76, 84))
    for (const [index, line] of lines.entries()) {
      if (room - foot.length <= 0) turn()
      const glued = line.replace(/\{\{(.*?)\}\}/g, (_whole, content: string) => {
        note += 1
        foot.push(`${note} ${content.replaceAll('\u0001', ' ')}`)
        return String(note)
      })
      pages.at(-1)?.push(index === lines.length - 1 && !doubled ? `${glued}\n` : glued)
      room -= 1
    }
  }
  turn()
  return pages
    .map((page, index) => (index === 0 ? '' : ' ') + page.join(doubled ? '\n\n' : '\n').replace(/\n*\u0000/g, '\n\n'))
    .join('\n')
}

/** Words to lines; a note stays with the word it hangs on. */
function wrap(text: string, width: number): string[] {
  const kept = text.replace(/\{\{(.*?)\}\}/g, (_whole, content: string) => `{{${content.replaceAll(' ', '\u0001')}}}`)
  const lines: string[] = ['']
  for (const word of kept.split(' ')) {
    const line = lines.at(-1) ?? ''
    const length = (line + word).replace(/\{\{.*?\}\}/g, '1').length
    if (line !== '' && length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

function wordText(pieces: Piece[]): string {
  let note = 0
  return pieces
    .map((piece, index) => {
      const notes: string[] = []
      const text = plainLine(piece).replace(/\{\{(.*?)\}\}/g, (_whole, content: string) => {
        note += 1
        notes.push(`[${note}:  ${content}] `)
        return `[footnoteRef:${note}]`
      })
      const mark = piece.type === 'heading' && piece.level < 3 ? `[bookmark: _Toc2162780${index}]` : ''
      return `${mark}${text} ${notes.join(' ')}${piece.type === 'paragraph' ? '\n' : ''}`
    })
    .join('\n')
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function markdown(pieces: Piece[]): string {
  let note = 0
  const parts: string[] = []
  let waiting: string[] = []
  pieces.forEach((piece, index) => {
    const text = plainLine(piece).replace(/\{\{(.*?)\}\}/g, (_whole, content: string) => {
      note += 1
      const digits = [...String(note)].map((digit) => raised[Number(digit)] ?? '').join('')
      waiting.push(`${digits} ${content}`)
      return digits
    })
    parts.push(text)
    if (index % 7 === 6) {
      parts.push(...waiting)
      waiting = []
    }
  })
  return [...parts, ...waiting].join('\n\n')
}
