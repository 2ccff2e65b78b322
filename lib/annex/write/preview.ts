import type { Block, Inline, TableRow } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import type { Furniture } from '@/lib/annex/compose/furniture'
import { anchorOf } from '@/lib/annex/write/anchor'
import { sharesOf } from '@/lib/annex/write/shares'
import { runsOf, type Run } from '@/lib/annex/write/runs'

/**
 * The annex as a tree for the screen: the same blocks in the same order, with lists nested and notes gathered at the end,
 * as plain data that a component can render without knowing how an annex is made.
 */
export type Preview = {
  furniture: Furniture
  contents: { level: 1 | 2; text: string; anchor: string }[]
  parts: PreviewPart[]
  /** The first part of the overview, whose pages lie on their side; null without one. */
  landscapeFrom: number | null
  notes: { id: string; label: string; runs: Run[] }[]
}

export type PreviewPart =
  | { type: 'heading'; level: 1 | 2 | 3; runs: Run[]; anchor: string; newPage: boolean }
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'list'; list: PreviewList }
  | { type: 'table'; caption: string | null; header: Run[][]; rows: Run[][][]; shares: readonly number[] }

/** `start` is the first number of an ordered list; each item may hold lists of its own. */
export type PreviewList = { ordered: boolean; start: number; items: { runs: Run[]; lists: PreviewList[] }[] }

/** @example previewOf(compose(input)).parts[0] // { type: 'heading', level: 1, ... } */
export function previewOf(annex: ComposedAnnex): Preview {
  const turn = annex.landscapeFrom
  const parts = partsOf(annex.blocks, annex.newPage)
  return {
    furniture: annex.furniture,
    contents: annex.contents.map(({ level, text, block }) => ({ level, text, anchor: anchorOf(block) })),
    parts,
    landscapeFrom: turn === null ? null : partsOf(annex.blocks.slice(0, turn), []).length,
    notes: Object.entries(annex.notes).map(([id, { label, text, links }]) => ({
      id,
      label,
      runs: runsOf({ text, notes: [], links }),
    })),
  }
}

type ListItem = Extract<Block, { type: 'listItem' }>

function partsOf(blocks: Block[], newPage: readonly number[]): PreviewPart[] {
  const parts: PreviewPart[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block) break
    if (block.type !== 'listItem') {
      parts.push(partOf(block, index, newPage))
      continue
    }
    const items = run(blocks, index)
    parts.push(...listsOf(items, items[0]?.level ?? 0).map((list): PreviewPart => ({ type: 'list', list })))
    index += items.length - 1
  }
  return parts
}

function partOf(block: Exclude<Block, ListItem>, index: number, newPage: readonly number[]): PreviewPart {
  if (block.type === 'table') return tableOf(block)
  if (block.type !== 'heading') return { type: 'paragraph', runs: runsOf(block) }
  const level = block.level === 1 || block.level === 2 ? block.level : 3
  return { type: 'heading', level, runs: runsOf(block), anchor: anchorOf(index), newPage: newPage.includes(index) }
}

/** The list items that follow each other from `start`. */
function run(blocks: Block[], start: number): ListItem[] {
  const items: ListItem[] = []
  for (const block of blocks.slice(start)) {
    if (block.type !== 'listItem') break
    items.push(block)
  }
  return items
}

/** A new list starts where the kind changes or the numbers start again at 1. */
function listsOf(items: ListItem[], level: number): PreviewList[] {
  const lists: PreviewList[] = []
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (!item) break
    const end = items.findIndex((other, at) => at > index && other.level <= level)
    const inside = items.slice(index + 1, end < 0 ? items.length : end)
    const open = lists.at(-1)
    const number = Number.parseInt(item.label ?? '1', 10)
    const list =
      open && open.ordered === item.ordered && !(item.ordered && number === 1)
        ? open
        : { ordered: item.ordered, start: number, items: [] }
    if (list !== open) lists.push(list)
    list.items.push({ runs: runsOf(item), lists: inside.length > 0 ? listsOf(inside, level + 1) : [] })
    index += inside.length
  }
  return lists
}

function tableOf(block: Extract<Block, { type: 'table' }>): PreviewPart {
  const { rows, caption = null } = block
  const cells = (row: TableRow) => row.cells.map((cell: Inline) => runsOf(cell))
  const header = rows.find((row) => row.header)
  return {
    type: 'table',
    caption,
    header: header ? cells(header) : [],
    rows: rows.filter((row) => !row.header).map(cells),
    shares: sharesOf(block),
  }
}
