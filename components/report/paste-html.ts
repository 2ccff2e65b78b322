import { plain, type Block, type Inline, type TableRow } from '@/lib/annex/blocks'
import { printSectionText, type SectionNote } from '@/lib/annex/compose/section-text'

/**
 * What was copied from Word, a mail or a page, as the markup of a section: paragraphs, subheadings, lists, tables and
 * footnotes stay, everything else goes. `taken` are names of notes that the text already has.
 */
export function textOfHtml(html: string, taken: ReadonlySet<string>): string {
  const page = new DOMParser().parseFromString(withoutLooks(html), 'text/html')
  for (const gone of page.querySelectorAll('style, script, meta, link, title, head, template')) gone.remove()
  const notes = takeNotes(page, taken)
  const blocks: Block[] = []
  walk(page.body, blocks, 0)
  return printSectionText({ blocks, notes: notes.filter(({ text }) => text !== '') })
}

/** Where the looks of an element are kept, for the list levels of Word: the security policy refuses them as they come. */
const LOOK = 'data-look'

function withoutLooks(html: string): string {
  return html.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '').replace(/(\s)style(\s*)=/gi, `$1${LOOK}$2=`)
}

/** Footnotes of Word: a link to "#_ftn1" where the mark stands, and a part with the id "ftn1" that holds the text. */
function takeNotes(page: Document, taken: ReadonlySet<string>): SectionNote[] {
  const notes: SectionNote[] = []
  for (const part of page.querySelectorAll('[id^=ftn], [id^=edn]')) {
    const text = clean(part.textContent ?? '').replace(/^\[?\d+\]?\s*/, '')
    const id = freeName(new Set([...taken, ...notes.map((note) => note.id)]))
    notes.push({ id, text })
    for (const mark of page.querySelectorAll(`a[href$="#_${part.id}"]`)) mark.replaceWith(`${MARK}${id}${MARK}`)
    part.remove()
  }
  return notes
}

/** Between two of these stands the name of a note; no text holds it. */
const MARK = '\uE000'

const BLOCKS =
  'p, div, section, article, blockquote, h1, h2, h3, h4, h5, h6, ul, ol, table, pre, li, header, footer, main'

function walk(node: Element, blocks: Block[], level: number): void {
  let loose = ''
  const flush = () => {
    add(blocks, { type: 'paragraph', ...inlineOf(loose) })
    loose = ''
  }
  for (const child of node.childNodes) {
    if (!(child instanceof Element)) loose += child.textContent ?? ''
    else if (child.matches('br')) flush()
    else if (!child.matches(BLOCKS) && !child.querySelector(BLOCKS)) loose += child.textContent ?? ''
    else {
      flush()
      block(child, blocks, level)
    }
  }
  flush()
}

function block(element: Element, blocks: Block[], level: number): void {
  const wordLevel = /level(\d)/.exec(element.getAttribute(LOOK) ?? '')?.[1]
  if (element.matches('h1, h2, h3, h4, h5, h6'))
    add(blocks, { type: 'heading', level: 3, ...inlineOf(element.textContent ?? '') })
  else if (element.matches('table')) blocks.push({ type: 'table', rows: rowsOf(element) })
  else if (element.matches('ul, ol')) list(element, blocks, level)
  else if (/MsoList/i.test(element.className) && wordLevel) wordItem(element, blocks, Number(wordLevel) - 1)
  else walk(element, blocks, level)
}

function list(element: Element, blocks: Block[], level: number): void {
  const ordered = element.matches('ol')
  let number = 0
  for (const item of element.children) {
    if (item.matches('ul, ol')) {
      list(item, blocks, level + 1)
      continue
    }
    number += 1
    const inner = [...item.querySelectorAll(':scope > ul, :scope > ol')]
    for (const one of inner) one.remove()
    add(blocks, listItem(item.textContent ?? '', level, ordered ? number : null))
    for (const one of inner) list(one, blocks, level + 1)
  }
}

/** Word writes a list as paragraphs, each with its own sign in front. */
function wordItem(element: Element, blocks: Block[], level: number): void {
  const sign = [...element.querySelectorAll('span')].find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute(LOOK) ?? ''),
  )
  const number = /(\d+)[.)]/.exec(sign?.textContent ?? '')?.[1]
  sign?.remove()
  add(blocks, listItem(element.textContent ?? '', level, number ? Number(number) : null))
}

function listItem(text: string, level: number, number: number | null): Block {
  const ordered = number !== null
  return { type: 'listItem', level, ordered, ...(ordered ? { label: `${number}.` } : {}), ...inlineOf(text) }
}

function rowsOf(table: Element): TableRow[] {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => inlineOf(cell.textContent ?? '')),
  )
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((cells, index) => ({
    header: index === 0,
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? plain('')),
  }))
}

function add(blocks: Block[], made: Block): void {
  if ('text' in made && made.text === '' && made.notes.length === 0) return
  blocks.push(made)
}

function inlineOf(source: string): Inline {
  const pieces = source
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
    .split(MARK)
  const inline = plain('')
  pieces.forEach((piece, index) => {
    if (index % 2 === 0) inline.text += piece
    else {
      inline.text = inline.text.replace(/ $/, '')
      inline.notes.push({ id: piece, at: inline.text.length })
    }
  })
  return inline
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function freeName(taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(String(number))) number += 1
  return String(number)
}
