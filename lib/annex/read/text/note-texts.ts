import type { Note } from '@/lib/annex/blocks'
import { markFor } from '@/lib/annex/read/text/marks'
import type { Line } from '@/lib/annex/read/text/lines'

/** The notes of a text by id, the line on which each stood, and the lines that are left. */
export type FoundNotes = { notes: Record<string, Note>; stood: Map<string, number>; kept: Line[] }

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** How the text of a note begins when nothing else tells it from the body. */
const opening =
  /^(Kamerstuk|Kst|TK\b|EK\b|TZ\d|T\d{5}|Handelingen|Aanhangsel|Stb|Stcrt|Zie\b|Idem|Ibid|Artikel|Art\.|Motie|Toezegging|Brief|Bron|https?:|Peildatum|Het betreft|Dit |Deze |\d{4}[DZ]\d)/i

/** A note in line, bounded: an opening bracket that is never closed must not be looked for to the end of the file each time. */
const INLINE_NOTE = /\[(\d{1,3}):\s?((?:[^\][]|\[[^\]]{0,200}\]){0,4000})\]/g

/** Lifts notes written in line by Word extractions and by Markdown: `[footnoteRef:3]` with `[3: text]`, `[^3]` with `[^3]: text`. */
export function liftInlineNotes(text: string): { text: string; notes: Record<string, Note> } {
  const notes: Record<string, Note> = {}
  const lifted = text
    .replace(INLINE_NOTE, (whole, id: string, content: string) => {
      if (!text.includes(`[footnoteRef:${id}]`)) return whole
      notes[id] = note(id, content)
      return ''
    })
    .replace(/^\[\^([\w-]+)\]:\s?(.*)$/gm, (_whole, id: string, content: string) => {
      notes[id] = note(id, content)
      return ''
    })
    .replace(/\[footnoteRef:(\d{1,3})\]/g, (_whole, id: string) => markFor(id))
    .replace(/\[\^([\w-]+)\]/g, (_whole, id: string) => markFor(id))
  return { text: lifted, notes }
}

/** Takes the notes at the foot of pages (or of the text) out of the lines. */
export function takeNotes(lines: Line[]): FoundNotes {
  const found: FoundNotes = { notes: {}, stood: new Map(), kept: [] }
  const paged = lines.some((line) => line.page > 1)
  let last = 0
  let index = 0
  while (index < lines.length) {
    const line = lines[index]
    if (!line) break
    const start = beginsNote(line.text, last, paged && onlyNotesFollow(lines, index, last))
    if (start === null) {
      found.kept.push(line)
      index += 1
      continue
    }
    const end = noteEnd(lines, index, paged, start.number)
    const content = lines.slice(index, end).map((part, at) => (at === 0 ? start.rest : part.text))
    found.notes[String(start.number)] = note(String(start.number), content.join(' '))
    found.stood.set(String(start.number), line.number)
    last = start.number
    index = end
  }
  return found
}

function note(label: string, content: string): Note {
  return { kind: 'foot', label, text: content.replace(/\s+/g, ' ').trim(), links: [] }
}

/** A note that begins with a paper: "14 29398, nr. 1074", "11 2024D15077". */
const numberFirst =
  /^\[?(\d{1,3})\]?\s+(\d{2} ?\d{3}(?:-[IVXLA-C]+| [IVXLA-C]+)?,? ?nr\.? ?\d.*|20\d{2}[DZ]\d{4,6}\b.*)$/

/** A note begins with the next number in order (some may be lost), raised or plain. A full stop after it makes it a list. */
function beginsNote(text: string, last: number, atFoot: boolean): { number: number; rest: string } | null {
  const raised = new RegExp(`^([${superscript}]{1,3})\\s*(\\S.*)$`).exec(text)
  if (raised) {
    const number = Number([...(raised[1] ?? '')].map((digit) => superscript.indexOf(digit)).join(''))
    return isNext(number, last) ? { number, rest: raised[2] ?? '' } : null
  }
  const plain = /^\[?(\d{1,3})\]?\s?(\D.*)$/.exec(text)
  if (!plain || text.split('\t').length > 2) return null
  const number = Number(plain[1])
  const rest = (plain[2] ?? '').trim()
  if (!isNext(number, last)) return null
  if (opening.test(rest) || numberFirst.test(text)) return { number, rest }
  return atFoot && /^[\p{Lu}‘'"“(]/u.test(rest) ? { number, rest } : null
}

function isNext(number: number, last: number): boolean {
  return number > last && number <= last + 4
}

/** Whether from here to the end of the page there is nothing but notes: a page may not end in the middle of body text. */
function onlyNotesFollow(lines: Line[], index: number, last: number): boolean {
  const page = lines[index]?.page
  const rest = lines.slice(index).filter((line) => line.page === page)
  if (rest.length > 25) return false
  const tight = rest.slice(1).filter((line) => line.gap === 0).length
  const named = rest.some((line) => beginsNote(line.text, last, false) !== null)
  return named || tight === rest.length - 1
}

/** The line after the note: at the next note, after a blank line, or at the end of the page. */
function noteEnd(lines: Line[], start: number, paged: boolean, number: number): number {
  let end = start + 1
  while (end < lines.length) {
    const line = lines[end]
    const before = lines[end - 1]
    if (!line || !before || line.page !== before.page) break
    if (beginsNote(line.text, number, true) !== null) break
    if (line.gap > 0 && !(paged && /^https?:/.test(line.text))) break
    end += 1
  }
  return end
}
