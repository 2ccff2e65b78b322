import type { Inline, Note } from '@/lib/annex/blocks'
import { inlineWriter, joinInlines, safeUrl } from '@/lib/annex/read/inline'
import type { InlineWriter } from '@/lib/annex/read/inline'
import type { OdtContext } from '@/lib/annex/read/odt/context'
import { childOf, descendantsOf, textOf } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'
import type { Block } from '@/lib/annex/blocks'

/** How the blocks inside a note or a text box are read; handed in, because bodies hold paragraphs and paragraphs hold bodies. */
export type ReadBody = (parent: XmlElement, context: OdtContext) => Block[]

/** Reads the text of a paragraph, with the text boxes that are anchored in it. */
export function readSpans(
  paragraph: XmlElement,
  bold: boolean,
  context: OdtContext,
  readBody: ReadBody,
): { inline: Inline; boxes: XmlElement[] } {
  const walk: Walk = { writer: inlineWriter(), boxes: [], bold, url: null, context, readBody }
  visitAll(paragraph, walk)
  return { inline: walk.writer.finish(), boxes: walk.boxes }
}

type Walk = {
  writer: InlineWriter
  boxes: XmlElement[]
  bold: boolean
  url: string | null
  context: OdtContext
  readBody: ReadBody
}

function visitAll(parent: XmlElement, walk: Walk): void {
  for (const node of parent.children) {
    if (typeof node === 'string') walk.writer.write(node, { bold: walk.bold, url: walk.url })
    else if (VISITS[node.name]) VISITS[node.name]?.(node, walk)
    else if (!SILENT.test(node.name)) visitAll(node, walk)
  }
}

/** Fields (a date, a page number) hold their text and are walked through; these hold something else. */
const SILENT =
  /^(?:office:annotation|office:annotation-end|text:tracked-changes|text:ruby-text|text:change.*|draw:.*|svg:.*|office:binary-data|text:note-citation|text:hidden-text|presentation:.*)$/

const VISITS: Record<string, (element: XmlElement, walk: Walk) => void> = {
  'text:s': (element, walk) =>
    walk.writer.write(' '.repeat(Math.min(Number(element.attributes['text:c'] ?? 1) || 1, 50)), {
      bold: walk.bold,
      url: walk.url,
    }),
  'text:tab': (_, walk) => walk.writer.write(' ', { bold: walk.bold, url: walk.url }),
  'text:line-break': (_, walk) => walk.writer.breakLine(),
  'text:soft-page-break': (_, walk) => {
    walk.context.page += 1
  },
  'text:span': readSpan,
  'text:a': readLink,
  'text:note': readNote,
  'draw:frame': collectBoxes,
  'draw:custom-shape': collectBoxes,
  'draw:g': collectBoxes,
}

function readSpan(element: XmlElement, walk: Walk): void {
  const name = element.attributes['text:style-name']
  const style = walk.context.styles.span(name)
  if (style.hidden) {
    const hidden = textOf(element).trim()
    if (hidden === '') return
    walk.context.dropped.push({ reason: 'hidden', text: hidden })
    walk.context.warnings.add('Er staat verborgen tekst in dit document. Die is niet gelezen.')
    return
  }
  const outer = walk.bold
  walk.bold = style.bold || outer
  visitAll(element, walk)
  walk.bold = outer
}

function readLink(element: XmlElement, walk: Walk): void {
  const outer = walk.url
  walk.url = safeUrl(element.attributes['xlink:href']) ?? outer
  visitAll(element, walk)
  walk.url = outer
}

/** Notes get the number they show; endnotes an "e" before it. */
function readNote(element: XmlElement, walk: Walk): void {
  const kind = element.attributes['text:note-class'] === 'endnote' ? 'end' : 'foot'
  walk.context.noteCount[kind] += 1
  const count = walk.context.noteCount[kind]
  const id = `${kind === 'end' ? 'e' : ''}${count}`
  const body = childOf(element, 'text:note-body')
  const placeholder: Note = { kind, label: String(count), text: '', links: [] }
  walk.context.notes[id] = placeholder
  walk.writer.mark(id)
  if (!body) return
  const { text, links } = joinInlines(walk.readBody(body, walk.context))
  walk.context.notes[id] = { ...placeholder, text, links }
}

function collectBoxes(element: XmlElement, walk: Walk): void {
  walk.boxes.push(...descendantsOf(element, 'draw:text-box'))
}
