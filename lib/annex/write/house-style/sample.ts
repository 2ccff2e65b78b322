import {
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { ISectionOptions } from 'docx'
import { finishDocx } from '@/lib/annex/write/docx/finish'
import { LANDSCAPE_WIDTH, TEXT_WIDTH, styles } from '@/lib/annex/write/docx/styles'
import { margins, SHEET } from '@/lib/annex/write/docx/page'
import { COLOURS, LANDSCAPE, PORTRAIT } from '@/lib/annex/write/typography'

/** A house style to start from: every place that Gestand fills, in our own sober style, to be changed in Word. */
export async function sampleTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: 'Sjabloon voor de bijlage',
    creator: 'Gestand',
    lastModifiedBy: 'Gestand',
    description: '',
    styles,
    sections: [upright(), aside()],
  })
  return finishDocx(await Packer.toBuffer(document), { day: '2026-01-01', language: 'nl-NL', captions: [], pages: [] })
}

const rule = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.rule, space: 4 }
const line = (style: string, text: string) => new Paragraph({ style, children: [new TextRun(text)] })
const place = (name: string) => new Paragraph({ children: [new TextRun(`{{${name}}}`)] })
/** The last paragraph of a section carries its pages, so a place is never the last. */
const closing = () => new Paragraph({ children: [] })

function upright(): ISectionOptions {
  return {
    properties: { page: { size: SHEET, margin: margins(PORTRAIT) } },
    headers: { default: header(TEXT_WIDTH) },
    footers: { default: footer() },
    children: [
      line('Label', '{{bijlage}}'),
      line('Title', '{{titel}}'),
      line('TitleDetail', '{{bericht}}'),
      line('TitleDetail', 'Datum: {{datum}}'),
      line('TitleDetail', 'Onze referentie: {{kenmerk}}'),
      line('ContentsHeading', 'Inhoud'),
      place('inhoudsopgave'),
      new Paragraph({ pageBreakBefore: true, children: [] }),
      place('inhoud'),
      closing(),
    ],
  }
}

function aside(): ISectionOptions {
  const size = { ...SHEET, orientation: PageOrientation.LANDSCAPE }
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size, margin: margins(LANDSCAPE) } },
    headers: { default: header(LANDSCAPE_WIDTH) },
    footers: { default: footer() },
    children: [place('overzicht'), closing()],
  }
}

function header(width: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'PageHeader',
        border: { bottom: rule },
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ text: '{{afzender}}', bold: true }),
          new TextRun({ children: [new Tab(), '{{datum}}'] }),
        ],
      }),
    ],
  })
}

function footer(): Footer {
  const page = new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })
  return new Footer({ children: [new Paragraph({ style: 'PageHeader', children: [page] })] })
}
