import type { Draft } from '@/lib/annex/read/pdf/draft'
import type { Line } from '@/lib/annex/read/pdf/pieces'

/** Tags are given per page: a paragraph, list item or table that runs over a page break arrives in two parts and is joined here. */
export function joinOverPages(drafts: Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const whole = last && pageOfEnd(last) < pageOf(draft) ? together(last, draft) : null
    if (whole) joined.splice(-1, 1, whole)
    else joined.push(draft)
  }
  return joined
}

function together(last: Draft, next: Draft): Draft | null {
  if ('table' in last || 'table' in next) {
    if (!('table' in last && 'table' in next) || widthOf(last.table) !== widthOf(next.table)) return null
    return { ...last, table: [...last.table, ...withoutRepeatedHeader(last.table, next.table)] }
  }
  const goesOn = next.role === null || (next.role.type === 'listItem' && next.role.label === undefined)
  const isText = last.role === null || last.role.type === 'listItem'
  if (!goesOn || !isText || endsSentence(last.lines) || (last.role === null && next.role !== null)) return null
  return { ...last, lines: [...last.lines, ...next.lines] }
}

type Rows = { header: boolean; cells: Line[][] }[]

function widthOf(rows: Rows): number {
  return Math.max(0, ...rows.map(({ cells }) => cells.length))
}

/** Header rows are printed again on each page. */
function withoutRepeatedHeader(first: Rows, next: Rows): Rows {
  const headers = new Set(first.filter(({ header }) => header).map(textOfRow))
  return next.filter((row) => !headers.has(textOfRow(row)))
}

function textOfRow({ cells }: Rows[number]): string {
  return cells.map((lines) => lines.map(({ text }) => text).join(' ')).join('|')
}

function endsSentence(lines: Line[]): boolean {
  return /[.!?:;]["”’')]?\d{0,3}$/.test(lines.at(-1)?.text ?? '')
}

function pageOf(draft: Draft): number {
  return 'lines' in draft ? (draft.lines[0]?.page ?? 0) : draft.page
}

function pageOfEnd(draft: Draft): number {
  if ('lines' in draft) return draft.lines.at(-1)?.page ?? 0
  return draft.table.at(-1)?.cells.flat().at(-1)?.page ?? draft.page
}
