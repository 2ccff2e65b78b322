import type { Block, Inline, Note } from '@/lib/annex/blocks'
import { blocksOfParagraph } from '@/lib/annex/read/paragraph'
import type { Role } from '@/lib/annex/read/paragraph'
import { inlineOf } from '@/lib/annex/read/pdf/assemble'
import type { MarkRule } from '@/lib/annex/read/pdf/assemble'
import { rolesByLooks } from '@/lib/annex/read/pdf/headings'
import type { HyphenRule } from '@/lib/annex/read/pdf/hyphens'
import { commonest } from '@/lib/annex/read/pdf/pieces'
import type { Line } from '@/lib/annex/read/pdf/pieces'
import { tableBlocks } from '@/lib/annex/read/table'
import { readBullet } from '@/lib/annex/grammar/bullet'

/** A block whose lines are known and whose text is not yet put together. */
export type Draft = { lines: Line[]; role: Role } | { table: { header: boolean; cells: Line[][] }[]; page: number }

/** The blocks of the drafts. Where no draft is a heading by itself, headings are told by their looks. */
export function blocksOfDrafts(drafts: Draft[], hyphens: HyphenRule, marks: MarkRule): Block[] {
  const hasHeadings = drafts.some((draft) => 'lines' in draft && draft.role?.type === 'heading')
  const roles = hasHeadings ? titleOnly(drafts) : byLooks(drafts)
  return drafts.flatMap((draft) => {
    if ('lines' in draft) {
      const place = { page: draft.lines[0]?.page ?? 1 }
      return blocksOfParagraph(inlineOf(draft.lines, hyphens, marks), draft.role ?? roles.get(draft) ?? null, place)
    }
    const rows = draft.table.map(({ header, cells }) => {
      const inlines = cells.map((lines) => inlineOf(lines, hyphens, marks))
      const blocks = inlines.map((inline) => blocksOfParagraph(inline, null, { page: draft.page }))
      return { row: { header, cells: inlines }, blocks }
    })
    return tableBlocks(rows, { page: draft.page })
  })
}

/**
 * Marks that are glued to a word as plain digits ("geïnformeerd1") cannot be told by their looks; a note that has no mark
 * shows that there must be one.
 */
export function findGluedMarks(blocks: Block[], notes: Record<string, Note>): Block[] {
  const marked = new Set(blocks.flatMap(inlinesIn).flatMap((inline) => inline.notes.map(({ id }) => id)))
  const missing = Object.keys(notes).filter((id) => !marked.has(id))
  return missing.length === 0
    ? blocks
    : blocks.map((block) => (block.type === 'table' ? block : withGluedMark(block, missing)))
}

function inlinesIn(block: Block): Inline[] {
  return block.type === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block]
}

/** Gives a block the first mark that is missing and found in it, and takes that off the list. */
function withGluedMark<Part extends Inline>(part: Part, missing: string[]): Part {
  for (const [index, id] of missing.entries()) {
    const at = new RegExp(`(?<=\\p{L}[.,;:)’”]?|\\d{4}\\.)${id}(?![\\d\\p{L}])`, 'u').exec(part.text)?.index
    if (at === undefined) continue
    missing.splice(index, 1)
    return { ...part, ...withoutDigits(part, id, at) }
  }
  return part
}

function withoutDigits(part: Inline, id: string, at: number): Pick<Inline, 'text' | 'notes' | 'links'> {
  const shift = (offset: number) => (offset > at ? offset - id.length : offset)
  return {
    text: part.text.slice(0, at) + part.text.slice(at + id.length),
    notes: [...part.notes.map((mark) => ({ ...mark, at: shift(mark.at) })), { id, at }].toSorted(
      (one, other) => one.at - other.at,
    ),
    links: part.links.map((link) => ({ ...link, from: shift(link.from), to: shift(link.to) })),
  }
}

function byLooks(drafts: Draft[]): Map<Draft, Role> {
  const plain = drafts.flatMap((draft) => ('lines' in draft && draft.role === null ? [draft] : []))
  const bodySize = commonest(
    drafts.flatMap((draft) => ('lines' in draft ? draft.lines : [])).map((line) => [line.size, line.text.length]),
  )
  const looks = plain.map(({ lines }) => ({
    text: lines.map(({ text }) => text).join(' '),
    size: sizeOf(lines),
    bold: lines.every(({ bold }) => bold),
  }))
  const roles = rolesByLooks(looks, bodySize)
  return new Map(
    plain.map((draft, index) => [draft, isListItem(looks[index]?.text ?? '') ? null : (roles[index] ?? null)]),
  )
}

/** Some writers tag the title as a paragraph: above the first heading and larger than all of them. */
function titleOnly(drafts: Draft[]): Map<Draft, Role> {
  const first = drafts.findIndex((draft) => 'lines' in draft && draft.role?.type === 'heading')
  const largest = Math.max(
    ...drafts.flatMap((draft) => ('lines' in draft && draft.role?.type === 'heading' ? [sizeOf(draft.lines)] : [])),
  )
  const title = drafts
    .slice(0, first)
    .find((draft) => 'lines' in draft && draft.role === null && sizeOf(draft.lines) > largest * 1.05)
  return new Map(title ? [[title, { type: 'title' }]] : [])
}

function sizeOf(lines: Line[]): number {
  return commonest(lines.map((line) => [line.size, line.text.length]))
}

/** A dot before it makes a list item of it, however large its letters. */
function isListItem(text: string): boolean {
  return readBullet(text)?.ordered === false
}
