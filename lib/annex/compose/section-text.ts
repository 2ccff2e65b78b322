import type { Block, Inline, TableRow } from '@/lib/annex/blocks'
import { escapeCell, escapeLine, escapeText, oneLine, readInline, splitCells } from '@/lib/annex/compose/section-inline'
import { findText, type TextFinding } from '@/lib/annex/compose/section-findings'

/**
 * The text of a section as its handler types it: plain text with a little markup, and nothing else.
 *
 * | written | means |
 * |---|---|
 * | an empty line | a new paragraph |
 * | `## Vervolg` | a subheading |
 * | `- punt`, two spaces deeper per level | a list |
 * | `1. eerst` | a numbered list; `1.` starts anew, any other number continues |
 * | `\| a \| b \|` | a row of a table; the first row is its heading |
 * | `tekst[^1]` and on a line of its own `[^1]: noot` | a footnote |
 * | a backslash before one of these signs | the sign itself |
 */
export type SectionText = { blocks: Block[]; notes: SectionNote[] }

/** A footnote under the name its writer gave it; `text` may hold a Kamerstuk in any spelling. */
export type SectionNote = { id: string; text: string }

/**
 * Reads the markup. Nothing is ever lost: what cannot be understood stays text, with a finding that says so.
 * Blocks carry the line they start on (from 1).
 * @example parseSectionText('Zie[^1].\n\n[^1]: 29628-1264').value.notes // [{ id: '1', text: '29628-1264' }]
 */
export function parseSectionText(source: string): { value: SectionText; findings: TextFinding[] } {
  const lines = source.split(/\r\n?|\n/)
  const findings: TextFinding[] = []
  const notes = collectNotes(lines, findings)
  const known = new Set(notes.map((note) => note.id))
  const used = new Set<string>()
  const inline = (text: string, line: number): Inline => {
    const read = readInline(text, known)
    for (const id of read.unknown) findings.push(findText('F401', line, id))
    for (const mark of read.inline.notes) used.add(mark.id)
    return read.inline
  }
  const blocks = numbered(gather(lines, findings).flatMap((part) => toBlock(part, inline)))
  for (const note of notes) if (!used.has(note.id)) findings.push(findText('F402', note.line, note.id))
  const order = [...used, ...notes.filter((note) => !used.has(note.id)).map((note) => note.id)]
  const inOrder = order.flatMap((id) => notes.filter((note) => note.id === id))
  return {
    value: { blocks, notes: inOrder.map(({ id, text }) => ({ id, text })) },
    findings: findings.sort((a, b) => a.line - b.line),
  }
}

/**
 * The text that reads back as this: `parseSectionText(printSectionText(x)).value` is `x`, but for the lines of its blocks.
 * @example printSectionText({ blocks: [{ type: 'paragraph', ...plain('Dag.') }], notes: [] }) // 'Dag.'
 */
export function printSectionText({ blocks, notes }: SectionText): string {
  const body = blocks.map((block, index) => {
    const tight = block.type === 'listItem' && blocks[index - 1]?.type === 'listItem'
    return `${index === 0 ? '' : tight ? '\n' : '\n\n'}${printBlock(block)}`
  })
  const definitions = notes.map((note) => `[^${note.id}]: ${escapeText(note.text)}`)
  return [body.join(''), definitions.join('\n')].filter((part) => part !== '').join('\n\n')
}

type Note = SectionNote & { line: number }
type Part =
  | { type: 'heading'; text: string; line: number }
  | { type: 'paragraph'; text: string; line: number }
  | { type: 'listItem'; text: string; line: number; level: number; number: number | null }
  | { type: 'table'; rows: string[]; line: number }

const NOTE = /^\[\^([\w-]{1,40})\]:[ \t]*(.*)$/
const HEADING = /^(#{1,6})[ \t]+(.*)$/
const ITEM = /^([ \t]*)(?:[-*•]|(\d{1,3})[.)])[ \t]+(.*)$/
const ROW = /^[ \t]*\|.*\|[ \t]*$/
const RULE = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/

