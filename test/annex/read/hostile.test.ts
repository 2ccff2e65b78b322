import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '@/lib/annex/read/read-file'
import { textPdf } from './hostile-files'
import { SAMPLE, asDocx, asOdt, docxOf, odtOf } from './samples'

/**
 * Ten thousand hostile files per run, all from a fixed seed: sound files with bytes changed, cut, doubled or swapped, and files
 * put together from scraps. Each is read or refused in words; a throw is a bug, and so is a file that takes long.
 */

/** Of the processor, so that a busy machine does not fail the test. */
const MOST_MILLISECONDS = 2000

type Change = { kind: 'flip' | 'cut' | 'insert' | 'double' | 'zero'; at: number; length: number; byte: number }

const change = fc.record<Change>({
  kind: fc.constantFrom('flip', 'cut', 'insert', 'double', 'zero'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.integer({ min: 0, max: 255 }),
})

function changed(file: Uint8Array, { kind, at, length, byte }: Change): Uint8Array {
  const from = Math.floor(at * file.length)
  const before = file.slice(0, from)
  const part = file.slice(from, from + length)
  const after = file.slice(from + length)
  const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
  if (kind === 'flip')
    return join(
      before,
      part.map((old) => old ^ (byte || 1)),
      after,
    )
  if (kind === 'cut') return join(before, after)
  if (kind === 'insert') return join(before, new Uint8Array(length).fill(byte), part, after)
  if (kind === 'double') return join(before, part, part, after)
  return join(before, new Uint8Array(part.length), after)
}

async function survives(file: Uint8Array): Promise<void> {
  const start = process.cpuUsage()
  const outcome = await readDocument(file)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(MOST_MILLISECONDS)
  if (outcome.ok) {
    for (const block of outcome.value.blocks) {
      for (const { text, notes, links } of block.type === 'table'
        ? block.rows.flatMap(({ cells }) => cells)
        : [block]) {
        for (const { at } of notes) expect(at >= 0 && at <= text.length).toBe(true)
        for (const { from, to, url } of links)
          expect(from >= 0 && from < to && to <= text.length && /^(?:https?:|mailto:)/i.test(url)).toBe(true)
      }
    }
  } else expect(outcome.message).toMatch(/^[A-Z].*\.$/)
}

async function surviveAll(arbitrary: fc.Arbitrary<Uint8Array>, numRuns: number, seed: number): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, survives), { numRuns, seed, endOnFailure: true })
}

function changes(file: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((list) => list.reduce(changed, file))
}

/** A sound zip file in which the part with the text is damaged: what gets past the zip reader. */
function changesInside(file: Uint8Array, name: string): fc.Arbitrary<Uint8Array> {
  const parts = unzipSync(file)
  return changes(parts[name] ?? new Uint8Array()).map((part) => zipSync({ ...parts, [name]: part }, { level: 0 }))
}

const PDF = textPdf(['Toezegging over wijkagenten', 'Hiermee is de toezegging (nr. 1) afgedaan.', '1. een', '2. twee'])

const wordScraps = fc
  .array(
    fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>tekst</w:t>',
      '<w:t>• ',
      '<w:tbl><w:tr><w:tc>',
      '</w:tc></w:tr></w:tbl>',
      '<w:br/>',
      '<w:footnoteReference w:id="9"/>',
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:fldChar w:fldCharType="end"/>',
      '<w:instrText>TOC</w:instrText>',
      '<w:pPr><w:numPr><w:numId w:val="x"/></w:numPr></w:pPr>',
      '<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr></w:tc>',
      '<w:hyperlink r:id="x">',
      '</w:hyperlink>',
      '&#x0;',
      '&bogus;',
      '<![CDATA[x]]>',
      '<!--',
      '\u0000',
      '\ud800',
    ),
    { maxLength: 25 },
  )
  .map((scraps) => docxOf(scraps.join('')))

const odtScraps = fc
  .array(
    fc.constantFrom(
      '<text:p>',
      '</text:p>',
      'tekst',
      '<text:h text:outline-level="-3">',
      '</text:h>',
      '<text:list>',
      '</text:list>',
      '<text:list-item text:start-value="1e99">',
      '</text:list-item>',
      '<text:s text:c="99999999"/>',
      '<text:note text:note-class="footnote"><text:note-body>',
      '</text:note-body></text:note>',
      '<table:table><table:table-row>',
      '</table:table-row></table:table>',
      '<table:table-cell table:number-columns-repeated="99999999"><text:p>x</text:p></table:table-cell>',
      '<text:a xlink:href="javascript:x">',
      '</text:a>',
    ),
    { maxLength: 25 },
  )
  .map((scraps) => odtOf(scraps.join('')))

const pdfScraps = fc
  .array(
    fc.constantFrom(
      '%PDF-1.7\n',
      '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
      '2 0 obj\n<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 9 >>\nendobj\n',
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 3 0 R >>\nendobj\n',
      'stream\n',
      'endstream\n',
      'trailer << /Root 1 0 R >>\n',
      'startxref\n0\n%%EOF\n',
      '[[[[[',
      '<<<<',
      '(((',
      'BT (x) Tj ET\n',
    ),
    { maxLength: 16 },
  )
  .map((scraps) => new TextEncoder().encode(`%PDF-1.4\n${scraps.join('')}`))

const textScraps = fc
  .array(
    fc.constantFrom(
      '1 Kamerstukken II',
      '[footnoteRef:1]',
      '[1: ',
      ']',
      '\n',
      '\n\n',
      '**',
      '# ',
      '• ',
      '- ',
      '\t',
      '¹',
      'Pagina 1 van 2',
      'woord-',
      '\f',
      '\u0007',
      '|',
      '![x](javascript:y)',
      'Toezegging inzake ',
      '((((((',
      '1.1.1.1 ',
    ),
    { maxLength: 60 },
  )
  .map((scraps) => new TextEncoder().encode(scraps.join('')))

describe('hostile files are read or refused, never thrown and never slow', () => {
  it('1500 damaged DOCX files', async () => surviveAll(changes(await asDocx(SAMPLE)), 1500, 1), 60_000)
  it(
    '1500 DOCX files with damaged text',
    async () => surviveAll(changesInside(await asDocx(SAMPLE), 'word/document.xml'), 1500, 9),
    60_000,
  )
  it('1000 damaged ODT files', async () => surviveAll(changes(asOdt(SAMPLE)), 1000, 2), 60_000)
  it(
    '1000 ODT files with damaged text',
    async () => surviveAll(changesInside(asOdt(SAMPLE), 'content.xml'), 1000, 10),
    60_000,
  )
  it('1500 DOCX files of scraps', async () => surviveAll(wordScraps, 1500, 3), 60_000)
  it('1000 ODT files of scraps', async () => surviveAll(odtScraps, 1000, 4), 60_000)
  it('300 damaged PDF files', async () => surviveAll(changes(PDF), 300, 5), 60_000)
  it('200 PDF files of scraps', async () => surviveAll(pdfScraps, 200, 6), 60_000)
  it('1500 texts of scraps', async () => surviveAll(textScraps, 1500, 7), 60_000)
  it('500 files of chance', async () => surviveAll(fc.uint8Array({ maxLength: 3000 }), 500, 8), 60_000)
})
