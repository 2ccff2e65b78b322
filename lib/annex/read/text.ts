import type { Block, ReadDocument } from '@/lib/annex/blocks'
import { blocksOf } from '@/lib/annex/read/text/blocks'
import { decodeText } from '@/lib/annex/read/text/decode'
import { withoutFurniture } from '@/lib/annex/read/text/furniture'
import { liftLayoutTables } from '@/lib/annex/read/text/layout-tables'
import { dialectOf, linesOf } from '@/lib/annex/read/text/lines'
import { liftMarkup } from '@/lib/annex/read/text/markup'
import { markNotes } from '@/lib/annex/read/text/note-marks'
import { liftInlineNotes, takeNotes } from '@/lib/annex/read/text/note-texts'
import { rejoin } from '@/lib/annex/read/text/rejoin'
import { cleanText } from '@/lib/annex/read/text/clean'

/**
 * Reads a plain text or Markdown file as one list of blocks. Recognises by itself which extraction made it: wrapped lines,
 * wrapped lines with a blank line after each, a paragraph on each line (Word), a page kept in its place, or Markdown.
 * Never refuses: an empty file gives no blocks and a warning.
 */
export function readText(bytes: Uint8Array, format: 'txt' | 'md' = 'txt'): ReadDocument {
  const { text, encoding } = decodeText(bytes)
  const inline = liftInlineNotes(cleanText(text))
  const printed = inline.text.split('\n')
  const { lines, pages } = linesOf(liftMarkup(liftLayoutTables(printed.slice(0, MOST_LINES)).join('\n')))
  const { kept, dropped } = withoutFurniture(lines)
  const found = takeNotes(kept)
  const marked = markNotes(found.kept, found.stood)
  const notes = { ...inline.notes, ...found.notes }
  const blocks = blocksOf(rejoin(marked, dialectOf(marked)), pages > 1)
  return {
    blocks,
    notes,
    dropped: dropped.map((part) => ({ reason: 'header' as const, text: part })),
    warnings: warningsOf(blocks, encoding, printed.length > MOST_LINES),
    meta: { format, ...(pages > 1 ? { pages } : {}) },
  }
}

/** More than 600 full pages; no annex has them. */
const MOST_LINES = 40_000

function warningsOf(blocks: Block[], encoding: string, cut: boolean): string[] {
  const warnings: string[] = []
  if (cut) warnings.push('Dit bestand is te lang: alleen de eerste 40.000 regels zijn gelezen.')
  if (blocks.length === 0) warnings.push('In dit bestand staat geen tekst.')
  if (encoding === 'windows-1252')
    warnings.push('Dit bestand is in een oude tekenset opgeslagen; controleer letters met een accent.')
  return warnings
}
