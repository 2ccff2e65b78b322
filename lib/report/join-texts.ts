import type { Block, Inline } from '@/lib/annex/blocks'
import { parseSectionText, printSectionText, type SectionText } from '@/lib/annex/compose/section-text'

/**
 * Texts of sections one after another. Footnotes are numbered anew where two texts use one name, so that each keeps its own.
 * @example joinTexts(['Een[^1].\n\n[^1]: a', 'Twee[^1].\n\n[^1]: b']) // 'Een[^1].\n\nTwee[^2].\n\n[^1]: a\n[^2]: b'
 */
export function joinTexts(texts: readonly string[]): string {
  const filled = texts.filter((text) => text.trim() !== '')
  const [only] = filled
  if (filled.length < 2) return only ?? ''
  const whole: SectionText = { blocks: [], notes: [] }
  for (const text of filled) {
    const { value } = parseSectionText(text)
    const used = new Set(whole.notes.map(({ id }) => id))
    const taken = new Set([...used, ...value.notes.map(({ id }) => id)])
    const names = new Map(value.notes.map(({ id }) => [id, used.has(id) ? freeName(taken) : id]))
    whole.blocks.push(...value.blocks.map((block) => renamed(block, names)))
    whole.notes.push(...value.notes.map((note) => ({ ...note, id: names.get(note.id) ?? note.id })))
  }
  return printSectionText(whole)
}

/** The lowest number that is not taken, which it then is. */
function freeName(taken: Set<string>): string {
  let number = 1
  while (taken.has(String(number))) number += 1
  taken.add(String(number))
  return String(number)
}

function renamed(block: Block, names: ReadonlyMap<string, string>): Block {
  const inline = <Part extends Inline>(part: Part): Part => ({
    ...part,
    notes: part.notes.map((mark) => ({ ...mark, id: names.get(mark.id) ?? mark.id })),
  })
  if (block.type !== 'table') return inline(block)
  return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(inline) })) }
}
