import type { Furniture } from '@/lib/annex/compose/furniture'
import { ODF_NAMESPACES } from '@/lib/annex/write/odf'
import { CELL_MARGIN, COLOURS, TYPE, TYPEFACE, type Page } from '@/lib/annex/write/typography'
import { element, type Xml } from '@/lib/annex/write/xml'
import { otherStyles } from '@/lib/annex/write/odt/list-styles'
import { masterStyles, pageStyles } from '@/lib/annex/write/odt/page-styles'
import { paragraphStyles } from '@/lib/annex/write/odt/paragraph-styles'
import { mm, pt, widthOf, type Attributes } from '@/lib/annex/write/odt/units'

/** styles.xml: typeface, styles of paragraphs and lists, pages with their headers. */
export function stylesOf(furniture: Furniture): Xml {
  const face = element('style:font-face', { 'style:name': TYPEFACE.name, 'svg:font-family': TYPEFACE.stack })
  return element(
    'office:document-styles',
    ODF_NAMESPACES,
    element('office:font-face-decls', {}, face),
    element('office:styles', {}, defaults(), paragraphStyles(), otherStyles()),
    pageStyles(),
    masterStyles(furniture),
  )
}

/** How wide the columns of a table are, in percent, and on which page it stands. */
export type TableShape = { shares: readonly number[]; page: Page }

/** The styles of the tables, which stand in content.xml: those of table n are called Tabel1, and Tabel1.1 for its first column. */
export function automaticStylesOf(tables: TableShape[]): Xml {
  const collapsing = { 'table:border-model': 'collapsing' }
  const rule = `0.5pt solid #${COLOURS.rule}`
  const cell = {
    'fo:padding-left': pt(CELL_MARGIN.side),
    'fo:padding-right': pt(CELL_MARGIN.side),
    'fo:padding-top': pt(CELL_MARGIN.top),
    'fo:padding-bottom': pt(CELL_MARGIN.top),
    'fo:border-top': rule,
    'fo:border-bottom': rule,
    'fo:border-left': 'none',
    'fo:border-right': 'none',
  }
  const style = (name: string, family: string, kind: string, properties: Attributes) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': family },
      element(`style:${kind}-properties`, properties),
    )
  return element(
    'office:automatic-styles',
    {},
    tables.map(({ shares, page }, index) => [
      style(`Tabel${index + 1}`, 'table', 'table', {
        'style:width': mm(widthOf(page)),
        'table:align': 'left',
        ...collapsing,
      }),
      ...shares.map((share, column) =>
        style(`Tabel${index + 1}.${column + 1}`, 'table-column', 'table-column', {
          'style:column-width': mm((widthOf(page) * share) / 100),
        }),
      ),
    ]),
    style('Row', 'table-row', 'table-row', { 'fo:keep-together': 'always' }),
    style('Cell', 'table-cell', 'table-cell', cell),
    style('HeadingCell', 'table-cell', 'table-cell', { ...cell, 'fo:background-color': `#${COLOURS.cellHeading}` }),
  )
}

function defaults(): Xml {
  const language = {
    'fo:language': 'nl',
    'fo:country': 'NL',
    'style:font-name': TYPEFACE.name,
    'fo:color': `#${COLOURS.ink}`,
  }
  return element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', { 'fo:orphans': 2, 'fo:widows': 2, 'style:tab-stop-distance': '12.5mm' }),
    element('style:text-properties', { ...language, 'fo:font-size': pt(TYPE.body.size) }),
  )
}
