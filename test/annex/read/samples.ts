import { createRequire } from 'node:module'
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strToU8, zipSync } from 'fflate'

/** A document said once, to be written in every format. `{{...}}` in a text is a footnote. */
export type Sample = SamplePart[]
export type SamplePart =
  | { title: string }
  | { heading: string; level: 1 | 2 | 3 }
  | { text: string }
  | { bullets: string[] }
  | { numbers: string[] }
  | { table: string[][] }

/** An annex as Gestand meets it, in words of our own. */
export const SAMPLE: Sample = [
  { title: 'Bijlage 2 Moties en toezeggingen' },
  { heading: 'Wijkagenten', level: 1 },
  { heading: 'Toezegging over wijkagenten in dunbevolkte gebieden', level: 2 },
  {
    text: 'In het commissiedebat politie van 12 mei 2022 is aan het lid De Vries toegezegd dat de Kamer hoort hoe het gaat.{{Kamerstukken II 2021/22, 29628, nr. 1094.}} Het korps heeft daarvoor met elke eenheid gesproken. De uitkomst staat in de bijlage bij deze brief en wordt ieder jaar opnieuw bekeken.',
  },
  { text: 'Hiermee beschouw ik deze toezegging als afgedaan.{{TZ202205, nr. 014.}}' },
  {
    bullets: [
      'werving in de regio',
      'een opleiding dichter bij huis, zodat aspiranten niet elke dag naar een andere stad hoeven te reizen voor hun lessen',
      'een vaste post',
    ],
  },
  { heading: 'Motie van de leden Jansen en Bakker over fietsen', level: 2 },
  {
    text: 'De motie verzoekt de regering om te onderzoeken of er genoeg dienstfietsen zijn. Dat onderzoek begint in het najaar van 2026.',
  },
  { numbers: ['de stand van nu', 'de stand over vijf jaar'] },
  {
    table: [
      ['Omschrijving', 'Vindplaats', 'Stand van zaken'],
      ['Motie over fietsen', '29628, nr. 1100', 'Loopt nog.'],
      ['Toezegging over posten', '29628, nr. 1101', 'Afgedaan met de brief van 3 maart 2026.'],
    ],
  },
  { heading: 'Opleiding', level: 1 },
  { text: 'Over de opleiding volgt een aparte brief.' },
]

/** The same sample over many pages. */
export function longSample(times: number): Sample {
  return [SAMPLE[0] ?? { title: '' }, ...Array.from({ length: times }, () => SAMPLE.slice(1)).flat()]
}

