import {
  BorderStyle,
  Header,
  InternalHyperlink,
  PageNumber,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { IParagraphOptions } from 'docx'
import type { ComposedAnnex } from '@/lib/annex/compose'
import type { Furniture } from '@/lib/annex/compose/furniture'
import { anchorOf } from '@/lib/annex/write/anchor'
import { COLOURS } from '@/lib/annex/write/typography'
import { CONTENTS_TABS, OWN_STYLES, type StyleIds } from '@/lib/annex/write/docx/styles'

const rule = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.rule, space: 4 }

/** On every page: directorate, page N of M, date and reference. `width` is the width of the text in twips. */
export function headerOf(furniture: Furniture, width: number): Header {
  const tabStops = [{ type: TabStopType.RIGHT, position: width }]
  const details = [
    `Datum ${furniture.date}`,
    ...(furniture.reference ? [`Onze referentie ${furniture.reference}`] : []),
  ]
  return new Header({
    children: [
      new Paragraph({
        style: 'PageHeader',
        tabStops,
        children: [
          new TextRun({ text: furniture.directorate, bold: true }),
          new TextRun({ children: [new Tab(), 'Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
      new Paragraph({ style: 'PageHeader', border: { bottom: rule }, children: [new TextRun(details.join('  |  '))] }),
    ],
  })
}

/** What the first page opens with; without contents the text follows at once, so the last line keeps its distance. */
export function titleBlockOf({ furniture, contents }: ComposedAnnex): Paragraph[] {
  const end = contents.length > 0 ? 'TitleDetail' : 'TitleEnd'
  return [
    ['Label', furniture.label],
    ['Title', furniture.title],
    ['TitleDetail', furniture.number],
    [end, furniture.belongsTo],
  ].flatMap(([style, text = '']) => (text === '' ? [] : [new Paragraph({ style, children: [new TextRun(text)] })]))
}

/** The table of contents, each entry a link; Word counts the pages when the field is updated. */
export function contentsOf(annex: ComposedAnnex): (Paragraph | TableOfContents)[] {
  if (annex.contents.length === 0) return []
  const heading = new Paragraph({ style: 'ContentsHeading', children: [new TextRun(annex.furniture.contents)] })
  return [heading, fieldOfContents(annex, OWN_STYLES, CONTENTS_TABS)]
}

/** The field with its entries, in the styles given. */
export function fieldOfContents(
  annex: ComposedAnnex,
  ids: StyleIds,
  tabStops: IParagraphOptions['tabStops'],
): TableOfContents {
  const entries = annex.contents.map(({ level, text, block }) => {
    const page = new PageReference(anchorOf(block), { hyperlink: true })
    const children = [new TextRun(text), new TextRun({ children: [new Tab()] }), page]
    return new Paragraph({
      style: ids.contents[level - 1],
      tabStops,
      children: [new InternalHyperlink({ anchor: anchorOf(block), children })],
    })
  })
  return new TableOfContents(annex.furniture.contents, {
    hyperlink: true,
    headingStyleRange: '1-2',
    beginDirty: false,
    contentChildren: entries,
  })
}
