import { plain, type Block, type Inline, type Note } from '@/lib/annex/blocks'
import { citation, cite, citedKeys, joined, sessionsOf, takeBracketed, type Sessions } from '@/lib/annex/compose/cite'
import { furnitureOf, type Furniture } from '@/lib/annex/compose/furniture'
import { erratumOf } from '@/lib/annex/compose/erratum'
import { introductionOf } from '@/lib/annex/compose/introduction'
import { headingParts, membersOf } from '@/lib/annex/compose/naming'
import { numberNotes, startNotes, type NoteStore } from '@/lib/annex/compose/notes'
import { overviewOf } from '@/lib/annex/compose/overview'
import type { AnnexInput, AnnexItem, AnnexSection, AnnexTheme } from '@/lib/annex/compose/schema'
import type { TextFinding } from '@/lib/annex/compose/section-findings'
import { parseSectionText } from '@/lib/annex/compose/section-text'
import { settlementsOf } from '@/lib/annex/compose/settlement'
import { EVIDENCE_IN } from '@/lib/annex/layout'
import { NOUNS, upperFirst } from '@/lib/annex/compose/wording'

/**
 * An annex ready to print in any format. Headings: 1 introduction, theme and overview; 2 section; 3 subheading.
 * `contents` points at the headings of level 1 and 2; from block `landscapeFrom` on the pages lie on their side.
 * `newPage` are the headings that start a page. A paper without contents goes on under its title.
 * `notes` is numbered in the order of print, one note per mark. `findings` are remarks on the markup of the texts.
 */
export type ComposedAnnex = {
  furniture: Furniture
  contents: { level: 1 | 2; text: string; block: number }[]
  blocks: Block[]
  landscapeFrom: number | null
  newPage: number[]
  notes: Record<string, Note>
  findings: (TextFinding & { theme: number; section: number | null })[]
}

/**
 * The annex as blocks: pure, so the same input always gives the same document.
 * What the text of a section leaves out is added: the note that identifies its items, and how each of them ends.
 * @example compose(annexInput.parse({ title: 'Moties', ... })).blocks[0] // { type: 'heading', level: 1, text: 'Inleiding', ... }
 */
export function compose(input: AnnexInput): ComposedAnnex {
  const notes = startNotes()
  const findings: ComposedAnnex['findings'] = []
  const sessions = sessionsOf(input)
  const context: Context = { notes, sessions, settle: input.wording.settle }
  const body = input.themes.flatMap((theme, index) => {
    const part = themeBlocks(theme, context)
    findings.push(...part.findings.map((finding) => ({ ...finding, theme: index })))
    return part.blocks
  })
  const portrait = [...erratumOf(input), ...introductionOf(input), ...body]
  const overview = input.overview ? overviewOf(input) : []
  const printed = numberNotes([...portrait, ...overview], notes, (text) => cite(plain(text), sessions))
  return {
    furniture: furnitureOf(input),
    contents: contentsOf(printed.blocks),
    blocks: printed.blocks,
    landscapeFrom: overview.length > 0 ? portrait.length : null,
    newPage: [0],
    notes: printed.notes,
    findings,
  }
}

type Context = { notes: NoteStore; sessions: Sessions; settle: boolean }
type Part = { blocks: Block[]; findings: (TextFinding & { section: number | null })[] }

function themeBlocks(theme: AnnexTheme, context: Context): Part {
  const introduction = textBlocks(theme.introduction, 2, context)
  const sections = theme.sections.map((section) => sectionBlocks(section, context))
  return {
    blocks: [
      { type: 'heading', level: 1, ...plain(theme.title) },
      ...introduction.blocks,
      ...sections.flatMap((section) => section.blocks),
    ],
    findings: [
      ...introduction.findings.map((finding) => ({ ...finding, section: null })),
      ...sections.flatMap((section, index) => section.findings.map((finding) => ({ ...finding, section: index }))),
    ],
  }
}

function sectionBlocks(section: AnnexSection, context: Context): { blocks: Block[]; findings: TextFinding[] } {
  const text = textBlocks(section.text, 3, context)
  return {
    blocks: [
      { type: 'heading', level: 2, ...headingWithMarks(section, context) },
      ...(context.settle ? withSettlement(text.blocks, section, context) : text.blocks),
    ],
    findings: text.findings,
  }
}

