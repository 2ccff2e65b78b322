import type { Furniture } from '@/lib/annex/compose/furniture'
import { OVERVIEW_COLUMNS } from '@/lib/annex/compose/overview'
import { ODF_NAMESPACES } from '@/lib/annex/write/odf'
import {
  CELL_MARGIN,
  COLOURS,
  CONTENTS_INDENT,
  LANDSCAPE,
  LIST_INDENT,
  PORTRAIT,
  TYPE,
  TYPEFACE,
} from '@/lib/annex/write/typography'
import type { Page, TypeRole } from '@/lib/annex/write/typography'
import { element, type Xml } from '@/lib/annex/write/xml'

type Attributes = Record<string, string | number | null>

const mm = (length: number) => `${length}mm`
const pt = (length: number) => `${length}pt`
const widthOf = (page: Page) => page.width - page.left - page.right

/** styles.xml: typefaces, paragraph styles, lists, pages with their headers. */
export function stylesOf(furniture: Furniture): Xml {
  return element(
    'office:document-styles',
    ODF_NAMESPACES,
    element(
      'office:font-face-decls',
      {},
      element('style:font-face', { 'style:name': TYPEFACE.name, 'svg:font-family': TYPEFACE.stack }),
    ),
    element('office:styles', {}, defaults(), PARAGRAPHS.map(paragraphStyle), TEXTS, lists(), notes()),
    element(
      'office:automatic-styles',
      {},
      pageLayout('Upright', PORTRAIT),
      pageLayout('Aside', LANDSCAPE),
      headerRule(),
    ),
    element(
      'office:master-styles',
      {},
      masterPage('Standard', 'Upright', furniture, PORTRAIT),
      masterPage('Landscape', 'Aside', furniture, LANDSCAPE),
    ),
  )
}

/** The styles of tables, which stand in content.xml. */
export function automaticStylesOf(): Xml {
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
    style('Table', 'table', 'table', { 'style:width': mm(widthOf(PORTRAIT)), 'table:align': 'left' }),
    style('OverviewTable', 'table', 'table', { 'style:width': mm(widthOf(LANDSCAPE)), 'table:align': 'left' }),
    style('Column', 'table-column', 'table-column', { 'style:rel-column-width': '1*' }),
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

type ParagraphStyle = {
  name: string
  title: string
  role: TypeRole
  parent?: string
  page?: string
  quiet?: boolean
  outline?: number
  more?: Attributes
  tab?: boolean
}

const keep = { 'fo:keep-with-next': 'always' }
const PARAGRAPHS: ParagraphStyle[] = [
  { name: 'Body', title: 'Text body', role: TYPE.body },
  { name: 'ListItem', title: 'List', role: TYPE.listItem },
  { name: 'ListEnd', title: 'List end', role: TYPE.listEnd },
  { name: 'FirstLabel', title: 'First label', role: TYPE.label, quiet: true, page: 'Standard' },
  { name: 'Title', title: 'Title', role: TYPE.title },
  { name: 'TitleDetail', title: 'Title detail', role: TYPE.titleDetail },
  { name: 'ContentsHeading', title: 'Contents Heading', role: TYPE.contentsHeading, more: keep },
  { name: 'Contents1', title: 'Contents 1', role: TYPE.contents1, tab: true },
  {
    name: 'Contents2',
    title: 'Contents 2',
    role: TYPE.contents2,
    tab: true,
    more: { 'fo:margin-left': pt(CONTENTS_INDENT) },
  },
  { name: 'Heading1', title: 'Heading 1', role: TYPE.heading1, outline: 1, more: keep },
  {
    name: 'HeadingFirst',
    title: 'Heading first',
    role: TYPE.heading1,
    outline: 1,
    parent: 'Heading1',
    more: { ...keep, 'fo:break-before': 'page' },
  },
  {
    name: 'HeadingLandscape',
    title: 'Heading landscape',
    role: TYPE.heading1,
    outline: 1,
    parent: 'Heading1',
    more: keep,
    page: 'Landscape',
  },
  { name: 'Heading2', title: 'Heading 2', role: TYPE.heading2, outline: 2, more: keep },
  { name: 'Heading3', title: 'Heading 3', role: TYPE.heading3, outline: 3, more: keep },
  { name: 'CellText', title: 'Table Contents', role: TYPE.cell },
  { name: 'CellHeading', title: 'Table Heading', role: TYPE.cellHeading },
  { name: 'AfterTable', title: 'After table', role: TYPE.afterTable },
  { name: 'Footnote', title: 'Footnote', role: TYPE.note, more: { 'fo:margin-left': '3mm', 'fo:text-indent': '-3mm' } },
  { name: 'Header', title: 'Header', role: TYPE.header, quiet: true },
]

function paragraphStyle({
  name,
  title,
  role,
  parent,
  page,
  quiet,
  outline,
  more = {},
  tab = false,
}: ParagraphStyle): Xml {
  const tabs = element(
    'style:tab-stops',
    {},
    element('style:tab-stop', {
      'style:position': mm(widthOf(PORTRAIT) - (name === 'Contents2' ? 5 : 0)),
      'style:type': 'right',
      'style:leader-style': 'dotted',
      'style:leader-text': '.',
    }),
  )
  const spacing = {
    'fo:margin-top': pt(role.before),
    'fo:margin-bottom': pt(role.after),
    'fo:line-height': `${Math.round(role.line * 100)}%`,
  }
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': title,
      'style:family': 'paragraph',
      'style:parent-style-name': parent ?? null,
      'style:default-outline-level': outline ?? null,
      'style:master-page-name': page ?? null,
    },
    element('style:paragraph-properties', { ...spacing, ...more }, tab ? tabs : null),
    element('style:text-properties', {
      'fo:font-size': pt(role.size),
      'fo:font-weight': role.bold ? 'bold' : 'normal',
      'fo:font-style': role.italic ? 'italic' : 'normal',
      'fo:color': `#${quiet ? COLOURS.quiet : COLOURS.ink}`,
    }),
  )
}

