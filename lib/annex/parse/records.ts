import type { Block, Inline, ReadDocument } from '@/lib/annex/blocks'
import { readHeadingNumber } from '@/lib/annex/grammar/heading-number'
import { columnRole, type ColumnRole } from '@/lib/annex/layout'
import { aboveOf, kindNamed, withHeading, type Standing } from '@/lib/annex/parse/above'
import { isHeading } from '@/lib/annex/parse/outline'
import type { Cells, ItemRow } from '@/lib/annex/parse/row-item'
import type { Scope } from '@/lib/annex/parse/scope'
import { textOf } from '@/lib/annex/parse/text-of'
import { readReferences } from '@/lib/kamer/reference'

/** A line "Vindplaats: Kamerstuk 29 984, nr. 12": the part it plays, and its value as text with the marks in it. */
type Labelled = { role: ColumnRole; value: Inline }

const label = /^\s*([\p{L}][\p{L} /.()-]{2,40}?)\s*:\s+(?=\S)/u

/**
 * Items told as a form: a heading (or a line "Onderwerp: ...") with lines "Indiener: ...", "Vindplaats: ...", "Stand van zaken: ..."
 * under it, or a table of two columns with those words before the values. Three lines of which one is the state make a form.
 */
export function readRecords(document: ReadDocument, scope: Scope): ItemRow[] {
  const found: ItemRow[] = []
  let standing: Standing[] = []
  for (let index = scope.from; index <= scope.to; index += 1) {
    const block = document.blocks[index]
    if (!block || index === scope.title) continue
    const pair = pairFrom(document.blocks, index, scope.to)
    const lines = pair.length > 0 ? pair : linesFrom(document.blocks, index, scope.to)
    if (pair.length > 0 || isForm(lines)) {
      found.push(recordOf(lines, index, standing, numberBefore(document.blocks[index - 1])))
      index = lines.at(-1)?.block ?? index
    } else if (isHeading(block))
      standing = withHeading(standing, { text: textOf(block), level: block.type === 'heading' ? block.level : 7 })
  }
  return found
}

type Line = Labelled & { block: number }

/** A numbered line that says what was promised or asked, and under it "Stand van zaken: ...": a form of two. */
function pairFrom(blocks: Block[], start: number, last: number): Line[] {
  const block = blocks[start]
  if (!block || block.type === 'table' || block.type === 'heading') return []
  const number = readHeadingNumber(block.text)
  const next = blocks[start + 1]
  if (!number || number.depth < 2 || !next || next.type === 'table' || labelled(next)?.role !== 'state') return []
  return [
    { role: 'description', value: { text: number.rest, notes: [], links: [] }, block: start },
    ...linesFrom(blocks, start + 1, last),
  ]
}

/** The labelled lines from a block on. Paragraphs after the state that carry no label are more of the state. */
function linesFrom(blocks: Block[], start: number, last: number): Line[] {
  const table = blocks[start]
  if (table?.type === 'table')
    return table.rows.every((row) => row.cells.length === 2)
      ? table.rows.flatMap(({ cells: [name, value] }) => {
          const role = columnRole((name?.text ?? '').replace(/:\s*$/, ''))
          return role && value ? [{ role, value, block: start }] : []
        })
      : []
  const lines: Line[] = []
  for (let index = start; index <= last; index += 1) {
    const block = blocks[index]
    const read = block && block.type !== 'table' && block.type !== 'heading' ? labelled(block) : null
    if (!read) {
      if (block && block.type !== 'table' && isNumber(block)) break
      const goesOn = block?.type === 'paragraph' && !isHeading(block) && (readHeadingNumber(block.text)?.depth ?? 0) < 2
      if (lines.at(-1)?.role !== 'state' || !goesOn) break
      lines.push({ role: 'state', value: block, block: index })
      continue
    }
    if (read.role === 'description' && lines.length > 0) break
    lines.push({ ...read, block: index })
  }
  return lines
}

function isForm(lines: Line[]): boolean {
  const roles = new Set(lines.map((line) => line.role))
  return roles.size >= 3 && (roles.has('state') || roles.has('term'))
}

function labelled(block: Inline): Labelled | null {
  const match = label.exec(block.text)
  const role = match ? columnRole(match[1] ?? '') : null
  if (!match || !role) return null
  const past = match[0].length
  const marks = block.notes.filter((mark) => mark.at >= past).map((mark) => ({ ...mark, at: mark.at - past }))
  return { role, value: { text: block.text.slice(past), notes: marks, links: [] } }
}

/** A line with nothing but numbers, above a form: "T03544 en T03545". */
function isNumber({ text }: Inline): boolean {
  const found = readReferences(text)
  return (
    found.length > 0 &&
    /^(?:en|,|;|&|\s)*$/.test(
      found.toReversed().reduce((rest, one) => rest.slice(0, one.from) + rest.slice(one.to), text),
    )
  )
}

function numberBefore(block: Block | undefined): Inline | null {
  return block && block.type !== 'table' && isNumber(block) ? block : null
}

function recordOf(lines: Line[], start: number, standing: Standing[], number: Inline | null): ItemRow {
  const own = lines.some((line) => line.role === 'description')
  const heading = own ? undefined : standing.at(-1)
  const cells: Cells = heading
    ? { description: { text: readHeadingNumber(heading.text)?.rest ?? heading.text, notes: [], links: [] } }
    : {}
  if (number) cells.number = number
  for (const { role, value } of lines) cells[role] = cells[role] ? joined(cells[role], value) : value
  const above = aboveOf(heading ? standing.slice(0, -1) : standing)
  return {
    cells,
    hint: kindNamed(above),
    above,
    from: start,
    to: lines.at(-1)?.block ?? start,
  }
}

function joined(one: Inline, other: Inline): Inline {
  const shift = one.text.length + 1
  return {
    text: `${one.text} ${other.text}`,
    notes: [...one.notes, ...other.notes.map((mark) => ({ ...mark, at: mark.at + shift }))],
    links: [],
  }
}
