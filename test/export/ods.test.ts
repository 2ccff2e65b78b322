import { strFromU8, unzipSync } from 'fflate'
import { XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { ODS_MEDIA_TYPE, writeOds } from '@/lib/export/ods'
import { exampleSheet } from '@/test/support/example-sheet'

const bytes = writeOds(exampleSheet)
const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const)
const content = new Map(parts).get('content.xml') ?? ''

it('begins with its type, and is well-formed in every part', () => {
  expect(strFromU8(bytes.slice(38, 38 + ODS_MEDIA_TYPE.length))).toBe(ODS_MEDIA_TYPE)
  const xmlParts = parts.filter(([path]) => path.endsWith('.xml'))
  expect(xmlParts.map(([path, xml]) => [path, XMLValidator.validate(xml)])).toEqual(
    xmlParts.map(([path]) => [path, true]),
  )
})

it('keeps text as text, days as days, numbers as numbers and links as links', () => {
  const cells = [...content.matchAll(/<table:table-cell ([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/g)].map((match) => [
    /office:(?:value|date-value|value-type)="([^"]*)"/.exec(match[1] ?? '')?.[1] ?? null,
    (match[2] ?? '').replace(/<[^>]+>/g, ''),
  ])
  expect(cells).toEqual([
    ['string', 'Kenmerk'],
    ['string', 'Vindplaats'],
    ['string', 'Uiterlijk'],
    ['string', 'Aantal'],
    ['string', '00123'],
    ['string', 'Kamerstuk 7'],
    ['date', '31-12-2026'],
    ['float', '-3.5'],
    ['string', '=cmd|calc!A1'],
    ['string', '&quot;R &amp; D&quot; &lt;b&gt;'],
    [null, ''],
    ['float', '0'],
  ])
  expect(content).toContain('office:date-value="2026-12-31"')
  expect(content).toContain('xlink:href="https://zoek.officielebekendmakingen.nl/kst-29628-7.html"')
  expect(content).not.toContain('table:formula')
})

it('repeats its heading row on every page and has the same bytes for the same sheet', () => {
  expect(content.match(/<table:table-header-rows>/g)).toHaveLength(1)
  expect(writeOds(exampleSheet)).toEqual(bytes)
})
