import { readBullet } from '@/lib/annex/grammar/bullet'

/** One printed line that is not blank. `gap`: blank lines just above it; `page` from 1; `tab`: it begins with a tab (a table cell). */
export type Line = { text: string; number: number; page: number; gap: number; tab: boolean }

/**
 * How the lines of an extraction relate to paragraphs. `width`: the length most full lines reach; `room`: a line that with the next
 * word stays below this was ended on purpose. Where blank lines part the paragraphs, only a really short line was.
 */
export type Dialect = { wrapped: boolean; doubled: boolean; width: number; room: number }

const startsLower = /^[\p{Ll}(]/u

/**
 * The lines of a text with their pages. A form feed begins a page; in wrapped text a single leading space does,
 * because one widespread PDF extractor marks page starts that way.
 */
export function linesOf(text: string): { lines: Line[]; pages: number } {
  const raw = text.split('\n')
  const spaceMarks = marksPagesBySpace(raw)
  const lines: Line[] = []
  let page = 1
  let gap = 0
  raw.forEach((source, index) => {
    const feeds = source.split('\f').length - 1
    const content = source.replaceAll('\f', '')
    page += feeds
    if (content.trim() === '') {
      gap += 1
      return
    }
    if (spaceMarks && lines.length > 0 && /^ \S/.test(content)) page += 1
    lines.push({
      text: content.trimEnd().replace(/^ +/, ''),
      number: index + 1,
      page,
      gap,
      tab: content.startsWith('\t'),
    })
    gap = 0
  })
  return { lines, pages: page }
}

/** Recognises wrapped text, and text with a blank line after every line, from how sentences run on. */
export function dialectOf(lines: Line[]): Dialect {
  const runOns = lines.filter((line, index) => runsOn(lines[index - 1], line))
  const long = lines.filter((line) => line.text.length > 200)
  const longShare = total(long) / Math.max(1, total(lines))
  const wrapped = longShare < 0.4 && runOns.length >= Math.max(3, lines.length * 0.12)
  const doubled = wrapped && runOns.filter((line) => line.gap === 1).length > runOns.length / 2
  const width = usualWidth(lines)
  const spaced = !doubled && lines.filter((line) => line.gap > 0).length > lines.length * 0.08
  return { wrapped, doubled, width, room: Math.min(roomOf(lines, width), spaced ? width * 0.78 : width) }
}

/** @example firstWord('Met deze brief') // 'Met' */
export function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? ''
}

/** What lines that certainly run on would have measured with the next word: almost none of them is below this. */
function roomOf(lines: Line[], width: number): number {
  const lengths = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && runsOn(before, line) ? [before.text.length + 1 + firstWord(line.text).length] : []
  })
  lengths.sort((a, b) => a - b)
  return Math.min(width * 0.97, lengths[Math.floor(lengths.length * 0.03)] ?? width * 0.86)
}

function runsOn(before: Line | undefined, line: Line): boolean {
  return before !== undefined && before.text.length > 45 && !/[.:;!?]$/.test(before.text) && startsLower.test(line.text)
}

function usualWidth(lines: Line[]): number {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 40)
  lengths.sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.85)] ?? 80
}

function total(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0)
}

function marksPagesBySpace(raw: string[]): boolean {
  if (raw.some((line) => line.includes('\f'))) return false
  const filled = raw.filter((line) => line.trim() !== '')
  const marked = filled.filter((line) => /^ \S/.test(line))
  const indented = filled.filter((line) => /^ {2,}\S/.test(line)).length
  const listed = marked.filter((line) => readBullet(line) !== null).length
  const rare = marked.length >= 2 && marked.length <= filled.length / 5 && listed <= marked.length / 3
  return rare && indented < marked.length && filled.every((line) => line.length < 200)
}
