import { FileRefusal } from '@/lib/annex/read/refusals'
import { childOf, descendantsOf, elementsOf, parseXml, textOf } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'
import { unzip } from '@/lib/annex/read/zip'
import { SHEET_LIMITS, tidyRows } from '@/lib/sheet/rows'
import type { ReadSheet } from '@/lib/sheet/rows'

/** Reads one tab of an ODS file, header rows included. Throws FileRefusal. */
export async function readOds(bytes: Uint8Array, sheet: string | undefined): Promise<ReadSheet> {
  const { parts } = await unzip(bytes, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml')
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest && descendantsOf(parseXml(manifest), 'manifest:encryption-data').length > 0)
    throw new FileRefusal('encrypted')
  const spreadsheet = childOf(
    childOf(parseXml(parts.get('content.xml') ?? new Uint8Array()), 'office:body'),
    'office:spreadsheet',
  )
  if (!spreadsheet) throw new FileRefusal('unknown-sheet')
  const tables = elementsOf(spreadsheet).filter(({ name }) => name === 'table:table')
  const readings = tables.map((table) => ({ name: table.attributes['table:name'] ?? '', table }))
  const wanted = sheet === undefined ? readings : readings.filter(({ name }) => name === sheet)
  for (const { name, table } of wanted) {
    const tidy = tidyRows(rowsOf(table))
    if (tidy.rows.length > 0)
      return { format: 'ods', ...tidy, sheet: name, sheets: readings.map((reading) => reading.name) }
  }
  return { format: 'ods', rows: [], sheets: readings.map(({ name }) => name), warnings: [] }
}

function rowsOf(table: XmlElement): string[][] {
  const rows: string[][] = []
  for (const row of rowElements(table)) {
    const cells = cellsOf(row)
    const isEmpty = cells.every((cell) => cell === '')
    const times = Math.min(
      Number(row.attributes['table:number-rows-repeated'] ?? 1) || 1,
      isEmpty ? 50 : SHEET_LIMITS.rows,
    )
    for (let time = 0; time < times && rows.length <= SHEET_LIMITS.rows; time += 1) rows.push(cells)
  }
  return rows
}

function rowElements(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === 'table:table-row') return [element]
    return /^table:table-(?:header-rows|rows|row-group)$/.test(element.name) ? rowElements(element) : []
  })
}

function cellsOf(row: XmlElement): string[] {
  const cells: string[] = []
  for (const cell of elementsOf(row)) {
    if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue
    const times = Math.min(Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1, SHEET_LIMITS.columns + 1)
    for (let time = 0; time < times && cells.length <= SHEET_LIMITS.columns; time += 1) cells.push(cellText(cell))
  }
  return cells
}

/** Days and numbers as the file stores them; anything else as it is shown. */
function cellText(cell: XmlElement): string {
  const { attributes } = cell
  const type = attributes['office:value-type']
  if (type === 'date') return (attributes['office:date-value'] ?? '').replace(/T00:00:00.*$/, '').replace('T', ' ')
  if (type === 'float' || type === 'currency') return attributes['office:value'] ?? ''
  return elementsOf(cell)
    .filter(({ name }) => name === 'text:p')
    .map(textOf)
    .join('\n')
}
