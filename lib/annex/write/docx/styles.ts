import { AlignmentType, LevelFormat, LineRuleType, TabStopType, convertMillimetersToTwip as mm } from 'docx'
import type { INumberingOptions, IStylesOptions } from 'docx'

/** A sober style of our own: one typeface, black on white, no mark of any government. Sizes in half points, lengths in twips. */

export const PAGE = { width: mm(210), height: mm(297), left: mm(25), right: mm(22), top: mm(36), bottom: mm(24) }
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right
export const LANDSCAPE_WIDTH = PAGE.height - 2 * mm(20)

/** Arial is on every office machine; Liberation Sans is as wide, so the lines break alike without it. */
export const FONT = 'Arial'
const INK = '1A1A1A'
export const GREY = '595959'
export const RULE = '8C8C8C'
const LINK = '0B4F6C'

const body = {
  size: 20,
  font: FONT,
  color: INK,
  language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' },
}
const spaced = (before: number, after: number, line = 276) => ({ before, after, line, lineRule: LineRuleType.AUTO })
/** Where the page numbers of the table of contents stand; a style cannot hold this in the library. */
export const CONTENTS_TABS = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: 'dot' as const }]

export const styles: IStylesOptions = {
  default: {
    document: { run: body, paragraph: { spacing: spaced(0, 120) } },
    title: {
      run: { ...body, size: 44, bold: true },
      paragraph: { spacing: spaced(60, 240, 252), alignment: AlignmentType.LEFT },
    },
    heading1: {
      run: { ...body, size: 30, bold: true },
      paragraph: { spacing: spaced(480, 160, 252), keepNext: true, keepLines: true, outlineLevel: 0 },
    },
    heading2: {
      run: { ...body, size: 23, bold: true },
      paragraph: { spacing: spaced(340, 100, 252), keepNext: true, keepLines: true, outlineLevel: 1 },
    },
    heading3: {
      run: { ...body, size: 20, bold: true, italics: true },
      paragraph: { spacing: spaced(200, 60), keepNext: true, keepLines: true, outlineLevel: 2 },
    },
    listParagraph: { paragraph: { spacing: spaced(0, 40), contextualSpacing: false } },
    hyperlink: { run: { color: LINK, underline: { type: 'single', color: LINK } } },
    footnoteText: {
      run: { ...body, size: 16 },
      paragraph: { spacing: spaced(0, 20, 240), indent: { left: 170, hanging: 170 } },
    },
    footnoteReference: { run: { superScript: true } },
  },
  paragraphStyles: [
    {
      id: 'Label',
      name: 'Bijlage label',
      basedOn: 'Normal',
      run: { size: 22, color: GREY },
      paragraph: { spacing: spaced(120, 0) },
    },
    {
      id: 'TitleDetail',
      name: 'Titel detail',
      basedOn: 'Normal',
      run: { size: 22 },
      paragraph: { spacing: spaced(0, 20) },
    },
    {
      id: 'PageHeader',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 16, color: GREY },
      paragraph: { spacing: spaced(0, 20, 252) },
    },
    {
      id: 'ContentsHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { size: 26, bold: true },
      paragraph: { spacing: spaced(560, 120), keepNext: true },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: spaced(100, 20, 252), keepNext: false },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      paragraph: { spacing: spaced(0, 20, 252), indent: { left: 284 } },
    },
    {
      id: 'TableText',
      name: 'Tabeltekst',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { spacing: spaced(20, 20, 252) },
    },
    {
      id: 'TableHeading',
      name: 'Tabelkop',
      basedOn: 'TableText',
      run: { size: 17, bold: true },
      paragraph: { spacing: spaced(20, 20, 252), keepNext: true },
    },
  ],
}

export const BULLETS = 'opsomming'
export const NUMBERS = 'nummering'

const BULLET_SIGNS = ['•', '–', '•', '–']
const level = (index: number, hanging: number) => ({
  style: { paragraph: { indent: { left: 340 * (index + 1), hanging } } },
})

/** Four levels of each; a new instance of the numbers starts again at 1. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: BULLET_SIGNS.map((text, index) => ({
        level: index,
        format: LevelFormat.BULLET,
        text,
        alignment: AlignmentType.LEFT,
        ...level(index, 284),
      })),
    },
    {
      reference: NUMBERS,
      levels: BULLET_SIGNS.map((_, index) => ({
        level: index,
        format: LevelFormat.DECIMAL,
        text: `%${index + 1}.`,
        alignment: AlignmentType.LEFT,
        ...level(index, 340),
      })),
    },
  ],
}
