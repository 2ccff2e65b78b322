import { noteId } from '@/lib/annex/read/docx/context'
import type { DocxContext } from '@/lib/annex/read/docx/context'
import { toggle, value } from '@/lib/annex/read/docx/styles'
import type { Style } from '@/lib/annex/read/docx/styles'
import { inlineWriter, safeUrl } from '@/lib/annex/read/inline'
import type { InlineWriter } from '@/lib/annex/read/inline'
import { childOf, descendantsOf, elementsOf, textOf } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'
import type { Inline } from '@/lib/annex/blocks'

/** The text of a paragraph, the text boxes anchored in it, and whether any of it stood in a table of contents. */
export type ParagraphText = { inline: Inline; boxes: XmlElement[]; contents: boolean }

/** Reads the runs of a paragraph. Deleted text stays out, inserted text comes in, hidden text is dropped with a warning. */
export function readRuns(paragraph: XmlElement, style: Style, context: DocxContext): ParagraphText {
  const walk: Walk = {
    writer: inlineWriter(),
    boxes: [],
    contents: inContents(context),
    style,
    url: null,
    hidden: '',
    context,
  }
  visitAll(paragraph, walk)
  if (walk.hidden.trim() !== '') {
    context.dropped.push({ reason: 'hidden', text: walk.hidden.trim() })
    context.warnings.add('Er staat verborgen tekst in dit document. Die is niet gelezen.')
  }
  return { inline: walk.writer.finish(), boxes: walk.boxes, contents: walk.contents }
}

type Walk = {
  writer: InlineWriter
  boxes: XmlElement[]
  contents: boolean
  style: Style
  url: string | null
  hidden: string
  context: DocxContext
}

type Visit = (element: XmlElement, walk: Walk) => void

function visitAll(parent: XmlElement, walk: Walk): void {
  for (const element of elementsOf(parent)) VISITS[element.name]?.(element, walk)
}

function inside(name: string): Visit {
  return (element, walk) => {
    const content = childOf(element, name)
    if (content) visitAll(content, walk)
  }
}

const CHANGES = 'Er staan bijgehouden wijzigingen in dit document. De nieuwe tekst is gelezen, verwijderde tekst niet.'

function inserted(element: XmlElement, walk: Walk): void {
  walk.context.warnings.add(CHANGES)
  visitAll(element, walk)
}

function removed(_: XmlElement, walk: Walk): void {
  walk.context.warnings.add(CHANGES)
}

/** What to do with each element inside a paragraph; what is not named here says nothing. */
const VISITS: Record<string, Visit> = {
  'w:r': readRun,
  'w:hyperlink': readHyperlink,
  'w:fldSimple': visitAll,
  'w:smartTag': visitAll,
  'w:customXml': visitAll,
  'w:dir': visitAll,
  'w:bdo': visitAll,
  'w:sdt': inside('w:sdtContent'),
  'w:ins': inserted,
  'w:moveTo': inserted,
  'w:del': removed,
  'w:moveFrom': removed,
  'mc:AlternateContent': inside('mc:Choice'),
  'm:oMath': (element, walk) => walk.writer.write(descendantsOf(element, 'm:t').map(textOf).join('')),
  'm:oMathPara': visitAll,
}

const RUN_VISITS: Record<string, (element: XmlElement, walk: Walk, bold: boolean) => void> = {
  'w:t': (element, walk, bold) => write(textOf(element), walk, bold),
  'w:tab': (_, walk, bold) => write(' ', walk, bold),
  'w:ptab': (_, walk, bold) => write(' ', walk, bold),
  'w:noBreakHyphen': (_, walk, bold) => write('-', walk, bold),
  'w:cr': (_, walk) => walk.writer.breakLine(),
  'w:br': (element, walk) => {
    if (element.attributes['w:type'] === 'page') walk.context.page += 1
    else if (element.attributes['w:type'] === undefined) walk.writer.breakLine()
  },
  'w:lastRenderedPageBreak': (_, walk) => {
    walk.context.page += 1
  },
  'w:sym': (element, walk, bold) => write(symbol(element), walk, bold),
  'w:footnoteReference': (element, walk) => mark(element, walk, 'foot'),
  'w:endnoteReference': (element, walk) => mark(element, walk, 'end'),
  'w:fldChar': readFieldSign,
  'w:instrText': (element, walk) => {
    const field = walk.context.fields.at(-1)
    if (field && !field.inResult && field.instruction.length < 2000) field.instruction += textOf(element)
  },
  'w:drawing': collectBoxes,
  'w:pict': collectBoxes,
  'mc:AlternateContent': (element, walk) => {
    const choice = childOf(element, 'mc:Choice')
    if (choice) collectBoxes(choice, walk)
  },
}

function readRun(run: XmlElement, walk: Walk): void {
  const properties = childOf(run, 'w:rPr')
  const style = walk.context.styles(value(childOf(properties, 'w:rStyle')))
  const isHidden = toggle(properties, 'w:vanish') ?? (style.hidden || walk.style.hidden)
  const bold = toggle(properties, 'w:b') ?? (style.bold || walk.style.bold)
  for (const element of elementsOf(run)) {
    if (isHidden && element.name === 'w:t') walk.hidden += textOf(element)
    else if (!isHidden || element.name.startsWith('w:fld') || element.name === 'w:instrText') {
      RUN_VISITS[element.name]?.(element, walk, bold)
    }
  }
}

function write(text: string, walk: Walk, bold: boolean): void {
  walk.writer.write(text, { bold, url: walk.url ?? fieldUrl(walk.context) })
}

function mark(element: XmlElement, walk: Walk, kind: 'foot' | 'end'): void {
  walk.writer.mark(noteId(walk.context, kind, element.attributes['w:id'] ?? ''))
}

function readHyperlink(element: XmlElement, walk: Walk): void {
  const outer = walk.url
  walk.url = walk.context.links.get(element.attributes['r:id'] ?? '') ?? outer
  visitAll(element, walk)
  walk.url = outer
}

function readFieldSign(element: XmlElement, walk: Walk): void {
  const { fields } = walk.context
  const kind = element.attributes['w:fldCharType']
  if (kind === 'begin' && fields.length < 50) fields.push({ instruction: '', inResult: false })
  if (kind === 'end') fields.pop()
  const field = fields.at(-1)
  if (kind === 'separate' && field) field.inResult = true
  if (inContents(walk.context)) walk.contents = true
}

function inContents(context: DocxContext): boolean {
  return context.fields.some(({ instruction, inResult }) => inResult && /^\s*TOC\b/.test(instruction))
}

function fieldUrl(context: DocxContext): string | null {
  const link = context.fields.findLast(({ instruction }) => /^\s*HYPERLINK\b/.test(instruction))
  return link ? safeUrl(/"([^"]+)"/.exec(link.instruction)?.[1]) : null
}

/** Symbol fonts hide a bullet behind a private character; the other symbols say nothing in an annex. */
function symbol(element: XmlElement): string {
  return /^F0(?:B7|A7|9F)$/i.test(element.attributes['w:char'] ?? '') ? '•' : ''
}

/** Of a drawing only the text boxes count. */
function collectBoxes(element: XmlElement, walk: Walk): void {
  walk.boxes.push(...descendantsOf(element, 'w:txbxContent'))
}