function collectNotes(lines: string[], findings: TextFinding[]): Note[] {
  const notes: Note[] = []
  lines.forEach((line, index) => {
    const [, id, text] = NOTE.exec(line) ?? []
    if (id === undefined || text === undefined) return
    const earlier = notes.find((note) => note.id === id)
    const read = oneLine(readInline(text, new Set()).inline.text)
    if (earlier) {
      findings.push(findText('F403', index + 1, id))
      earlier.text = oneLine(`${earlier.text} ${read}`)
    } else {
      if (read === '') findings.push(findText('F404', index + 1, id))
      notes.push({ id, text: read, line: index + 1 })
    }
  })
  return notes
}

/** Lines that belong together become one part; `open` is the part that a line of running text continues. */
function gather(lines: string[], findings: TextFinding[]): Part[] {
  const parts: Part[] = []
  let open: Part | null = null
  const start = (part: Part): Part => {
    parts.push(part)
    return part
  }
  lines.forEach((source, index) => {
    const line = index + 1
    const heading = HEADING.exec(source)
    const item = ITEM.exec(source)
    if (source.trim() === '' || NOTE.test(source)) open = null
    else if (heading) {
      if (heading[1] !== '##') findings.push(findText('F405', line, heading[1] ?? ''))
      start({ type: 'heading', text: heading[2] ?? '', line })
      open = null
    } else if (item) open = start(listPart(item, line))
    else if (RULE.test(source) && open?.type === 'table') return
    else if (ROW.test(source)) {
      if (open?.type === 'table') open.rows.push(source)
      else open = start({ type: 'table', rows: [source], line })
    } else if (open && open.type !== 'table') open.text += ` ${source}`
    else open = start({ type: 'paragraph', text: source, line })
  })
  for (const part of parts) if (part.type === 'table') checkTable(part, findings)
  return parts
}

function listPart([, indent = '', number, text = '']: RegExpExecArray, line: number): Part {
  const level = Math.floor(indent.replaceAll('\t', '  ').length / 2)
  return { type: 'listItem', text, line, level, number: number === undefined ? null : Number(number) }
}

function checkTable(part: { rows: string[]; line: number }, findings: TextFinding[]): void {
  const widths = new Set(part.rows.map((row) => splitCells(row).length))
  if (widths.size > 1) findings.push(findText('F406', part.line))
  if (part.rows.length === 1) findings.push(findText('F407', part.line))
}

function toBlock(part: Part, inline: (text: string, line: number) => Inline): Block[] {
  const place = { line: part.line }
  if (part.type === 'table') return [{ type: 'table', rows: toRows(part.rows, part.line, inline), place }]
  const read = inline(part.text, part.line)
  if (read.text === '' && read.notes.length === 0) return []
  if (part.type === 'heading') return [{ type: 'heading', level: 3, ...read, place }]
  if (part.type === 'paragraph') return [{ type: 'paragraph', ...read, place }]
  const ordered = part.number !== null
  return [
    { type: 'listItem', level: part.level, ordered, ...(ordered ? { label: `${part.number}.` } : {}), ...read, place },
  ]
}

/** Short rows are filled with empty cells, so that every row is as wide as the widest. */
function toRows(rows: string[], line: number, inline: (text: string, line: number) => Inline): TableRow[] {
  const cells = rows.map((row) => splitCells(row))
  const width = Math.max(...cells.map((row) => row.length))
  return cells.map((row, index) => ({
    header: index === 0,
    cells: Array.from({ length: width }, (_, column) => inline(row[column] ?? '', line + index)),
  }))
}

/** Numbers run on: `1.` starts a list, any other number continues the one before; a level is at most one deeper. */
function numbered(blocks: Block[]): Block[] {
  let counters: number[] = []
  let depth = -1
  return blocks.map((block) => {
    if (block.type !== 'listItem') {
      counters = counters.slice(0, 1)
      depth = -1
      return block
    }
    const level = Math.min(block.level, depth + 1)
    depth = level
    counters = counters.slice(0, level + 1)
    if (!block.ordered) return { ...block, level }
    const number = block.label === '1.' ? 1 : (counters[level] ?? 0) + 1
    counters[level] = number
    return { ...block, level, label: `${number}.` }
  })
}

function printBlock(block: Block): string {
  if (block.type === 'table') return block.rows.map((row) => `| ${row.cells.map(escapeCell).join(' | ')} |`).join('\n')
  if (block.type === 'heading') return `## ${escapeText(block)}`
  if (block.type === 'listItem') return `${'  '.repeat(block.level)}${block.label ?? '-'} ${escapeText(block)}`
  return escapeLine(block)
}
