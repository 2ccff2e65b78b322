import type { Block } from '@/lib/annex/blocks'
import { orderOf, readBullet } from '@/lib/annex/grammar/bullet'
import { readHeadingNumber } from '@/lib/annex/grammar/heading-number'
import { startsWithKind } from '@/lib/annex/grammar/kind'
import { isAnnexTitle, isTableHeader } from '@/lib/annex/layout'
import { inlineOf, withoutMarks } from '@/lib/annex/read/text/marks'
import { readMarkup } from '@/lib/annex/read/text/markup'
import type { Paragraph } from '@/lib/annex/read/text/rejoin'
import { isTableLine, tableFrom } from '@/lib/annex/read/text/tables'

type Marked = Paragraph & { level: number | null; bold: boolean }

/** Says of each paragraph what it is. Plain text shows little: a heading is short, stands alone and ends without a full stop. */
export function blocksOf(paragraphs: Paragraph[], paged: boolean): Block[] {
  const marked = paragraphs
    .map((paragraph) => ({ ...paragraph, ...readMarkup(paragraph.text) }))
    .filter((part) => part.text !== '')
  const levels = marked.flatMap((part) => part.level ?? [])
  const deepest = levels.length > 0 ? Math.max(2, ...levels) + 1 : 2
  const blocks: Block[] = []
  for (let index = 0; index < marked.length; index += 1) {
    const part = marked[index]
    if (!part) continue
    const place = paged ? { page: part.page, line: part.number } : { line: part.number }
    if (isTableLine(part)) {
      const end = tableEnd(marked, index)
      blocks.push({ type: 'table', rows: tableFrom(marked.slice(index, end)), place })
      index = end - 1
      continue
    }
    blocks.push({ ...blockOf(marked, index, part, deepest), place })
  }
  return blocks
}

function tableEnd(parts: Marked[], start: number): number {
  let end = start + 1
  while (end < parts.length && isTableLine(parts[end])) end += 1
  return end
}

function blockOf(parts: Marked[], index: number, part: Marked, deepest: number): Block {
  const text = withoutMarks(part.text)
  if (index < 12 && part.text.length < 120 && isAnnexTitle(text)) return { type: 'title', ...inlineOf(part.text) }
  if (part.level !== null) return { type: 'heading', level: levelOf(part.level || 2), ...inlineOf(part.text) }
  const bullet = readBullet(part.text)
  const number = readHeadingNumber(text)
  if (number && number.depth > 1 && text.length < 300 && !/[.;]$/.test(text)) return heading(part, number.depth)
  if (bullet && !(bullet.ordered && isNumberedHeading(parts, index))) {
    return { type: 'listItem', level: 1, ordered: bullet.ordered, label: bullet.label, ...inlineOf(bullet.rest) }
  }
  if (bullet) return heading(part, 1)
  if (looksLikeHeading(part, text)) return heading(part, deepest)
  return { type: 'paragraph', ...inlineOf(part.text), ...(part.bold ? { bold: true } : {}) }
}

function heading(part: Marked, level: number): Block {
  return { type: 'heading', level: levelOf(level), ...inlineOf(part.text) }
}

function levelOf(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return levels[Math.min(6, Math.max(1, level)) - 1] ?? 6
}

/** A numbered line is a heading when it is no part of a list: no neighbour counts one up or one down. */
function isNumberedHeading(parts: Marked[], index: number): boolean {
  const here = parts[index]
  const text = withoutMarks(here?.text ?? '')
  if (!here || text.length > 160 || /[.;:,]$/.test(text) || text.startsWith('(')) return false
  const order = orderAt(parts, index)
  return order !== null && orderAt(parts, index + 1) !== order + 1 && !countsOn(parts, index, order)
}

/** The number before stands just above, or above one short line that divides the list ("Moties"). */
function countsOn(parts: Marked[], index: number, order: number): boolean {
  if (orderAt(parts, index - 1) === order - 1) return true
  const divides = (parts[index - 1]?.text.length ?? 99) < 40
  return divides && order > 1 && orderAt(parts, index - 2) === order - 1
}

function orderAt(parts: Marked[], index: number): number | null {
  const bullet = readBullet(parts[index]?.text ?? '')
  return bullet?.ordered ? orderOf(bullet.label) : null
}

function looksLikeHeading(part: Marked, text: string): boolean {
  if (/^\p{Ll}/u.test(text) || /[;:,-]$/.test(text) || /^["“‘']?\d+[\d.,\s%]*$/.test(text)) return false
  if (isLabelled(text)) return false
  if (startsWithKind(text)) return text.length < 420 && (!/[.!?]$/.test(text) || isTitleWithStop(text))
  return (
    (part.short || part.bold) &&
    text.length < 150 &&
    !/[.!]$/.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/^https?:/.test(text)
  )
}

/** "Vindplaats: Kamerstuk 29 984, nr. 12" is a line of a form. */
function isLabelled(text: string): boolean {
  const label = /^([\p{L}][\p{L} /.()-]{2,40}?)\s*:\s+\S/u.exec(text)?.[1]
  return label !== undefined && isTableHeader(label)
}

/** "Toezegging inzake de korpscheftaken." is a heading in spite of its full stop: no verb says anything. */
function isTitleWithStop(text: string): boolean {
  return (
    text.length < 130 &&
    !/\b(?:is|zijn|wordt|worden|heb|heeft|hebben|verzoekt|vraagt|betreft|ziet|zal|zullen|was|werd|roept|kan)\b/i.test(
      text,
    ) &&
    !/[.!?]\s/.test(text)
  )
}
