import { plain, type ReadDocument, type TableRow } from '@/lib/annex/blocks'
import { columnRole } from '@/lib/annex/layout'
import { aboveOf, withHeading, type Above, type Standing } from '@/lib/annex/parse/above'
import { isHeading } from '@/lib/annex/parse/outline'
import type { Scope } from '@/lib/annex/parse/scope'
import { textOf } from '@/lib/annex/parse/text-of'

/** A row that became one line, as the cells it had; the first of a table is its header. */
export type LineRow = { row: TableRow; block: number; above: Above }

/**
 * Rows of a table of which each became one line, as a web page gives them when copied: under a line of nothing but headers
 * ("Omschrijving Vindplaats Stand van zaken") what was asked, the day, debate and number, and the state follow each other.
 */
export function readLineRows(document: ReadDocument, scope: Scope): LineRow[] {
  const found: LineRow[] = []
  let standing: Standing[] = []
  let under = false
  for (let index = scope.from; index <= scope.to; index += 1) {
    const block = document.blocks[index]
    if (!block || block.type === 'table') continue
    const headers = headersOf(block.text)
    if (headers) {
      under = true
      found.push({ row: rowOf(headers, true), block: index, above: aboveOf(standing) })
    } else if (index !== scope.title && isHeading(block)) {
      under = false
      standing = withHeading(standing, { text: textOf(block), level: block.type === 'heading' ? block.level : 7 })
    } else if (under) {
      const cells = cellsOf(block.text)
      if (cells) found.push({ row: rowOf(cells, false), block: index, above: aboveOf(standing) })
    }
  }
  return found
}

/** "Omschrijving motie Vindplaats Stand van zaken": the three headers in it, or null. */
function headersOf(line: string): string[] | null {
  const words = line.trim().split(/\s+/)
  if (words.length < 3 || words.length > 9) return null
  for (let first = 1; first < words.length - 1; first += 1)
    for (let second = first + 1; second < words.length; second += 1) {
      const cells = [words.slice(0, first), words.slice(first, second), words.slice(second)].map((part) =>
        part.join(' '),
      )
      if (cells.map(columnRole).join() === 'description,source,state') return cells
    }
  return null
}

const day = String.raw`\d{1,2}(?:-\d{1,2}-| [a-z]+ )\d{4}`
/** The place where it was said: a day, the debate, and a number in brackets. */
const place = new RegExp(String.raw`\s(${day}\s.{0,200}?\([^()]*\d[^()]*\))\s*`, 'i')

function cellsOf(line: string): string[] | null {
  const found = place.exec(line)
  if (!found) return null
  return [line.slice(0, found.index), found[1] ?? '', line.slice(found.index + found[0].length)].map((cell) =>
    cell.trim(),
  )
}

function rowOf(cells: readonly string[], header: boolean): TableRow {
  return { header, cells: cells.map(plain) }
}