/** The blocks of a text: Kamerstukken spelled officially and linked, those between brackets as notes. */
function textBlocks(source: string, level: 2 | 3, context: Context): { blocks: Block[]; findings: TextFinding[] } {
  const { value, findings } = parseSectionText(source)
  const ids = new Map(value.notes.map((note) => [note.id, context.notes.add(note.text)]))
  const spelled = (inline: Inline): Inline => {
    const known = { ...inline, notes: inline.notes.map((mark) => ({ ...mark, id: ids.get(mark.id) ?? mark.id })) }
    return cite(
      takeBracketed(known, (text) => context.notes.add(asSentence(upperFirst(text)))),
      context.sessions,
    )
  }
  const blocks = value.blocks.map((block): Block => {
    const { place: _, ...rest } = block
    if (rest.type === 'table') {
      return { ...rest, rows: rest.rows.map((row) => ({ ...row, cells: row.cells.map(spelled) })) }
    }
    if (rest.type === 'heading') return { ...rest, ...spelled(rest), level }
    return { ...rest, ...spelled(rest) }
  })
  return { blocks, findings }
}

/** A heading that was typed has one mark at its end; one that is made has a mark behind each part. */
function headingWithMarks(section: AnnexSection, context: Context): Inline {
  const cited = citedKeys(`${section.heading}\n${section.text}`)
  const typed = section.heading.trim()
  const parts = typed ? [{ text: typed, items: section.items }] : headingParts(section.items)
  const marked = parts.map((part) => withIdentification(plain(part.text), part.items, cited, context))
  const last = marked.at(-1) ?? plain('Zonder titel')
  const before = joined(marked.slice(0, -1), ', ')
  return before.text === '' ? last : joined([before, last], ' en ')
}

/** A mark for what identifies these items, as far as the section does not cite it itself. */
function withIdentification(heading: Inline, items: AnnexItem[], cited: Set<string>, { notes }: Context): Inline {
  const unnamed = items.filter((item) => item.refs.length > 0 && item.refs.every(({ key }) => !cited.has(key)))
  if (unnamed.length === 0) return heading
  const parts = unnamed.map((item) => {
    const printed = joined(item.refs.map(citation), '; ')
    if (items.length > 1) return joined([plain(`${shortName(item)}:`), printed], ' ')
    return /^Kamerstukken/.test(printed.text) ? printed : joined([plain(NOUNS[item.kind].one), printed], ' ')
  })
  const note = capital(joined([joined(parts, '; '), plain('.')], ''))
  return { ...heading, notes: [{ id: notes.addPrinted(note), at: heading.text.length }] }
}

/** The same length, so links and marks keep their places. */
function capital(inline: Inline): Inline {
  return { ...inline, text: inline.text.charAt(0).toUpperCase() + inline.text.slice(1) }
}

function shortName(item: AnnexItem): string {
  const subject = item.kind === 'motie' && item.members.length > 0 ? membersOf(item) : `inzake ${item.title}`
  return `${NOUNS[item.kind].one} ${subject}`
}

/** The sentences that say how the items end, behind the last paragraph; items that end differently have a paragraph each. */
function withSettlement(blocks: Block[], section: AnnexSection, { notes, sessions }: Context): Block[] {
  const sentences = settlementsOf(section.items, section.text).map(({ text, items, evidence }): Inline => {
    const sentence = cite(plain(text), sessions)
    if (evidence.length === 0) return sentence
    const shared = new Set(evidence.map(({ place }) => place)).size === 1 && evidence.length === items.length
    const note = evidence.map(({ item, place }) => `${shared ? '' : `${shortName(item)}: `}${EVIDENCE_IN} ${place}`)
    const id = notes.add(asSentence(upperFirst([...new Set(note)].join('; '))))
    return { ...sentence, notes: [{ id, at: sentence.text.length }] }
  })
  if (sentences.length === 0) return blocks
  if (sentences.length > 1)
    return [...blocks, ...sentences.map((sentence): Block => ({ type: 'paragraph', ...sentence }))]
  const last = blocks.at(-1)
  if (last?.type === 'paragraph') {
    const { type, notes: marks, links, text } = last
    return [...blocks.slice(0, -1), { type, ...joined([{ text, notes: marks, links }, ...sentences], ' ') }]
  }
  return [...blocks, { type: 'paragraph', ...joined(sentences, ' ') }]
}

function asSentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

function contentsOf(blocks: Block[]): ComposedAnnex['contents'] {
  return blocks.flatMap((block, index) =>
    block.type === 'heading' && (block.level === 1 || block.level === 2)
      ? [{ level: block.level, text: block.text, block: index }]
      : [],
  )
}
