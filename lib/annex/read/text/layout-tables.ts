import { columnRole } from '@/lib/annex/layout'

/**
 * A table that an extraction kept in its place on the page ("pdftotext -layout"): under a line of headers the cells stand in columns
 * of spaces, over as many lines as they need. Each row becomes one line of cells between bars, as in Markdown; all other lines stay.
 * @example liftLayoutTables(['Nr  Onderwerp   Status', '1   Sluizen     Afgedaan'])[2] // '| 1 | Sluizen | Afgedaan |'
 */
export function liftLayoutTables(lines: string[]): string[] {
  const lifted: string[] = []
  for (let index = 0; index < lines.length;) {
    const headers = headersOf(lines[index] ?? '')
    const end = headers ? endOfTable(lines, index + 1, namesOf(headers)) : index + 1
    const rows = headers ? rowsOf(lines.slice(index + 1, end), headers) : []
    if (headers && rows.length > 0) lifted.push('', barred(headers.map(({ name }) => name)), ...rows.map(barred), '')
    else lifted.push(...lines.slice(index, end))
    index = end
  }
  return lifted
}

/** A header by the place of its middle: cells below may stand left of it. */
type Header = { name: string; middle: number }

/** Headers of a table of items, at least two spaces apart: what it is about, and where it stands or was said. */
function headersOf(line: string): Header[] | null {
  if (line.includes('\t') || line.includes('|')) return null
  const headers = [...line.matchAll(/\S+(?: \S+)*/g)].map((found) => ({
    name: found[0],
    middle: found.index + found[0].length / 2,
  }))
  const roles = headers.map(({ name }) => columnRole(name))
  const described = roles.includes('description') || roles.includes('kind')
  const told = roles.includes('state') || roles.includes('term') || roles.includes('source')
  const known = roles.filter((role) => role !== null).length
  return headers.length >= 3 && described && told && known >= headers.length * 0.6 ? headers : null
}

/** The line of another header, or one at the margin after a blank line with no columns beside or under it, is no part of the table. */
function endOfTable(lines: string[], start: number, names: string): number {
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const other = headersOf(line)
    if (other && namesOf(other) !== names) return index
    const fresh = (lines[index - 1] ?? '').trim() === ''
    if (!fresh || /^\s{2,}|^\s?\d{1,3}\s*$/.test(line) || line.trim() === '') continue
    const blank = lines.findIndex((one, at) => at > index && (one.trim() === '' || headersOf(one) !== null))
    const stretch = lines.slice(index, blank === -1 ? lines.length : blank)
    if (stretch.every((one) => !/\S {2,}\S/.test(one))) return index
  }
  return lines.length
}

function namesOf(headers: readonly Header[]): string {
  return headers.map(({ name }) => name).join('|')
}

function rowsOf(lines: string[], headers: Header[]): string[][] {
  const blocks: string[][] = [[]]
  for (const line of lines.map((one) => one.replaceAll('\f', ''))) {
    if (line.trim() === '' || isFurniture(line, headers)) blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  const filled = blocks.filter((block) => block.length > 0)
  const usual = cutsOf(filled.flat(), headers, [])
  const split = filled.map((block) => {
    const cuts = cutsOf(block, headers, usual)
    return block.map((line) => cellsOf(line, cuts))
  })
  const whole = split.filter(isRow).length
  return split.length > 1 && whole > split.length * 0.7 ? byBlock(split) : split.flatMap(byFirstCell)
}

/** Each stretch between blank lines is a row; one that a page cut in two goes on with the row before it. */
function byBlock(blocks: string[][][]): string[][] {
  const rows: string[][] = []
  for (const block of blocks) {
    const cells = block.reduce(joined)
    const last = rows.at(-1)
    if (last && !isRow(block)) rows.splice(-1, 1, joined(last, cells))
    else rows.push(cells)
  }
  return rows
}

/** Whether lines between blank ones are one row: something in its last cell, and at most once a number before it. */
function isRow(block: string[][]): boolean {
  const width = block[0]?.length ?? 0
  const filled = Array.from({ length: width }, (_, at) => block.filter((cells) => cells[at] !== '').length)
  const numbers = block.filter((cells) => /^\d{1,3}\.?$/.test(cells[0] ?? '')).length
  return filled.filter((count) => count > 0).length >= width - 1 && numbers <= 1
}

/** Rows that stand close under each other begin where the first column has text beside text in most others. */
function byFirstCell(block: string[][]): string[][] {
  const rows: string[][] = []
  for (const cells of block) {
    const last = rows.at(-1)
    const begins = cells[0] !== '' && cells.filter((cell) => cell !== '').length > cells.length / 2
    if (!last || begins) rows.push([...cells])
    else rows.splice(-1, 1, joined(last, cells))
  }
  return rows
}

function isFurniture(line: string, headers: Header[]): boolean {
  return /^\s{8,}(?:pagina )?\d{1,3}(?: van \d{1,3})?\s*$/i.test(line) || headersOf(line)?.length === headers.length
}

/**
 * Where to cut lines that stand together: between each two headers in the widest strip that is blank in nearly all of them. It may
 * shift from row to row; of strips as wide the one nearest to where it `usual`ly is.
 */
function cutsOf(lines: string[], headers: Header[], usual: readonly number[]): number[] {
  return headers.slice(1).map((header, index) => {
    const from = Math.floor(headers[index]?.middle ?? 0)
    const blank = Array.from(
      { length: Math.max(1, Math.floor(header.middle) - from) },
      (_, at) => lines.filter((line) => (line[from + at] ?? ' ') === ' ').length >= lines.length * 0.9,
    )
    const strips = stripsOf(blank).map(({ start, length }) => ({
      length,
      middle: from + start + Math.floor(length / 2),
    }))
    const widest = Math.max(...strips.map(({ length }) => length))
    const near = usual[index] ?? 0
    const [best] = strips
      .filter(({ length }) => length === widest)
      .toSorted((one, other) => Math.abs(one.middle - near) - Math.abs(other.middle - near))
    return best?.middle ?? Math.floor(header.middle)
  })
}

function stripsOf(blank: boolean[]): { start: number; length: number }[] {
  const strips: { start: number; length: number }[] = []
  blank.forEach((isBlank, at) => {
    const last = strips.at(-1)
    if (!isBlank) return
    if (last && last.start + last.length === at) last.length += 1
    else strips.push({ start: at, length: 1 })
  })
  return strips
}

function cellsOf(line: string, cuts: readonly number[]): string[] {
  return [0, ...cuts].map((cut, index) => line.slice(cut, cuts[index] ?? undefined).trim())
}

function joined(row: string[], cells: string[]): string[] {
  return row.map((before, index) => {
    const cell = cells[index] ?? ''
    const broken = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(cell)
    return broken ? before.slice(0, -1) + cell : `${before} ${cell}`.trim()
  })
}

function barred(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`
}
