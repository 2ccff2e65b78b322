import type { Block, Inline, Place, TableRow } from '@/lib/annex/blocks'
import { plain } from '@/lib/annex/blocks'
import { joinInlines, prefixInline } from '@/lib/annex/read/inline'
import { countItem, labelOf } from '@/lib/annex/read/odt/lists'
import type { InList } from '@/lib/annex/read/odt/lists'
import type { OdtContext } from '@/lib/annex/read/odt/context'
import { readSpans } from '@/lib/annex/read/odt/spans'
import { OUTLINE } from '@/lib/annex/read/odt/styles'
import type { OdtStyle } from '@/lib/annex/read/odt/styles'
import { blocksOfParagraph } from '@/lib/annex/read/paragraph'
import type { Role } from '@/lib/annex/read/paragraph'
import { MOST_COLUMNS, tableBlocks } from '@/lib/annex/read/table'
import { elementsOf, textOf } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'

/** The blocks under a document, a section, a table cell, a note or a text box, in order. */
export function readOdtBody(parent: XmlElement, context: OdtContext): Block[] {
  return readAll(parent, context, null)
}

function readAll(parent: XmlElement, context: OdtContext, list: InList | null): Block[] {
  return elementsOf(parent).flatMap((element) => VISITS[element.name]?.(element, context, list) ?? [])
}

type Visit = (element: XmlElement, context: OdtContext, list: InList | null) => Block[]

const VISITS: Record<string, Visit> = {
  'text:p': readParagraph,
  'text:h': readParagraph,
  'text:list': readList,
  'text:numbered-paragraph': (element, context) => readAll(element, context, null),
  'text:section': readAll,
  'table:table': readTable,
  'text:table-of-content': dropContents,
  'text:illustration-index': dropContents,
  'text:table-index': dropContents,
  'text:alphabetical-index': dropContents,
  'text:soft-page-break': (_, context) => {
    context.page += 1
    return []
  },
  'text:tracked-changes': (element, context) => {
    if (elementsOf(element).length > 0) {
      context.warnings.add(
        'Er staan bijgehouden wijzigingen in dit document. De nieuwe tekst is gelezen, verwijderde tekst niet.',
      )
    }
    return []
  },
  'draw:frame': (element, context) =>
    elementsOf(element).flatMap((box) => (box.name === 'draw:text-box' ? readAll(box, context, null) : [])),
}

function readParagraph(element: XmlElement, context: OdtContext, list: InList | null): Block[] {
  const style = context.styles.paragraph(element.attributes['text:style-name'])
  context.line += 1
  const place = placeOf(context)
  const { inline, boxes } = readSpans(element, style.bold, context, readOdtBody)
  const boxBlocks = boxes.flatMap((box) => readOdtBody(box, context))
  if (inline.text === '') return boxBlocks
  if (style.contents || style.hidden) {
    context.dropped.push({ reason: style.hidden ? 'hidden' : 'toc', text: inline.text })
    return boxBlocks
  }
  const { role, numbered } = roleOf(element, inline, style, list, context)
  return [...blocksOfParagraph(numbered, role, place), ...boxBlocks]
}

/** A heading keeps its automatic number as text; only the first paragraph of a list item is the item, the rest is text below it. */
function roleOf(
  element: XmlElement,
  inline: Inline,
  style: OdtStyle,
  list: InList | null,
  context: OdtContext,
): { role: Role; numbered: Inline } {
  if (style.title) return { role: { type: 'title' }, numbered: inline }
  const outline = Number(element.attributes['text:outline-level'] ?? 1) || 1
  const level = element.name === 'text:h' ? outline : style.heading
  const label = list?.fresh ? labelOf(countItem(list, context), context) : null
  if (level !== null) {
    const own = label ?? (element.name === 'text:h' ? outlineLabel(element, outline, context) : null)
    return {
      role: { type: 'heading', level },
      numbered: own?.ordered && own.label ? prefixInline(own.label, inline) : inline,
    }
  }
  if (!list || !label) return { role: null, numbered: inline }
  list.fresh = false
  return { role: { type: 'listItem', level: list.level, ...label }, numbered: inline }
}

/** Headings may be numbered by the outline of the document itself, without a list around them. */
function outlineLabel(
  element: XmlElement,
  level: number,
  context: OdtContext,
): { ordered: boolean; label: string } | null {
  if (element.attributes['text:is-list-header'] === 'true') return null
  const list: InList = { style: OUTLINE, level, fresh: true, start: null }
  return context.styles.list(OUTLINE, level)?.ordered ? labelOf(countItem(list, context), context) : null
}

function readList(element: XmlElement, context: OdtContext, outer: InList | null): Block[] {
  const style = element.attributes['text:style-name'] ?? outer?.style ?? ''
  const level = (outer?.level ?? 0) + 1
  const goesOn =
    element.attributes['text:continue-numbering'] === 'true' || element.attributes['text:continue-list'] !== undefined
  if (!goesOn && !outer) context.counts.delete(style)
  if (outer) context.counts.get(style)?.splice(level - 1)
  return elementsOf(element).flatMap((item) => {
    if (item.name === 'text:list-header') return readAll(item, context, { style, level, fresh: false, start: null })
    if (item.name !== 'text:list-item') return []
    const start = Number(item.attributes['text:start-value'] ?? Number.NaN)
    return readAll(item, context, { style, level, fresh: true, start: Number.isFinite(start) ? start : null })
  })
}

function readTable(table: XmlElement, context: OdtContext): Block[] {
  context.line += 1
  const place = placeOf(context)
  return tableBlocks(
    rowsOf(table, false).map(({ row, header }) => readRow(row, header, context)),
    place,
  )
}

function rowsOf(parent: XmlElement, header: boolean): { row: XmlElement; header: boolean }[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === 'table:table-row') return [{ row: element, header }]
    if (element.name === 'table:table-header-rows') return rowsOf(element, true)
    return /^table:table-(?:rows|row-group)$/.test(element.name) ? rowsOf(element, header) : []
  })
}

function readRow(row: XmlElement, header: boolean, context: OdtContext): { row: TableRow; blocks: Block[][] } {
  const cells = elementsOf(row)
    .slice(0, MOST_COLUMNS)
    .flatMap((cell) => {
      if (cell.name === 'table:covered-table-cell') return [{ inline: plain(''), blocks: [] }]
      if (cell.name !== 'table:table-cell') return []
      const blocks = readOdtBody(cell, context)
      const times = Math.min(Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1, MOST_COLUMNS)
      return Array.from({ length: times }, () => ({ inline: joinInlines(blocks), blocks }))
    })
  return {
    row: { header, cells: cells.slice(0, MOST_COLUMNS).map(({ inline }) => inline) },
    blocks: cells.map(({ blocks }) => blocks),
  }
}

function dropContents(element: XmlElement, context: OdtContext): Block[] {
  for (const part of elementsOf(element)) {
    if (part.name !== 'text:index-body') continue
    for (const line of elementsOf(part)) {
      const text = textOf(line).trim()
      if (text !== '') context.dropped.push({ reason: 'toc', text })
    }
  }
  return []
}

function placeOf({ page, line }: OdtContext): Place {
  return page > 1 ? { page, line } : { line }
}
