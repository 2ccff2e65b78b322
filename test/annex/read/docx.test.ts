import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/annex/blocks'
import { readDocx } from '@/lib/annex/read/docx'
import { docxOf, docxWithLink } from './samples'

const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="kop 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Thema"><w:name w:val="Thema"/><w:basedOn w:val="Kop1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Vet"><w:name w:val="Vet"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>`

const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`

const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="n" Type="x/numbering" Target="/word/numbering.xml"/>
  <Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/><Relationship Id="h" Type="x/header" Target="header1.xml"/>
  <Relationship Id="good" Type="x/hyperlink" Target="https://example.nl/a" TargetMode="External"/>
  <Relationship Id="bad" Type="x/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>
</Relationships>`

const FOOTNOTES = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:t>streep</w:t></w:r></w:p></w:footnote>
  <w:footnote w:id="7"><w:p><w:r><w:t>Eerste noot.</w:t></w:r></w:p></w:footnote>
  <w:footnote w:id="3"><w:p><w:r><w:t>Tweede noot.</w:t></w:r></w:p></w:footnote>
</w:footnotes>`

const HEADER = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Directie Voorbeeld</w:t></w:r></w:p></w:hdr>`

function read(body: string): ReturnType<typeof readDocx> {
  return readDocx(
    docxOf(body, {
      'word/styles.xml': STYLES,
      'word/numbering.xml': NUMBERING,
      'word/footnotes.xml': FOOTNOTES,
      'word/header1.xml': HEADER,
      'word/_rels/document.xml.rels': RELATIONS,
    }),
  )
}

function paragraph(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

function shown(block: Block): string {
  if (block.type === 'table') return 'table'
  const label =
    block.type === 'listItem' ? ` ${block.level} ${block.label}` : block.type === 'heading' ? ` ${block.level}` : ''
  return `${block.type}${label}: ${block.text}`
}

async function blocks(body: string): Promise<string[]> {
  return (await read(body)).blocks.map(shown)
}

describe('headings', () => {
  it('are known by the name of their style in English and Dutch, through basedOn, and by outline level alone', async () => {
    const body = [
      paragraph('Een', '<w:pStyle w:val="Kop1"/>'),
      paragraph('Twee', '<w:pStyle w:val="Kop2"/>'),
      paragraph('Thema', '<w:pStyle w:val="Thema"/>'),
      paragraph('Los', '<w:outlineLvl w:val="2"/>'),
      paragraph('Gewoon', '<w:pStyle w:val="Kop1"/><w:outlineLvl w:val="9"/>'),
      paragraph('Bijlage', '<w:pStyle w:val="Titel"/>'),
    ]
    expect(await blocks(body.join(''))).toEqual([
      'heading 1: Een',
      'heading 2: Twee',
      'heading 1: Thema',
      'heading 3: Los',
      'paragraph: Gewoon',
      'title: Bijlage',
    ])
  })

  it('keep their automatic number as text', async () => {
    const numbered = (level: number) =>
      `<w:pStyle w:val="Kop${level + 1}"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
    const body =
      paragraph('Thema', numbered(0)) +
      paragraph('Motie', numbered(1)) +
      paragraph('Toezegging', numbered(1)) +
      paragraph('Ander', numbered(0))
    expect(await blocks(body)).toEqual([
      'heading 1: 1 Thema',
      'heading 2: 1.1 Motie',
      'heading 2: 1.2 Toezegging',
      'heading 1: 2 Ander',
    ])
  })

  it('made of bold alone stay paragraphs that are bold', async () => {
    const document = await read(
      paragraph('Vette regel', '', '<w:b/>') +
        paragraph('Vette stijl', '<w:pStyle w:val="Vet"/>') +
        paragraph('Niet vet', '<w:pStyle w:val="Vet"/>', '<w:b w:val="0"/>'),
    )
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.bold === true)).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('lists', () => {
  it('have their level and label', async () => {
    const item = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="2"/></w:numPr>`
    expect(
      await blocks(
        paragraph('stip', item(0)) +
          paragraph('letter', item(1)) +
          paragraph('letter', item(1)) +
          paragraph('stip', item(0)) +
          paragraph('letter', item(1)),
      ),
    ).toEqual([
      'listItem 1 •: stip',
      'listItem 2 a): letter',
      'listItem 2 b): letter',
      'listItem 1 •: stip',
      'listItem 2 a): letter',
    ])
  })

  it('typed by hand are lists too, also within one paragraph', async () => {
    const broken =
      '<w:p><w:r><w:t>De moties:</w:t><w:br/><w:t>• motie een;</w:t><w:br/><w:t>• motie twee</w:t><w:br/><w:t>die doorloopt.</w:t></w:r></w:p>'
    expect(await blocks(paragraph('• stip') + broken)).toEqual([
      'listItem 1 •: stip',
      'paragraph: De moties:',
      'listItem 1 •: motie een;',
      'listItem 1 •: motie twee die doorloopt.',
    ])
  })

  it('that are switched off are text', async () => {
    expect(await blocks(paragraph('gewoon', '<w:numPr><w:numId w:val="0"/></w:numPr>'))).toEqual(['paragraph: gewoon'])
  })
})

describe('notes', () => {
  it('are numbered in the order of their marks, whatever their ids', async () => {
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const document = await read(
      `<w:p><w:r><w:t>Eerst</w:t></w:r>${mark(7)}<w:r><w:t xml:space="preserve"> en dan.</w:t></w:r>${mark(3)}</w:p>`,
    )
    expect(document.blocks).toMatchObject([
      {
        text: 'Eerst en dan.',
        notes: [
          { id: '1', at: 5 },
          { id: '2', at: 13 },
        ],
      },
    ])
    expect(document.notes).toEqual({
      1: { kind: 'foot', label: '1', text: 'Eerste noot.', links: [] },
      2: { kind: 'foot', label: '2', text: 'Tweede noot.', links: [] },
    })
  })
})

describe('what is not the text', () => {
  it('a table of contents is dropped, by style and by field', async () => {
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Opleiding 4</w:t></w:r></w:p><w:p><w:r><w:t>Slot 5</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    const document = await read(paragraph('Wijkagenten 3', '<w:pStyle w:val="Inhopg1"/>') + field + paragraph('Tekst'))
    expect(document.blocks.map(shown)).toEqual(['paragraph: Tekst'])
    expect(document.dropped.filter(({ reason }) => reason === 'toc').map(({ text }) => text)).toEqual([
      'Wijkagenten 3',
      'Opleiding 4',
      'Slot 5',
    ])
  })

  it('headers are dropped and told', async () => {
    expect((await read(paragraph('Tekst'))).dropped).toContainEqual({ reason: 'header', text: 'Directie Voorbeeld' })
  })

  it('hidden text is dropped with a warning', async () => {
    const document = await read(
      `<w:p><w:r><w:t>Zichtbaar</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>`,
    )
    expect(document.blocks.map(shown)).toEqual(['paragraph: Zichtbaar'])
    expect(document.dropped).toContainEqual({ reason: 'hidden', text: 'geheim' })
    expect(document.warnings).toHaveLength(1)
  })

  it('of tracked changes the new text counts, with a warning', async () => {
    const document = await read(
      '<w:p><w:r><w:t xml:space="preserve">Het is </w:t></w:r><w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins><w:r><w:t>nieuw</w:t></w:r></w:ins></w:p>',
    )
    expect(document.blocks.map(shown)).toEqual(['paragraph: Het is nieuw'])
    expect(document.warnings).toEqual([
      'Er staan bijgehouden wijzigingen in dit document. De nieuwe tekst is gelezen, verwijderde tekst niet.',
    ])
  })
})

describe('small things', () => {
  it('hard and soft hyphens, hard spaces and tabs become what they mean', async () => {
    expect(
      await blocks(
        '<w:p><w:r><w:t>zij</w:t><w:noBreakHyphen/><w:t>instroom</w:t><w:softHyphen/><w:tab/><w:t>29\u00a0628,  nr. 3</w:t></w:r></w:p>',
      ),
    ).toEqual(['paragraph: zij-instroom 29 628, nr. 3'])
  })

  it('a text box is read once, after its paragraph', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('kader')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('kader')}</w:pict></mc:Fallback></mc:AlternateContent><w:t>Tekst</w:t></w:r></w:p>`
    expect(await blocks(body)).toEqual(['paragraph: Tekst', 'paragraph: kader'])
  })

  it('links keep their place; a script is no link', async () => {
    const link = (id: string) => `<w:hyperlink r:id="${id}"><w:r><w:t>hier</w:t></w:r></w:hyperlink>`
    const document = await read(
      `<w:p><w:r><w:t xml:space="preserve">Lees </w:t></w:r>${link('good')}<w:r><w:t xml:space="preserve"> en </w:t></w:r>${link('bad')}</w:p>`,
    )
    expect(document.blocks).toMatchObject([
      { text: 'Lees hier en hier', links: [{ from: 5, to: 9, url: 'https://example.nl/a' }] },
    ])
    expect((await readDocx(await docxWithLink('https://example.nl/b'))).blocks).toMatchObject([
      { links: [{ from: 9, to: 13, url: 'https://example.nl/b' }] },
    ])
  })

  it('the part with the text may have another name, another prefix and another encoding', async () => {
    const xml = `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Café</x:t></x:r></x:p></x:body></x:document>`
    const renamed = docxOf('', {
      '_rels/.rels':
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>',
      'word/document2.xml': `\ufeff${xml}`,
    })
    expect((await readDocx(renamed)).blocks.map(shown)).toEqual(['paragraph: Café'])
  })
})

describe('tables', () => {
  const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`

  it('have rows of one width, with merged cells left empty', async () => {
    const table = `<w:tbl><w:tblPr><w:tblCaption w:val="Overzicht"/></w:tblPr>${row(cell(paragraph('A')) + cell(paragraph('B')) + cell(paragraph('C')), '<w:tblHeader/>')}${row(cell(paragraph('breed'), '<w:gridSpan w:val="2"/>') + cell(paragraph('c')))}${row(cell(paragraph('een') + paragraph('twee')))}</w:tbl>`
    const [block] = (await read(table)).blocks
    if (block?.type !== 'table') throw new Error('no table')
    expect(block.caption).toBe('Overzicht')
    expect(block.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)])).toEqual([
      [true, 'A', 'B', 'C'],
      [false, 'breed', '', 'c'],
      [false, 'een\ntwee', '', ''],
    ])
  })

  it('of one column are layout and no table', async () => {
    expect(
      await blocks(`<w:tbl>${row(cell(paragraph('Kop', '<w:pStyle w:val="Kop1"/>') + paragraph('Tekst')))}</w:tbl>`),
    ).toEqual(['heading 1: Kop', 'paragraph: Tekst'])
  })
})