export async function asDocx(sample: Sample): Promise<Uint8Array> {
  const notes: string[] = []
  let lists = 0
  const runs = (text: string) =>
    piecesOf(text).flatMap((piece) =>
      piece.note === undefined ? [new TextRun(piece.text)] : [new FootnoteReferenceRun(notes.push(piece.note))],
    )
  const children = sample.flatMap((part): (Paragraph | Table)[] => {
    if ('title' in part) return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(part.title) })]
    if ('heading' in part) return [new Paragraph({ heading: HEADINGS[part.level], children: runs(part.heading) })]
    if ('text' in part) return [new Paragraph({ children: runs(part.text) })]
    if ('bullets' in part)
      return part.bullets.map((text) => new Paragraph({ bullet: { level: 0 }, children: runs(text) }))
    if ('numbers' in part) {
      lists += 1
      const numbering = { reference: 'count', level: 0, instance: lists }
      return part.numbers.map((text) => new Paragraph({ numbering, children: runs(text) }))
    }
    return [
      new Table({
        rows: part.table.map(
          (row, at) =>
            new TableRow({
              tableHeader: at === 0,
              children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
            }),
        ),
      }),
    ]
  })
  const document = new Document({
    title: 'Proef',
    numbering: { config: [{ reference: 'count', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
    footnotes: Object.fromEntries(notes.map((note, at) => [at + 1, { children: [new Paragraph(note)] }])),
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** One paragraph with a link, for the tests on links. */
export async function docxWithLink(url: string): Promise<Uint8Array> {
  const link = new ExternalHyperlink({ link: url, children: [new TextRun('hier')] })
  const document = new Document({
    sections: [{ children: [new Paragraph({ children: [new TextRun('Lees het '), link, new TextRun('.')] })] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

export function asOdt(sample: Sample): Uint8Array {
  let notes = 0
  const spans = (text: string) =>
    piecesOf(text)
      .map(({ text: run, note }) => {
        if (note === undefined) return escape(run)
        notes += 1
        return `<text:note text:id="n${notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p>${escape(note)}</text:p></text:note-body></text:note>`
      })
      .join('')
  const list = (style: string, items: string[]) =>
    `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item><text:p>${spans(item)}</text:p></text:list-item>`).join('')}</text:list>`
  const body = sample.map((part) => {
    if ('title' in part) return `<text:p text:style-name="Title">${spans(part.title)}</text:p>`
    if ('heading' in part) return `<text:h text:outline-level="${part.level}">${spans(part.heading)}</text:h>`
    if ('text' in part) return `<text:p>${spans(part.text)}</text:p>`
    if ('bullets' in part) return list('Dots', part.bullets)
    if ('numbers' in part) return list('Count', part.numbers)
    const rows = part.table.map(
      (row) =>
        `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${escape(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`,
    )
    return `<table:table><table:table-header-rows>${rows[0]}</table:table-header-rows>${rows.slice(1).join('')}</table:table>`
  })
  return odtOf(body.join(''))
}

/** An ODT file around this content of office:text. */
export function odtOf(body: string, others: Record<string, string> = {}): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles><text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style><text:list-style style:name="Count"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style><style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': content,
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ...others,
  })
}

/** A DOCX file around this content of w:body, for shapes that the docx package does not make. */
export function docxOf(body: string, others: Record<string, string> = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ...others,
  })
}

export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )
}

type Compiler = { NodeCompiler: { create: () => { pdf: (input: object, options: object) => Uint8Array } } }

/** Typst is an optional dependency: null where it is not installed. */
export function typst(): ((source: string, tagged: boolean) => Uint8Array) | null {
  try {
    const { NodeCompiler }: Compiler = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler')
    const compiler = NodeCompiler.create()
    return (source, tagged) => {
      const bytes = compiler.pdf({ mainFileContent: source }, tagged ? { pdfStandard: 'ua-1' } : { pdfTags: false })
      return new Uint8Array(bytes)
    }
  } catch {
    return null
  }
}

/** The sample as a Typst source: a page with a header and a footer, notes at the foot. */
export function asTypst(sample: Sample, settings = ''): string {
  const marked = (text: string) =>
    piecesOf(text)
      .map(({ text: run, note }) => (note === undefined ? typstText(run) : `#footnote[${typstText(note)}]`))
      .join('')
  const body = sample.map((part) => {
    if ('title' in part) return `#title[${marked(part.title)}]`
    if ('heading' in part) return `${'='.repeat(part.level)} ${marked(part.heading)}`
    if ('text' in part) return marked(part.text)
    if ('bullets' in part) return part.bullets.map((text) => `- ${marked(text)}`).join('\n')
    if ('numbers' in part) return part.numbers.map((text) => `+ ${marked(text)}`).join('\n')
    const rows = part.table.map((row, at) =>
      at === 0
        ? `table.header(${row.map((cell) => `[${typstText(cell)}]`).join(', ')})`
        : row.map((cell) => `[${typstText(cell)}]`).join(', '),
    )
    return `#table(columns: (${'1fr, '.repeat(part.table[0]?.length ?? 1)}), ${rows.join(', ')})`
  })
  return [
    '#set document(title: "Proef")',
    '#set page(paper: "a4", header: [Directie Voorbeeld], footer: context [Pagina #counter(page).display() van 12])',
    '#set text(lang: "nl", hyphenate: true)\n#set par(justify: true)',
    settings,
    ...body,
  ].join('\n\n')
}

function typstText(text: string): string {
  return text.replace(/[#*_`$@<>\\[\]=/+~-]/g, '\\$&')
}

function piecesOf(text: string): { text: string; note?: string }[] {
  return text
    .split(/(\{\{.*?\}\})/)
    .filter(Boolean)
    .map((piece) => (piece.startsWith('{{') ? { text: '', note: piece.slice(2, -2) } : { text: piece }))
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
const NAMESPACES =
  [
    ['office', 'office'],
    ['text', 'text'],
    ['table', 'table'],
    ['style', 'style'],
    ['draw', 'drawing'],
    ['fo', 'xsl-fo-compatible'],
  ]
    .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ') + ' xmlns:xlink="http://www.w3.org/1999/xlink"'
