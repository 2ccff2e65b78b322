import { AlignmentType, LevelFormat, LineRuleType, TabStopType, convertMillimetersToTwip as mm } from 'docx'
import type { INumberingOptions, IStylesOptions } from 'docx'
import {
  COLOURS,
  CONTENTS_INDENT,
  LANDSCAPE,
  LIST_INDENT,
  PORTRAIT,
  TYPE,
  TYPEFACE,
} from '@/lib/annex/write/typography'
import type { TypeRole } from '@/lib/annex/write/typography'

/** The typography in Word's units: half points for letters, twips (twentieths of a point) for spaces, 240 for a single line. */

export const TEXT_WIDTH = mm(PORTRAIT.width - PORTRAIT.left - PORTRAIT.right)
export const LANDSCAPE_WIDTH = mm(LANDSCAPE.width - LANDSCAPE.left - LANDSCAPE.right)
export const twips = (points: number) => Math.round(points * 20)

const font = { font: TYPEFACE.name, color: COLOURS.ink }
const language = { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' }
const letters = ({ size, bold = false, italic = false }: TypeRole) => ({ size: size * 2, bold, italics: italic })
/** `lineRule` must be there: without it LibreOffice reads the line as a fixed height. */
const spacing = ({ before, after, line }: TypeRole) => ({
  before: twips(before),
  after: twips(after),
  line: Math.round(line * 240),
  lineRule: LineRuleType.AUTO,
})
/** The library gives its heading styles no outline level; screen readers and tagged PDF need one. */
const heading = (role: TypeRole, outlineLevel: number) => ({
  run: { ...font, ...letters(role) },
  paragraph: { spacing: spacing(role), keepNext: true, keepLines: true, outlineLevel },
})
const named = (
  id: string,
  name: string,
  role: TypeRole,
  more: { color?: string; left?: number; keepNext?: boolean } = {},
) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { ...letters(role), color: more.color ?? COLOURS.ink },
  paragraph: {
    spacing: spacing(role),
    keepNext: more.keepNext,
    ...(more.left === undefined ? {} : { indent: { left: more.left } }),
  },
})

/** Where the page numbers of the table of contents stand; a style cannot hold this in the library. */
export const CONTENTS_TABS = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: 'dot' as const }]

export const styles: IStylesOptions = {
  default: {
    document: { run: { ...font, ...letters(TYPE.body), language }, paragraph: { spacing: spacing(TYPE.body) } },
    title: {
      run: { ...font, ...letters(TYPE.title) },
      paragraph: { spacing: spacing(TYPE.title), alignment: AlignmentType.LEFT },
    },
    heading1: heading(TYPE.heading1, 0),
    heading2: heading(TYPE.heading2, 1),
    heading3: heading(TYPE.heading3, 2),
    listParagraph: { paragraph: { spacing: spacing(TYPE.listItem), contextualSpacing: false } },
    hyperlink: { run: { color: COLOURS.link, underline: { type: 'single', color: COLOURS.link } } },
    footnoteText: {
      run: { ...font, ...letters(TYPE.note) },
      paragraph: { spacing: spacing(TYPE.note), indent: { left: 170, hanging: 170 } },
    },
    footnoteReference: { run: { superScript: true } },
  },
  paragraphStyles: [
    named('Label', 'Bijlage label', TYPE.label, { color: COLOURS.quiet }),
    named('TitleDetail', 'Titel detail', TYPE.titleDetail),
    named('TitleEnd', 'Titel slot', TYPE.titleEnd),
    named('PageHeader', 'header', TYPE.header, { color: COLOURS.quiet }),
    named('ContentsHeading', 'TOC Heading', TYPE.contentsHeading, { keepNext: true }),
    named('TOC1', 'toc 1', TYPE.contents1),
    named('TOC2', 'toc 2', TYPE.contents2, { left: twips(CONTENTS_INDENT) }),
    named('TableText', 'Tabeltekst', TYPE.cell),
    named('TableHeading', 'Tabelkop', TYPE.cellHeading, { keepNext: true }),
  ],
}

/** The ids of the styles that the text of an annex is set in; a house style has its own. Without an id the default holds. */
export type StyleIds = {
  headings: readonly [string, string, string]
  list?: string
  tableText?: string
  tableHeading?: string
  note?: string
  link?: string
  contents: readonly [string | undefined, string | undefined]
}

export const OWN_STYLES: StyleIds = {
  headings: ['Heading1', 'Heading2', 'Heading3'],
  list: 'ListParagraph',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  note: 'FootnoteText',
  link: 'Hyperlink',
  contents: ['TOC1', 'TOC2'],
}

export const BULLETS = 'opsomming'
export const NUMBERS = 'nummering'

const BULLET_SIGNS = ['•', '–', '•', '–']
const level = (index: number) => ({
  level: index,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twips(LIST_INDENT) * (index + 1), hanging: twips(LIST_INDENT) } } },
})

/** Four levels of each; a new instance of the numbers starts again at 1. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: BULLET_SIGNS.map((text, index) => ({ ...level(index), format: LevelFormat.BULLET, text })),
    },
    {
      reference: NUMBERS,
      levels: BULLET_SIGNS.map((_, index) => ({
        ...level(index),
        format: LevelFormat.DECIMAL,
        text: `%${index + 1}.`,
      })),
    },
  ],
}
