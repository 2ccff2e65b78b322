import { ODF_NAMESPACES, packOdf } from '@/lib/annex/write/odf'
import { element, type Xml } from '@/lib/annex/write/xml'
import { cellText, columnName, dutchDay, tabName, type ExportSheet, type SheetCell } from '@/lib/export/sheet'

export const ODS_MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** The sheet as an OpenDocument spreadsheet: widths, a heading row that prints on every page, filters, links, days as days. */
export function writeOds(sheet: ExportSheet): Uint8Array<ArrayBuffer> {
  return packOdf({
    mediaType: ODS_MEDIA_TYPE,
    content: contentOf(sheet),
    styles: stylesOf(),
    meta: { title: sheet.title, subject: sheet.name, creator: 'Gestand', day: sheet.day, language: 'nl-NL' },
  })
}

function contentOf(sheet: ExportSheet): Xml {
  const name = tabName(sheet.name)
  const last = columnName(sheet.columns.length - 1)
  return element(
    'office:document-content',
    ODF_NAMESPACES,
    element('office:automatic-styles', {}, styles(sheet)),
    element(
      'office:body',
      {},
      element(
        'office:spreadsheet',
        {},
        element(
          'table:table',
          { 'table:name': name, 'table:style-name': 'Sheet' },
          sheet.columns.map((_, index) => element('table:table-column', { 'table:style-name': `Column${index + 1}` })),
          element(
            'table:table-header-rows',
            {},
            rowOf(
              sheet.columns.map(({ heading }) => heading),
              'Heading',
            ),
          ),
          sheet.rows.map((row) => rowOf(row, 'Text')),
        ),
        element(
          'table:database-ranges',
          {},
          element('table:database-range', {
            'table:name': 'Overzicht',
            'table:target-range-address': `'${name}'.A1:'${name}'.${last}${sheet.rows.length + 1}`,
            'table:display-filter-buttons': 'true',
          }),
        ),
      ),
    ),
  )
}

function rowOf(cells: SheetCell[], style: string): Xml {
  return element(
    'table:table-row',
    { 'table:style-name': 'Row' },
    cells.map((cell) => cellOf(cell, style)),
  )
}

function cellOf(cell: SheetCell, style: string): Xml {
  if (cell === null) return element('table:table-cell', { 'table:style-name': style })
  if (typeof cell === 'number') {
    const number = { 'office:value-type': 'float', 'office:value': cell, 'table:style-name': style }
    return element('table:table-cell', number, element('text:p', {}, String(cell)))
  }
  if (typeof cell === 'object' && 'day' in cell) {
    const day = { 'office:value-type': 'date', 'office:date-value': cell.day, 'table:style-name': 'Day' }
    return element('table:table-cell', day, element('text:p', {}, dutchDay(cell.day)))
  }
  const text = cellText(cell)
  const inside =
    typeof cell === 'string' ? text : element('text:a', { 'xlink:type': 'simple', 'xlink:href': cell.url }, text)
  return element(
    'table:table-cell',
    { 'office:value-type': 'string', 'table:style-name': style },
    element('text:p', {}, inside),
  )
}

function styles(sheet: ExportSheet): Xml[] {
  const wrapped = element('style:table-cell-properties', { 'fo:wrap-option': 'wrap', 'style:vertical-align': 'top' })
  const cell = (name: string, dataStyle: string | null, ...properties: Xml[]) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-cell', 'style:data-style-name': dataStyle },
      ...properties,
    )
  return [
    element(
      'number:date-style',
      { 'style:name': 'DutchDay' },
      element('number:day', { 'number:style': 'long' }),
      element('number:text', {}, '-'),
      element('number:month', { 'number:style': 'long' }),
      element('number:text', {}, '-'),
      element('number:year', { 'number:style': 'long' }),
    ),
    ...sheet.columns.map(({ width }, index) =>
      element(
        'style:style',
        { 'style:name': `Column${index + 1}`, 'style:family': 'table-column' },
        element('style:table-column-properties', { 'style:column-width': `${(width * 2.1).toFixed(1)}mm` }),
      ),
    ),
    element(
      'style:style',
      { 'style:name': 'Row', 'style:family': 'table-row' },
      element('style:table-row-properties', { 'style:use-optimal-row-height': 'true' }),
    ),
    element(
      'style:style',
      { 'style:name': 'Sheet', 'style:family': 'table', 'style:master-page-name': 'Standard' },
      element('style:table-properties', { 'table:display': 'true' }),
    ),
    cell('Text', null, wrapped),
    cell('Day', 'DutchDay', wrapped),
    cell(
      'Heading',
      null,
      element('style:table-cell-properties', { 'fo:wrap-option': 'wrap', 'fo:background-color': '#EDEFF0' }),
      element('style:text-properties', { 'fo:font-weight': 'bold' }),
    ),
  ]
}

function stylesOf(): Xml {
  const page = {
    'fo:page-width': '297mm',
    'fo:page-height': '210mm',
    'style:print-orientation': 'landscape',
    'style:scale-to-X': 1,
    'style:scale-to-Y': 0,
  }
  const letters = { 'fo:language': 'nl', 'fo:country': 'NL', 'fo:font-family': 'Arial', 'fo:font-size': '10pt' }
  return element(
    'office:document-styles',
    ODF_NAMESPACES,
    element(
      'office:styles',
      {},
      element('style:default-style', { 'style:family': 'table-cell' }, element('style:text-properties', letters)),
    ),
    element(
      'office:automatic-styles',
      {},
      element('style:page-layout', { 'style:name': 'Aside' }, element('style:page-layout-properties', page)),
    ),
    element(
      'office:master-styles',
      {},
      element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'Aside' }),
    ),
  )
}
