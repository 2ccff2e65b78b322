import { officialSpelling, readReferences, isReferenceKey } from '@/lib/kamer/reference'

/** A change of a text: `insert` takes the place of what stands from `from` to `to`; then `select` is chosen. */
export type TextEdit = { from: number; to: number; insert: string; select: [number, number] }

export type Selection = { from: number; to: number }

/** Lines begin with a sign of the markup, or lose it when they all have it. */
export function toggleLines(text: string, { from, to }: Selection, sign: 'heading' | 'list' | 'numbers'): TextEdit {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const found = text.indexOf('\n', Math.max(to, from))
  const end = found < 0 ? text.length : found
  const lines = text.slice(start, end).split('\n')
  const has = SIGNS[sign]
  const all = lines.every((line) => line.trim() === '' || has.test(line))
  const insert = lines
    .map((line, index) => {
      const bare = line.replace(ANY_SIGN, '')
      if (all) return bare
      if (bare.trim() === '' && lines.length > 1) return line
      return `${sign === 'heading' ? '## ' : sign === 'list' ? '- ' : `${index + 1}. `}${bare}`
    })
    .join('\n')
  const till = start + insert.length
  return { from: start, to: end, insert, select: lines.length > 1 ? [start, till] : [till, till] }
}

const SIGNS = { heading: /^## /, list: /^\s*- /, numbers: /^\s*\d{1,3}\. / }
const ANY_SIGN = /^\s*(?:#{1,6} |[-*•] |\d{1,3}[.)] )/

/** An empty table below the line of the caret, with its first heading chosen. */
export function insertTable(text: string, { to }: Selection): TextEdit {
  const found = text.indexOf('\n', to)
  const at = found < 0 ? text.length : found
  const before = at === 0 ? '' : '\n\n'
  const insert = `${before}| Kop | Kop |\n| tekst | tekst |\n`
  const start = at + before.length + 2
  return { from: at, to: at, insert, select: [start, start + 3] }
}

/** A footnote at the caret; its text is typed at the end. */
export function insertNote(text: string, { to }: Selection, note = ''): { edits: TextEdit[] } {
  return noteInstead(text, { from: to, to }, note)
}

/**
 * The Kamerstuk in the selection, or the last one before the caret, as a footnote in its official spelling; null when there
 * is none. Brackets around it go along.
 */
export function referenceToNote(text: string, { from, to }: Selection): { edits: TextEdit[] } | null {
  const body = bodyEnd(text)
  const found = readReferences(text.slice(0, body)).filter(({ doubts }) => doubts.length === 0)
  const chosen =
    from < to ? found.find((one) => one.from >= from - 1 && one.to <= to + 1) : found.findLast((one) => one.from < to)
  if (!chosen || !isReferenceKey(chosen.key)) return null
  const open = /\s*\(\s*$/.exec(text.slice(0, chosen.from))
  const close = /^\s*\)/.exec(text.slice(chosen.to))
  const bracketed = open && close
  const span = bracketed
    ? { from: chosen.from - open[0].length, to: chosen.to + close[0].length }
    : { from: chosen.from - (/\s*$/.exec(text.slice(0, chosen.from))?.[0].length ?? 0), to: chosen.to }
  return noteInstead(text, span, `${officialSpelling(chosen.key)}.`)
}

function noteInstead(text: string, span: Selection, note: string): { edits: TextEdit[] } {
  const id = freeNote(text)
  const mark = `[^${id}]`
  const shorter = mark.length - (span.to - span.from)
  const gap = /\n\[\^[\w-]+\]:[^\n]*\n?$/.test(text)
    ? text.endsWith('\n')
      ? ''
      : '\n'
    : text.endsWith('\n\n')
      ? ''
      : '\n\n'
  const definition = `${gap}[^${id}]: ${note}`
  const end = text.length + shorter
  const caret = note === '' ? end + definition.length : span.from + mark.length
  return {
    edits: [
      { ...span, insert: mark, select: [span.from + mark.length, span.from + mark.length] },
      { from: end, to: end, insert: definition, select: [caret, caret] },
    ],
  }
}

function freeNote(text: string): string {
  const used = new Set([...text.matchAll(/\[\^([\w-]+)\]/g)].map((match) => match[1]))
  let number = 1
  while (used.has(String(number))) number += 1
  return String(number)
}

/** Where the notes at the end begin. */
function bodyEnd(text: string): number {
  const found = /(?:^|\n)\[\^[\w-]+\]:/.exec(text)
  return found ? found.index : text.length
}

/** @example applyEdits('ab', [{ from: 1, to: 1, insert: 'x', select: [2, 2] }]) // 'axb' */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text)
}
