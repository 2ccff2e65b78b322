import type { Block, ReadDocument } from '@/lib/annex/blocks'

/** The running text of a passage, without its heading, for the text of an obligation. */
export function passageOf(document: Pick<ReadDocument, 'blocks'>, source: { from: number; to: number }): string {
  const blocks = document.blocks.slice(source.from, source.to + 1)
  const body = blocks.filter((block) => block.type !== 'heading' && block.type !== 'title')
  return (body.length > 0 ? body : blocks).slice(0, 1).map(blockText).join('\n\n')
}

/** A block as plain text; cells of a table in one line. */
export function blockText(block: Block): string {
  if (block.type === 'table') return block.rows.map((row) => row.cells.map((cell) => cell.text).join(' | ')).join('\n')
  return block.text
}
