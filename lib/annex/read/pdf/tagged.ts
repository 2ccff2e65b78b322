import type { Note, ReadDocument } from '@/lib/annex/blocks'
import { readBullet } from '@/lib/annex/grammar/bullet'
import type { Role } from '@/lib/annex/read/paragraph'
import { inlineOf, markRule } from '@/lib/annex/read/pdf/assemble'
import type { MarkRule } from '@/lib/annex/read/pdf/assemble'
import { blocksOfDrafts, findGluedMarks } from '@/lib/annex/read/pdf/draft'
import type { PdfReading } from '@/lib/annex/read/pdf/geometry'
import { hyphenRule } from '@/lib/annex/read/pdf/hyphens'
import { joinOverPages } from '@/lib/annex/read/pdf/join-pages'
import { textOf } from '@/lib/annex/read/pdf/pieces'
import type { Line, PdfPage, Piece, TagNode } from '@/lib/annex/read/pdf/pieces'
import { NOTES, addNote, byContent, linesIn, piecesUnder, withoutLabel } from '@/lib/annex/read/pdf/tag-walk'
import type { TagWalk } from '@/lib/annex/read/pdf/tag-walk'

/** Reads a PDF by its tags; null when they cover too little of its text to rely on. */
export function readByTags(pages: PdfPage[]): PdfReading | null {
  const walk: TagWalk = { drafts: [], notes: [], dropped: [], marks: new Set(), pieces: new Map(), used: 0, page: 1 }
  let letters = 0
  for (const page of pages) {
    const shown = page.pieces.filter(({ tag }) => tag !== 'Artifact')
    letters += shown.reduce((sum, { text }) => sum + text.trim().length, 0)
    walk.pieces = byContent(shown)
    walk.page = page.number
    if (page.tree) visit(page.tree, walk, 0)
  }
  if (walk.used < letters * 0.85) return null
  const drafts = joinOverPages(walk.drafts)
  const lines = [
    ...drafts.flatMap((draft) => ('lines' in draft ? draft.lines : [])),
    ...walk.notes.flatMap((note) => note.lines),
  ]
  const hyphens = hyphenRule(lines)
  const notes = Object.fromEntries(
    walk.notes.map(({ label, lines: own }): [string, Note] => {
      const { text, links } = inlineOf(own, hyphens, null)
      return [label, { kind: 'foot', label, text, links }]
    }),
  )
  const blocks = blocksOfDrafts(drafts, hyphens, withTaggedMarks(walk.marks, markRule(new Set(Object.keys(notes)))))
  return { blocks: findGluedMarks(blocks, notes), notes, dropped: [...furnitureOf(pages), ...walk.dropped] }
}

function visit(node: TagNode, walk: TagWalk, listLevel: number): void {
  const heading = /^H([1-6])$/.exec(node.role)
  if (heading) return addParagraph(node, { type: 'heading', level: Number(heading[1]) }, walk)
  if (node.role === 'Title') return addParagraph(node, { type: 'title' }, walk)
  if (PARAGRAPHS.test(node.role)) return addParagraph(node, null, walk)
  if (node.role === 'Table') return addTable(node, walk)
  if (NOTES.test(node.role)) return addNote(node, walk)
  if (node.role === 'TOC') return dropContents(node, walk)
  if (node.role === 'LI') return addListItem(node, walk, Math.max(1, listLevel))
  let loose: TagNode[] = []
  const flush = () => {
    if (loose.length > 0) addParagraph({ role: 'P', children: loose, content: null }, null, walk)
    loose = []
  }
  for (const child of node.children) {
    if (child.content !== null || INLINE.test(child.role)) loose.push(child)
    else {
      flush()
      visit(child, walk, node.role === 'L' ? listLevel + 1 : listLevel)
    }
  }
  flush()
}

const PARAGRAPHS = /^(?:P|H|Caption|Code)$/
const INLINE = /^(?:Span|Link|Reference|Quote|Em|Strong|Sub|Annot|Lbl|content)$/

function addParagraph(node: TagNode, role: Role, walk: TagWalk): void {
  const pieces = piecesUnder(node, walk)
  const lines = linesIn(pieces, walk.page)
  if (lines.length > 0) walk.drafts.push({ lines, role: role ?? roleOfTag(lines) })
}

