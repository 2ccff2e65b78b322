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
import type { ComposedAnnex } from '@/lib/annex/compose'
import type { Furniture } from '@/lib/annex/compose/furniture'
import { anchorOf } from '@/lib/annex/write/anchor'
import { COLOURS } from '@/lib/annex/write/typography'
import { CONTENTS_TABS } from '@/lib/annex/write/docx/styles'

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

/** What the first page opens with. */
export function titleBlockOf(furniture: Furniture): Paragraph[] {
  return [
    new Paragraph({ style: 'Label', children: [new TextRun(furniture.label)] }),
    new Paragraph({ style: 'Title', children: [new TextRun(furniture.title)] }),
    new Paragraph({ style: 'TitleDetail', children: [new TextRun(furniture.number)] }),
    new Paragraph({ style: 'TitleDetail', children: [new TextRun(furniture.belongsTo)] }),
  ]
}

/** The table of contents, each entry a link; Word counts the pages when the field is updated. */
export function contentsOf(annex: ComposedAnnex): (Paragraph | TableOfContents)[] {
  const entries = annex.contents.map(({ level, text, block }) => {
    const page = new PageReference(anchorOf(block), { hyperlink: true })
    const children = [new TextRun(text), new TextRun({ children: [new Tab()] }), page]
    return new Paragraph({
      style: `TOC${level}`,
      tabStops: CONTENTS_TABS,
      children: [new InternalHyperlink({ anchor: anchorOf(block), children })],
    })
  })
  return [
    new Paragraph({ style: 'ContentsHeading', children: [new TextRun(annex.furniture.contents)] }),
    new TableOfContents(annex.furniture.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      contentChildren: entries,
    }),
  ]
}
