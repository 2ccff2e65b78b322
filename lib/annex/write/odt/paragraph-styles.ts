import { COLOURS, CONTENTS_INDENT, PORTRAIT, TYPE } from '@/lib/annex/write/typography'
import type { TypeRole } from '@/lib/annex/write/typography'
import { element, type Xml } from '@/lib/annex/write/xml'
import { mm, pt, widthOf, type Attributes } from '@/lib/annex/write/odt/units'

/** One style per role of the typography, under the names that LibreOffice knows. */
export function paragraphStyles(): Xml[] {
  return PARAGRAPHS.map(paragraphStyle)
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
  { name: 'FirstLabelLandscape', title: 'First label landscape', role: TYPE.label, quiet: true, page: 'Landscape' },
  { name: 'Title', title: 'Title', role: TYPE.title },
  { name: 'TitleDetail', title: 'Title detail', role: TYPE.titleDetail },
  { name: 'TitleEnd', title: 'Title end', role: TYPE.titleEnd },
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