/** LibreOffice gives the name of the paragraph style where a heading has no tag of its own. */
function roleOfTag(lines: Line[]): Role {
  const tag = lines[0]?.pieces.find(({ text }) => text.trim() !== '')?.tag ?? ''
  const heading = /^(?:heading|kop)[ _]?([1-6])$/i.exec(tag)
  if (heading) return { type: 'heading', level: Number(heading[1]) }
  return /^(?:title|titel)$/i.test(tag) ? { type: 'title' } : null
}

/** The label may stand in a tag of its own or in the text; without one the item goes on from the page before. */
function addListItem(node: TagNode, walk: TagWalk, level: number): void {
  const own = node.children.filter(({ role }) => role !== 'L')
  const body = own.flatMap((child) => (child.role === 'LBody' ? child.children : [child]))
  const label = textOf(own.filter(({ role }) => role === 'Lbl').flatMap((child) => piecesUnder(child, walk)))
  const [first, ...others] = paragraphsIn(body.filter(({ role }) => role !== 'Lbl' && role !== 'L'))
  const pieces = first ? piecesUnder(first, walk) : []
  const typed = label === '' ? readBullet(textOf(pieces)) : null
  const printed = typed?.label ?? label
  const lines = linesIn(typed ? withoutLabel(pieces, typed.label) : pieces, walk.page)
  const ordered = /\d|^\(?[a-z]{1,4}[.)]/i.test(printed) && printed !== 'o'
  const role: Role = { type: 'listItem', level, ordered, ...(printed ? { label: ordered ? printed : '•' } : {}) }
  if (lines.length > 0) walk.drafts.push({ lines, role })
  for (const paragraph of others) addParagraph(paragraph, null, walk)
  for (const nested of [...node.children, ...body].filter(({ role: inner }) => inner === 'L'))
    visit(nested, walk, level)
}

/** The paragraphs of a list item: loose text is one. */
function paragraphsIn(nodes: TagNode[]): TagNode[] {
  const paragraphs: TagNode[] = []
  let loose: TagNode | null = null
  for (const node of nodes) {
    if (PARAGRAPHS.test(node.role)) {
      paragraphs.push(node)
      loose = null
    } else if (loose) loose.children.push(node)
    else {
      loose = { role: 'P', children: [node], content: null }
      paragraphs.push(loose)
    }
  }
  return paragraphs
}

function addTable(node: TagNode, walk: TagWalk): void {
  const table = rowsUnder(node, false).map(({ row, header }) => {
    const cells = row.children.filter(({ role }) => role === 'TH' || role === 'TD')
    return {
      header: header || (cells.length > 0 && cells.every(({ role }) => role === 'TH')),
      cells: cells.map((cell) => linesIn(piecesUnder(cell, walk), walk.page)),
    }
  })
  if (table.length > 0) walk.drafts.push({ table, page: walk.page })
}

function rowsUnder(node: TagNode, header: boolean): { row: TagNode; header: boolean }[] {
  return node.children.flatMap((child) => {
    if (child.role === 'TR') return [{ row: child, header }]
    return /^(?:THead|TBody|TFoot)$/.test(child.role) ? rowsUnder(child, child.role === 'THead') : []
  })
}

function dropContents(node: TagNode, walk: TagWalk): void {
  for (const child of node.children) {
    const text = textOf(piecesUnder(child, walk))
    if (text !== '') walk.dropped.push({ reason: 'toc', text })
  }
}

function withTaggedMarks(marks: Set<Piece>, otherwise: MarkRule): MarkRule {
  return (piece, line, glued, before) =>
    marks.has(piece) ? piece.text.trim() || null : otherwise(piece, line, glued, before)
}

/** What is tagged as page furniture, each text once, page numbers taken together. */
function furnitureOf(pages: PdfPage[]): ReadDocument['dropped'] {
  const dropped = new Map<string, 'header' | 'footer'>()
  for (const { pieces, height } of pages) {
    for (const { text, tag, y } of pieces) {
      if (tag !== 'Artifact' || text.trim() === '') continue
      const plain = text.trim().replace(/^(pagina\s+)?\d+(?=$|\s+van)/i, '$1#')
      dropped.set(plain, y < height / 2 ? 'header' : 'footer')
    }
  }
  return [...dropped].map(([text, reason]) => ({ reason, text }))
}
