import type { Inline, NoteMark } from '@/lib/annex/blocks'

/** Private-use characters that stand for a note mark while lines are still being joined; `linesOf` removes any from the source. */
const open = '\ue000'
const close = '\ue001'

/** The stand-in for a note mark. @example inlineOf(`gezien${markFor('3')}.`).notes // [{ id: '3', at: 6 }] */
export function markFor(id: string): string {
  return `${open}${id}${close}`
}

/** Whether the text holds a stand-in. */
export function hasMark(text: string): boolean {
  return text.includes(open)
}

/** The text without its stand-ins. */
export function withoutMarks(text: string): string {
  return text.replace(/\ue000[^\ue001]*\ue001/g, '')
}

/** Turns the stand-ins of a finished paragraph into note marks with offsets, and its addresses into links. */
export function inlineOf(marked: string): Inline {
  const notes: NoteMark[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\ue000([^\ue001]*)\ue001/g)) {
    text += marked.slice(from, match.index)
    notes.push({ id: match[1] ?? '', at: text.length })
    from = match.index + match[0].length
  }
  text += marked.slice(from)
  const links = [...text.matchAll(/https?:\/\/[^\s<>"']+[^\s<>"'.,;:)\]]/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    url: match[0],
  }))
  return { text, notes, links }
}
