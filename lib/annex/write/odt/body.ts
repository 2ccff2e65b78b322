import type { Block, Inline, Note, TableRow } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { anchorOf } from '@/lib/annex/write/anchor'
import { runsOf } from '@/lib/annex/write/runs'
import { element, type Xml } from '@/lib/annex/write/xml'

type Notes = Record<string, Note>
type ListItem = Extract<Block, { type: 'listItem' }>

/** What the first page opens with. */
export function titleBlockOf({ furniture, contents, landscapeFrom }: ComposedAnnex): Xml[] {
  const details = [furniture.number, furniture.belongsTo].filter((line) => line !== '')
  return [
    paragraph(landscapeFrom === 0 ? 'FirstLabelLandscape' : 'FirstLabel', furniture.label),
    paragraph('Title', furniture.title),
    ...details.map((line, index) =>
      paragraph(contents.length === 0 && index === details.length - 1 ? 'TitleEnd' : 'TitleDetail', line),
    ),
    ...(contents.length > 0 ? [paragraph('ContentsHeading', furniture.contents)] : []),
  ]
}

/** The table of contents with the estimated pages; the reader's program counts them when it is updated. */
export function contentsOf(annex: ComposedAnnex, pages: number[]): Xml | null {
  if (annex.contents.length === 0) return null
  const template = (level: number) =>
    element(
      'text:table-of-content-entry-template',
      { 'text:outline-level': level, 'text:style-name': `Contents${level}` },
      element('text:index-entry-link-start'),
      element('text:index-entry-text'),
      element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
      element('text:index-entry-page-number'),
      element('text:index-entry-link-end'),
    )
  const entries = annex.contents.map(({ level, text, block }) => {
    const link = { 'xlink:type': 'simple', 'xlink:href': `#${anchorOf(block)}`, 'text:style-name': 'Index_20_Link' }
    const page = String(pages[block] ?? '')
    return paragraph(`Contents${level}`, element('text:a', link, text, element('text:tab'), page))
  })
  return element(
    'text:table-of-content',
    { 'text:name': annex.furniture.contents, 'text:protected': 'true' },
    element('text:table-of-content-source', { 'text:outline-level': 2 }, template(1), template(2)),
    element('text:index-body', {}, entries),
  )
}

/** The blocks as OpenDocument text; the overview starts a page on its side. */
export function bodyOf(annex: ComposedAnnex): Xml[] {
  const { blocks, notes } = annex
  const written: Xml[] = []
  let tables = 0
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block) break
    if (block.type === 'listItem') {
      const items = itemsFrom(blocks, index)
      written.push(...listsOf(items, 0, notes))
      index += items.length - 1
    } else if (block.type === 'table') {
      tables += 1
      written.push(tableOf(block, tables, notes), paragraph('AfterTable'))
    } else if (block.type === 'heading') written.push(headingOf(block, index, annex))
    else written.push(paragraph('Body', ...inlineOf(block, notes)))
  }
  return written
}

function headingOf(block: { level: number } & Inline, index: number, annex: ComposedAnnex): Xml {
  const level = Math.min(block.level, 3)
  const { notes, landscapeFrom, newPage } = annex
  const turns = index === landscapeFrom && index > 0
  const style = turns ? 'HeadingLandscape' : newPage.includes(index) ? 'HeadingFirst' : `Heading${level}`
  const anchor = anchorOf(index)
  return element(
    'text:h',
    { 'text:style-name': style, 'text:outline-level': level },
    element('text:bookmark-start', { 'text:name': anchor }),
    inlineOf(block, notes),
    element('text:bookmark-end', { 'text:name': anchor }),
  )
}

function inlineOf(inline: Inline, notes: Notes): (Xml | string)[] {
  return runsOf(inline).map((run) => {
    if (run.type === 'text') return run.text
    if (run.type === 'link') return linkOf(run.text, run.url)
    const note = notes[run.id]
    return note ? noteOf(run.id, note) : ''
  })
}

function noteOf(id: string, note: Note): Xml {
  const text = runsOf({ text: note.text, notes: [], links: note.links }).map((run) =>
    run.type === 'link' ? linkOf(run.text, run.url) : run.type === 'text' ? run.text : '',
  )
  return element(
    'text:note',
    { 'text:id': `ftn${id.slice(1)}`, 'text:note-class': 'footnote' },
    element('text:note-citation', {}, note.label),
    element('text:note-body', {}, paragraph('Footnote', ...text)),
  )
}

function linkOf(text: string, url: string): Xml {
  return element('text:a', { 'xlink:type': 'simple', 'xlink:href': url, 'text:style-name': 'Internet_20_link' }, text)
}

function itemsFrom(blocks: Block[], start: number): ListItem[] {
  const end = blocks.findIndex((block, index) => index > start && block.type !== 'listItem')
  return blocks
    .slice(start, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.type === 'listItem' ? [block] : []))
}

/** Nested lists; a list that goes on counting after a paragraph says with which number. */
function listsOf(items: ListItem[], level: number, notes: Notes): Xml[] {
  const lists: { ordered: boolean; start: string | null; items: Xml[] }[] = []
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (!item) break
    const end = items.findIndex((other, at) => at > index && other.level <= level)
    const inside = items.slice(index + 1, end < 0 ? items.length : end)
    const last = level === 0 && end < 0 && inside.length === 0
    const open = lists.at(-1)
    const start = item.ordered ? (item.label ?? '1.').replace('.', '') : null
    const list =
      open && open.ordered === item.ordered && start !== '1' ? open : { ordered: item.ordered, start, items: [] }
    if (list !== open) lists.push(list)
    const number = list.items.length === 0 && start !== '1' ? start : null
    list.items.push(
      element(
        'text:list-item',
        { 'text:start-value': number },
        paragraph(last ? 'ListEnd' : 'ListItem', ...inlineOf(item, notes)),
        listsOf(inside, level + 1, notes),
      ),
    )
    index += inside.length
  }
  return lists.map((list) =>
    element('text:list', { 'text:style-name': list.ordered ? 'Numbers' : 'Bullets' }, list.items),
  )
}

type Table = Extract<Block, { type: 'table' }>

function tableOf({ rows, caption }: Table, number: number, notes: Notes): Xml {
  const columns = rows[0]?.cells.length ?? 1
  const column = (index: number) => element('table:table-column', { 'table:style-name': `Tabel${number}.${index + 1}` })
  const row = ({ header, cells }: TableRow) =>
    element(
      'table:table-row',
      { 'table:style-name': 'Row' },
      cells.map((cell) =>
        element(
          'table:table-cell',
          { 'table:style-name': header ? 'HeadingCell' : 'Cell', 'office:value-type': 'string' },
          paragraph(header ? 'CellHeading' : 'CellText', ...inlineOf(cell, notes)),
        ),
      ),
    )
  const headers = rows.filter((one) => one.header)
  return element(
    'table:table',
    { 'table:name': `Tabel${number}`, 'table:style-name': `Tabel${number}` },
    caption ? element('table:title', {}, caption) : null,
    Array.from({ length: columns }, (_, index) => column(index)),
    headers.length > 0 ? element('table:table-header-rows', {}, headers.map(row)) : null,
    rows.filter((one) => !one.header).map(row),
  )
}

function paragraph(style: string, ...content: (Xml | string)[]): Xml {
  return element('text:p', { 'text:style-name': style }, ...content)
}
