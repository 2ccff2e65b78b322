import type { Block, ReadDocument, TableRow } from '@/lib/annex/blocks'
import type { ItemKind } from '@/lib/annex/grammar/kind'
import { COLUMN_ROLES, columnRole, type ColumnRole } from '@/lib/annex/layout'
import { aboveOf, kindNamed, NOTHING_ABOVE, withHeading, type Above, type Standing } from '@/lib/annex/parse/above'
import type { Setting } from '@/lib/annex/parse/items'
import { readLineRows, type LineRow } from '@/lib/annex/parse/line-rows'
import { isHeading } from '@/lib/annex/parse/outline'
import { readRecords } from '@/lib/annex/parse/records'
import { rowItems, type Cells } from '@/lib/annex/parse/row-item'
import type { ReadItem } from '@/lib/annex/parse/schema'
import type { Scope } from '@/lib/annex/parse/scope'
import { textOf } from '@/lib/annex/parse/text-of'

/** Rows of cells with the block they stand in. */
type Found = LineRow

/** Items of tables such as the budget annex: "Omschrijving van de motie | Vindplaats | Stand van zaken". Other tables give none. */
export function readRows(document: ReadDocument, scope: Scope, setting: Setting): ReadItem[] {
  const records = readRecords(document, scope)
  const items: ReadItem[] = records.flatMap((record) => rowItems(document, record, setting))
  let roles: (ColumnRole | null)[] = []
  let hint: ItemKind | null = null
  let subject: { block: number; text: string } | null = null
  let before: Cells = {}
  for (const { row, block, above } of [
    ...tableRows(document, scope),
    ...looseRows(document, scope),
    ...readLineRows(document, scope),
  ]) {
    const own = rolesOf(row)
    const divides = roles.length > 1 ? subjectOf(row) : null
    if (own) {
      roles = own
      hint = hintOf(row, above)
    } else if (divides !== null) subject = { block, text: divides }
    else if (roles.length === row.cells.length && roles.length > 1) {
      const under = subject?.block === block ? withSubject(above, subject.text) : above
      before = repeated(cellsOf(row, roles), before)
      const found = { cells: before, hint: under.kind ?? hint, above: under, from: block, to: block }
      items.push(...rowItems(document, found, setting))
    }
  }
  return items
}

/** "Idem" in a cell is what the row above says there. */
function repeated(cells: Cells, above: Cells): Cells {
  const same = /^(?:idem|id\.?|ditto|["″〃]|,,|zie (?:boven|hierboven))\.?$/i
  const names = COLUMN_ROLES.filter((role) => same.test(cells[role]?.text.trim() ?? ''))
  return { ...cells, ...Object.fromEntries(names.flatMap((role) => (above[role] ? [[role, above[role]]] : []))) }
}

/** A row with nothing but a few words in its first cell divides the table: what stands below it has that subject. */
function subjectOf(row: TableRow): string | null {
  const [first, ...others] = row.cells
  const text = first?.text.trim() ?? ''
  const alone = others.length > 0 && others.every((cell) => cell.text.trim() === '' || cell.text.trim() === text)
  return alone && /^(?=.*\p{L}{3})[^.]{3,100}$/u.test(text) ? text : null
}

function withSubject(above: Above, text: string): Above {
  return aboveOf([...above.texts, text].map((heading, level) => ({ text: heading, level })))
}

function tableRows(document: ReadDocument, scope: Scope): Found[] {
  const found: Found[] = []
  let standing: Standing[] = []
  for (let index = scope.from; index <= scope.to; index += 1) {
    const block = document.blocks[index]
    if (block?.type === 'table') {
      const caption = block.caption ? withHeading(standing, captionOf(block.caption)) : standing
      found.push(...block.rows.map((row) => ({ row, block: index, above: aboveOf(caption) })))
    } else if (block) standing = standingAt(standing, block, index === scope.title)
  }
  return found
}

/** The headings that stand below this block; the number of a table is no part of what it is called. */
function standingAt(standing: Standing[], block: Block, isTitle: boolean): Standing[] {
  const text = textOf(block)
  if (/^Tabel \d/.test(text) && text.length < 200) return withHeading(standing, captionOf(text))
  if (isTitle || !isHeading(block)) return standing
  return withHeading(standing, { text, level: block.type === 'heading' ? block.level : 7 })
}

function captionOf(text: string): Standing {
  return { text: text.replace(/^Tabel \d+[a-z]?[.:]?\s+/, ''), level: 8 }
}

/** A table of which only the cells are left, each a paragraph: after its header cells every so many paragraphs are a row. */
function looseRows(document: ReadDocument, scope: Scope): Found[] {
  const found: Found[] = []
  for (let index = scope.from; index <= scope.to; index += 1) {
    const width = headerWidth(document, index, scope.to)
    if (width === 0) continue
    const around = textOf(document.blocks[index - 1])
    const above = around.length < 200 && around !== '' ? aboveOf([captionOf(around)]) : NOTHING_ABOVE
    let at = index
    while (at + width - 1 <= scope.to && !endsTable(textOf(document.blocks[at]))) {
      const cells = document.blocks.slice(at, at + width).flatMap((block) => (block.type === 'table' ? [] : [block]))
      if (cells.length < width) break
      found.push({ row: { header: at === index, cells }, block: at, above })
      at += width
    }
    index = at - 1
  }
  return found
}

function headerWidth(document: ReadDocument, index: number, last: number): number {
  const cells = document.blocks
    .slice(index, Math.min(last + 1, index + 6))
    .map((block) => (block.type === 'table' ? '' : block.text))
  const width = cells.findIndex((cell) => columnRole(cell) === null)
  const row = {
    header: true,
    cells: cells.slice(0, width === -1 ? cells.length : width).map((cell) => ({ text: cell, notes: [], links: [] })),
  }
  return row.cells.length >= 3 && rolesOf(row) ? row.cells.length : 0
}

function endsTable(text: string): boolean {
  return (
    /^(?:Tabel \d|Bijlage \d|\d+(?:\.\d+)+ )/.test(text) ||
    (text.length < 120 && /\b(?:moties|toezeggingen) (?:die|waarvan|per)\b/i.test(text))
  )
}

/**
 * The roles of the columns when the row is a header of items: it has a description and a state or source, and most cells are known.
 * "Motie/toezegging" is the kind beside a column with the subject, and the subject itself where there is no other.
 */
function rolesOf(row: TableRow): (ColumnRole | null)[] | null {
  const named = row.cells.map((cell) => columnRole(cell.text))
  const roles = named.includes('description')
    ? named
    : named.map((role, index) =>
        role === 'kind' && /motie/i.test(row.cells[index]?.text ?? '') ? 'description' : role,
      )
  const known = new Set(roles)
  const most = roles.filter((role) => role !== null).length >= row.cells.length * 0.6
  return most && known.has('description') && (known.has('state') || known.has('source') || known.has('term'))
    ? roles
    : null
}

/** The kind that the header names, or else a heading above the table, the nearest first. */
function hintOf(row: TableRow, above: Above): ItemKind | null {
  return kindNamed({ ...above, texts: [...above.texts, row.cells.map((cell) => cell.text).join(' ')] }) ?? above.kind
}

function cellsOf(row: TableRow, roles: (ColumnRole | null)[]): Cells {
  const cells: Cells = {}
  roles.forEach((role, index) => {
    if (role && !cells[role]) cells[role] = row.cells[index]
  })
  return cells
}
