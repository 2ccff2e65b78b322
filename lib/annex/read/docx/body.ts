import type { Block, Inline, Place, TableRow } from '@/lib/annex/blocks'
import { plain } from '@/lib/annex/blocks'
import type { DocxContext } from '@/lib/annex/read/docx/context'
import { readRuns } from '@/lib/annex/read/docx/runs'
import { numberingOf, outlineLevel, toggle, value } from '@/lib/annex/read/docx/styles'
import type { Style } from '@/lib/annex/read/docx/styles'
import { joinInlines, prefixInline } from '@/lib/annex/read/inline'
import { blocksOfParagraph } from '@/lib/annex/read/paragraph'
import type { Role } from '@/lib/annex/read/paragraph'
import { MOST_COLUMNS, spreadCells, tableBlocks } from '@/lib/annex/read/table'
import { childOf, elementsOf } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'

/** The blocks under a document, a table cell or a text box, in order. */
export function readBody(parent: XmlElement, context: DocxContext): Block[] {
  return elementsOf(parent).flatMap((element) => VISITS[element.name]?.(element, context) ?? [])
}

type Visit = (element: XmlElement, context: DocxContext) => Block[]

const VISITS: Record<string, Visit> = {
  'w:body': readBody,
  'w:p': readParagraph,
  'w:tbl': readTable,
  'w:sdt': readControl,
  'w:customXml': readBody,
  'w:ins': readBody,
  'w:moveTo': readBody,
  'mc:AlternateContent': (element, context) => {
    const choice = childOf(element, 'mc:Choice')
    return choice ? readBody(choice, context) : []
  },
  'w:altChunk': (_, context) => {
    context.warnings.add('In dit document is een ander bestand ingevoegd. De tekst daarvan is niet gelezen.')
    return []
  },
}

function readParagraph(paragraph: XmlElement, context: DocxContext): Block[] {
  const properties = childOf(paragraph, 'w:pPr')
  const style = context.styles(value(childOf(properties, 'w:pStyle')))
  context.line += 1
  const { inline, boxes, contents } = readRuns(paragraph, style, context)
  const boxBlocks = boxes.flatMap((box) => readBody(box, context))
  if (contents || style.contents) {
    if (inline.text !== '') context.dropped.push({ reason: 'toc', text: inline.text })
    return boxBlocks
  }
  if (inline.text === '') return boxBlocks
  const { role, numbered } = roleOf(inline, properties, style, context)
  return [...blocksOfParagraph(numbered, role, placeOf(context)), ...boxBlocks]
}

/** A heading keeps its automatic number as text ("1.1 Motie ..."), as every reader of the paper sees it. */
function roleOf(
  inline: Inline,
  properties: XmlElement | undefined,
  style: Style,
  context: DocxContext,
): { role: Role; numbered: Inline } {
  const outline = outlineLevel(properties)
  const heading = outline === undefined ? style.heading : outline
  const list = numberingOf(properties)
  const place = list === undefined ? style.numbering : list
  const label = place ? context.numbering(place) : null
  if (style.title) return { role: { type: 'title' }, numbered: inline }
  if (heading !== null) {
    return {
      role: { type: 'heading', level: heading },
      numbered: label?.ordered ? prefixInline(label.label, inline) : inline,
    }
  }
  if (!place || !label) return { role: null, numbered: inline }
  return { role: { type: 'listItem', level: place.level + 1, ...label }, numbered: inline }
}

/** A content control; the one that Word makes for a table of contents is dropped whole. */
function readControl(control: XmlElement, context: DocxContext): Block[] {
  const content = childOf(control, 'w:sdtContent')
  if (!content) return []
  const gallery = value(childOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery'))
  const blocks = readBody(content, context)
  if (gallery !== 'Table of Contents') return blocks
  for (const block of blocks) if (block.type !== 'table') context.dropped.push({ reason: 'toc', text: block.text })
  return []
}

function readTable(table: XmlElement, context: DocxContext): Block[] {
  context.line += 1
  const place = placeOf(context)
  const caption = value(childOf(childOf(table, 'w:tblPr'), 'w:tblCaption'))
  const rows = rowsOf(table).map((row) => readRow(row, context))
  return tableBlocks(rows, place, caption)
}

/** Rows may be wrapped in content controls and in tracked insertions. */
function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((element) => {
    if (element.name === 'w:tr') return childOf(childOf(element, 'w:trPr'), 'w:del') ? [] : [element]
    return /^w:(?:sdt|sdtContent|ins|customXml)$/.test(element.name) ? rowsOf(element) : []
  })
}

function readRow(row: XmlElement, context: DocxContext): { row: TableRow; blocks: Block[][] } {
  const cells = cellsOf(row)
    .slice(0, MOST_COLUMNS)
    .map((cell) => {
      const properties = childOf(cell, 'w:tcPr')
      const merge = childOf(properties, 'w:vMerge')
      const blocks = readBody(cell, context)
      const isContinued = merge !== undefined && value(merge) !== 'restart'
      const span = Math.min(Number(value(childOf(properties, 'w:gridSpan')) ?? 1) || 1, MOST_COLUMNS)
      return { blocks, inline: isContinued ? plain('') : joinInlines(blocks), span }
    })
  return {
    row: {
      header: toggle(childOf(row, 'w:trPr'), 'w:tblHeader') ?? false,
      cells: spreadCells(cells),
    },
    blocks: cells.map(({ blocks }) => blocks),
  }
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((element) => {
    if (element.name === 'w:tc') return [element]
    return /^w:(?:sdt|sdtContent|customXml)$/.test(element.name) ? cellsOf(element) : []
  })
}

function placeOf({ page, line }: DocxContext): Place {
  return page > 1 ? { page, line } : { line }
}
