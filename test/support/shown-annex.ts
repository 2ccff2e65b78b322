import type { Inline, Note, ReadDocument } from '@/lib/annex/blocks'
import { descendantsOf, elementsOf, parseXml, type XmlElement, type XmlNode } from '@/lib/annex/read/xml'

/** What a reader of an annex has before them: its lines in order, with note marks in the text, its contents and its notes. */
export type Shown = { lines: string[]; contents: string[]; notes: string[] }

/** What a written annex says, as it was read back. */
export function shownInWord({ blocks, dropped, notes }: ReadDocument): Shown {
  const lines = blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [`kop ${block.level}: ${marked(block, notes)}`]
      case 'listItem':
        return [`punt ${block.level} ${block.ordered ? block.label : '•'} ${marked(block, notes)}`]
      case 'table':
        return block.rows.map((row) => `rij: ${row.cells.map((cell) => marked(cell, notes)).join(' | ')}`)
      default:
        return [marked(block, notes)]
    }
  })
  const contents = dropped.filter(({ reason }) => reason === 'toc').map(({ text }) => text.replace(/ \d+$/, ''))
  return { lines, contents, notes: Object.values(notes).map(({ label, text }) => `${label}. ${text}`) }
}

/** A text with the labels of its notes in their places. */
function marked({ text, notes }: Inline, known: Record<string, Note>): string {
  const places = notes.toSorted((one, other) => other.at - one.at)
  return places.reduce((done, { id, at }) => `${done.slice(0, at)}[${known[id]?.label}]${done.slice(at)}`, text)
}

/** What the preview of an annex says, from its HTML. */
export function shownOnScreen(html: string): Shown {
  const article = parseXml(new TextEncoder().encode(html))
  const [header, contents, ...parts] = elementsOf(article)
  const notes = parts.filter(({ name }) => name === 'section')
  const titles = header ? elementsOf(header).slice(1) : []
  return {
    lines: [...titles, ...parts.filter(({ name }) => name !== 'section')].flatMap(linesOf),
    contents: contents ? [...descendantsOf(contents, 'h3'), ...descendantsOf(contents, 'a')].map(wordsOf) : [],
    notes: notes
      .flatMap((section) => descendantsOf(section, 'li'))
      .map((note, index) => `${index + 1}. ${wordsOf(note).replace(/ ↑$/, '')}`),
  }
}

function linesOf(element: XmlElement): string[] {
  const { name } = element
  if (name === 'ol' || name === 'ul') return pointsOf(element, 1)
  if (name === 'div')
    return descendantsOf(element, 'tr').map((row) => `rij: ${elementsOf(row).map(wordsOf).join(' | ')}`)
  const level = /^h([345])$/.exec(name)?.[1]
  return [level ? `kop ${Number(level) - 2}: ${wordsOf(element)}` : wordsOf(element)]
}

function pointsOf(list: XmlElement, level: number): string[] {
  const first = Number(list.attributes['start'] ?? 1)
  return elementsOf(list).flatMap((point, index) => {
    const inner = elementsOf(point).filter(isList)
    const own = { ...point, children: point.children.filter((node) => typeof node === 'string' || !isList(node)) }
    const label = list.name === 'ol' ? `${first + index}.` : '•'
    return [`punt ${level} ${label} ${wordsOf(own)}`, ...inner.flatMap((nested) => pointsOf(nested, level + 1))]
  })
}

function isList({ name }: XmlElement): boolean {
  return name === 'ol' || name === 'ul'
}

/** The text of an element; the number of a note stands between brackets. */
function wordsOf(element: XmlElement): string {
  return element.children.map(spoken).join('').replace(/\s+/g, ' ').trim()
}

function spoken(node: XmlNode): string {
  if (typeof node === 'string') return node
  return node.name === 'sup' ? `[${wordsOf(node)}]` : node.children.map(spoken).join('')
}
