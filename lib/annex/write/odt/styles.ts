import type { Furniture } from '@/lib/annex/compose/furniture'
import { OVERVIEW_COLUMNS } from '@/lib/annex/compose/overview'
import { ODF_NAMESPACES } from '@/lib/annex/write/odf'
import { CELL_MARGIN, COLOURS, LANDSCAPE, PORTRAIT, TYPE, TYPEFACE } from '@/lib/annex/write/typography'
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

/** The styles of tables, which stand in content.xml; `columnCounts` is how many columns the tables have. */
export function automaticStylesOf(columnCounts: number[]): Xml {
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
    style('Table', 'table', 'table', { 'style:width': mm(widthOf(PORTRAIT)), 'table:align': 'left', ...collapsing }),
    style('OverviewTable', 'table', 'table', {
      'style:width': mm(widthOf(LANDSCAPE)),
      'table:align': 'left',
      ...collapsing,
    }),
    columnCounts.map((count) =>
      style(`Column${count}`, 'table-column', 'table-column', { 'style:column-width': mm(widthOf(PORTRAIT) / count) }),
    ),
    OVERVIEW_COLUMNS.map((column, index) =>
      style(`Overview${index + 1}`, 'table-column', 'table-column', {
        'style:column-width': mm((widthOf(LANDSCAPE) * column.width) / 100),
      }),
    ),
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