const TEXTS: Xml[] = [
  element(
    'style:style',
    { 'style:name': 'Internet_20_link', 'style:display-name': 'Internet link', 'style:family': 'text' },
    element('style:text-properties', {
      'fo:color': `#${COLOURS.link}`,
      'style:text-underline-style': 'solid',
      'style:text-underline-width': 'auto',
    }),
  ),
  element(
    'style:style',
    { 'style:name': 'Footnote_20_anchor', 'style:display-name': 'Footnote anchor', 'style:family': 'text' },
    element('style:text-properties', { 'style:text-position': 'super 58%' }),
  ),
  element(
    'style:style',
    { 'style:name': 'Strong', 'style:family': 'text' },
    element('style:text-properties', { 'fo:font-weight': 'bold' }),
  ),
]

function lists(): Xml[] {
  const place = (level: number) =>
    element(
      'style:list-level-properties',
      { 'text:list-level-position-and-space-mode': 'label-alignment' },
      element('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'text:list-tab-stop-position': pt(LIST_INDENT * level),
        'fo:text-indent': pt(-LIST_INDENT),
        'fo:margin-left': pt(LIST_INDENT * level),
      }),
    )
  const levels = [1, 2, 3, 4]
  return [
    element(
      'text:list-style',
      { 'style:name': 'Bullets' },
      levels.map((level) =>
        element(
          'text:list-level-style-bullet',
          { 'text:level': level, 'text:bullet-char': level % 2 === 1 ? '•' : '–' },
          place(level),
        ),
      ),
    ),
    element(
      'text:list-style',
      { 'style:name': 'Numbers' },
      levels.map((level) =>
        element(
          'text:list-level-style-number',
          { 'text:level': level, 'style:num-format': '1', 'style:num-suffix': '.' },
          place(level),
        ),
      ),
    ),
  ]
}

function notes(): Xml {
  return element('text:notes-configuration', {
    'text:note-class': 'footnote',
    'text:citation-style-name': 'Footnote_20_anchor',
    'text:citation-body-style-name': 'Footnote_20_anchor',
    'style:num-format': '1',
    'text:start-value': 0,
    'text:footnotes-position': 'page',
    'text:start-numbering-at': 'document',
  })
}

function pageLayout(name: string, page: Page): Xml {
  const top = 14
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', {
      'fo:page-width': mm(page.width),
      'fo:page-height': mm(page.height),
      'style:print-orientation': page.width > page.height ? 'landscape' : 'portrait',
      'fo:margin-top': mm(top),
      'fo:margin-bottom': mm(page.bottom),
      'fo:margin-left': mm(page.left),
      'fo:margin-right': mm(page.right),
    }),
    element(
      'style:header-style',
      {},
      element('style:header-footer-properties', {
        'svg:height': mm(page.top - top),
        'fo:margin-bottom': '6mm',
        'style:dynamic-spacing': 'false',
      }),
    ),
  )
}

/** The last line of the header lies on a rule. */
function headerRule(): Xml {
  return element(
    'style:style',
    { 'style:name': 'HeaderRule', 'style:family': 'paragraph', 'style:parent-style-name': 'Header' },
    element('style:paragraph-properties', {
      'fo:border-bottom': `0.75pt solid #${COLOURS.rule}`,
      'fo:padding-bottom': '1.5mm',
    }),
  )
}

function masterPage(name: string, layout: string, furniture: Furniture, page: Page): Xml {
  const details = [
    `Datum ${furniture.date}`,
    ...(furniture.reference ? [`Onze referentie ${furniture.reference}`] : []),
  ]
  const first = `Header${name}`
  return element(
    'style:master-page',
    { 'style:name': name, 'style:page-layout-name': layout },
    element(
      'style:header',
      {},
      element(
        'text:p',
        { 'text:style-name': first },
        element('text:span', { 'text:style-name': 'Strong' }, furniture.directorate),
        element('text:tab'),
        'Pagina ',
        element('text:page-number', { 'text:select-page': 'current' }, '1'),
        ' van ',
        element('text:page-count', {}, '1'),
      ),
      element('text:p', { 'text:style-name': 'HeaderRule' }, details.join('  |  ')),
    ),
  )
}
