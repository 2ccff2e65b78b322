import { strFromU8, unzipSync } from 'fflate'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { compose } from '@/lib/annex/compose'
import { ODT_MEDIA_TYPE, writeOdt } from '@/lib/annex/write/odt'
import { exampleAnnex } from '@/test/support/example-annex'

const bytes = writeOdt(compose(exampleAnnex()))
const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const)
const part = (path: string) => new Map(files).get(path) ?? ''
const content = part('content.xml')
const textOf = (xml: string) =>
  xml
    .replace(/<text:note .*?<\/text:note>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')

describe('the OpenDocument file', () => {
  it('begins with its type, not packed, as the standard asks', () => {
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype')
    expect(strFromU8(bytes.slice(38, 38 + ODT_MEDIA_TYPE.length))).toBe(ODT_MEDIA_TYPE)
    expect(bytes[8]).toBe(0)
  })

  it('is well-formed in every part, whatever was pasted into a text', () => {
    const strange = writeOdt(
      compose(
        exampleAnnex({
          title: 'A\u0000 & <B>',
          themes: [{ title: '"T"', sections: [{ heading: ']]>', text: '\ud800 < & \u0001' }] }],
        }),
      ),
    )
    const others = Object.entries(unzipSync(strange)).map(([path, file]) => [path, strFromU8(file)] as const)
    const xmlParts = [...files, ...others].filter(([path]) => path.endsWith('.xml'))
    expect(xmlParts.map(([path, xml]) => [path, XMLValidator.validate(xml)])).toEqual(
      xmlParts.map(([path]) => [path, true]),
    )
  })

  it('has headings with their level and a bookmark that the contents lead to', () => {
    const headings = [...content.matchAll(/<text:h [^>]*text:outline-level="(\d)">(.*?)<\/text:h>/gs)].map((match) => [
      match[1],
      textOf(match[2] ?? ''),
    ])
    expect(headings.slice(0, 4)).toEqual([
      ['1', 'Inleiding'],
      ['1', 'Politiepersoneel en -middelen'],
      ['2', 'Toezegging inzake opkomsttijden op het platteland'],
      ['3', 'Uitkomst per eenheid'],
    ])
    const targets = [...content.matchAll(/xlink:href="#(\w+)"/g)].map((match) => match[1])
    expect(targets).toHaveLength(8)
    for (const target of targets) expect(content).toContain(`<text:bookmark-start text:name="${target}"/>`)
  })

  it('has every note as a real footnote with its links', () => {
    const notes = [
      ...content.matchAll(
        /<text:note .*?<text:note-citation>(\d+)<\/text:note-citation><text:note-body>(.*?)<\/text:note-body>/gs,
      ),
    ]
    expect(notes.map((note) => [note[1], textOf(note[2] ?? '')]).slice(0, 3)).toEqual([
      ['1', 'Toezegging TZ202604-031.'],
      ['2', 'Zie ook Kamerstukken II 2024/25, 29 628, nr. 1253 en https://www.tweedekamer.nl/debat_en_vergadering.'],
      ['3', 'Kamerstukken II 2025/26, 29 628, nr. 1231.'],
    ])
    expect(notes[1]?.[2]).toContain('xlink:href="https://zoek.officielebekendmakingen.nl/kst-29628-1253.html"')
  })

  it('goes on counting in a list after a paragraph', () => {
    expect([...content.matchAll(/text:start-value="(\d+)"/g)].map((match) => match[1])).toEqual(['3'])
  })

  it('repeats the headings of a table and lays the overview on its side', () => {
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(2)
    expect(content).toContain('<table:title>Overzicht per motie en toezegging, 18 juni 2026</table:title>')
    expect(content).toContain('<text:h text:style-name="HeadingLandscape" text:outline-level="1">')
    expect(part('styles.xml')).toContain('style:print-orientation="landscape"')
  })

  it('is in Dutch and says what it is', () => {
    expect(part('meta.xml')).toContain('<dc:language>nl-NL</dc:language>')
    expect(part('styles.xml')).toContain('fo:language="nl" fo:country="NL"')
    expect(textOf(part('styles.xml'))).toContain(
      "Directoraat-Generaal Politie en Veiligheidsregio'sPagina 1 van 1Datum 18 juni 2026 | Onze referentie 6543210",
    )
  })

  it('has the same bytes for the same annex', () => {
    expect(writeOdt(compose(exampleAnnex()))).toEqual(bytes)
  })
})
