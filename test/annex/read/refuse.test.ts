import { describe, expect, it } from 'vitest'
import { readDocument } from '@/lib/annex/read/read-file'
import { sniff } from '@/lib/annex/read/sniff'
import { asDocx, docxOf, odtOf, SAMPLE, zipOf } from './samples'
import { pdfOf, packedPdf } from './hostile-files'

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

async function refusal(file: Uint8Array): Promise<string> {
  const outcome = await readDocument(file)
  return outcome.ok ? `read ${outcome.value.blocks.length} blocks` : outcome.code
}

const PARAGRAPH = '<w:p><w:r><w:t>tekst</w:t></w:r></w:p>'

describe('a bad file is refused by its kind', () => {
  it.each([
    ['nothing', () => new Uint8Array(), 'empty'],
    ['only spaces', () => bytes(' \n\t\n'), 'empty'],
    [
      'an old .doc, or a DOCX with a password',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'old-office',
    ],
    ['RTF', () => bytes('{\\rtf1 tekst}'), 'unknown-type'],
    ['HTML named .docx', () => bytes('<!DOCTYPE html><html><body>tekst</body></html>'), 'unknown-type'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'unknown-type'],
    ['a zip file with something else in it', () => zipOf({ 'a.txt': 'tekst' }), 'unknown-type'],
    ['a spreadsheet', () => zipOf({ 'xl/workbook.xml': '<a/>' }), 'is-sheet'],
    [
      'an ODT that is a spreadsheet',
      () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'is-sheet',
    ],
    ['macros', () => docxOf(PARAGRAPH, { 'word/vbaProject.bin': 'x' }), 'macro'],
    [
      'macros by content type',
      () =>
        docxOf(PARAGRAPH, {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        }),
      'macro',
    ],
    ['macros in an ODT', () => odtOf('<text:p>x</text:p>', { 'Basic/Standard/Module1.xml': '<a/>' }), 'macro'],
    [
      'an encrypted ODT',
      () =>
        odtOf('<text:p>x</text:p>', {
          'META-INF/manifest.xml':
            '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        }),
      'encrypted',
    ],
    [
      'a DOCTYPE',
      () =>
        docxOf(PARAGRAPH, {
          'word/document.xml':
            '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body>&x;</w:body></w:document>',
        }),
      'entities',
    ],
    ['a tag that is not closed', () => docxOf('<w:p><w:r><w:t>half'), 'damaged'],
    ['no text at all', () => docxOf('<w:p/>'), 'no-text'],
    ['20 000 nested tags', () => docxOf('<w:p>'.repeat(20_000) + '</w:p>'.repeat(20_000)), 'zip-bomb'],
    [
      '400 000 paragraphs in a small zip',
      () => docxOf('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(400_000)),
      'zip-bomb',
    ],
    [
      '60 MB of spaces in a small zip',
      () => zipOf({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }),
      'zip-bomb',
    ],
    [
      '3000 parts',
      () => zipOf(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`word/p${at}.xml`, '<a/>']))),
      'zip-bomb',
    ],
    ['a PDF of rubbish', () => bytes('%PDF-1.7\nrubbish'), 'damaged'],
    ['a PDF without text', () => pdfOf('0 0 m 10 10 l S'), 'scan'],
    ['a PDF whose page packs 60 MB', () => packedPdf(1), 'zip-bomb'],
    ['a PDF whose page is packed twice', () => packedPdf(2), 'zip-bomb'],
  ])('%s', async (_, file, code) => {
    expect(await refusal(file())).toBe(code)
  })

  it('a file cut off anywhere is damaged, never half read', async () => {
    const whole = await asDocx(SAMPLE)
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(await refusal(whole.slice(0, Math.floor(whole.length * share)))).toBe('damaged')
  })

  it('a part that lies about its size is damaged', async () => {
    const file = docxOf(PARAGRAPH.repeat(50))
    const entry = centralEntry(file, 'word/document.xml')
    new DataView(file.buffer).setUint32(entry + 24, 10, true)
    expect(await refusal(file)).toBe('damaged')
  })

  it('a file over 25 MB is not even looked into', () => {
    expect(sniff(new Uint8Array(25 * 1024 * 1024 + 1))).toMatchObject({ ok: false, code: 'too-large' })
  })

  it('every message is a Dutch sentence', async () => {
    const outcome = await readDocument(new Uint8Array())
    expect(outcome).toEqual({ ok: false, code: 'empty', message: 'Dit bestand is leeg.' })
  })
})

describe('the type of a file is told by its content', () => {
  it.each([
    ['%PDF-1.4', 'pdf'],
    ['\n\nrubbish before it %PDF-1.4', 'pdf'],
    ['PK\u0003\u0004', 'zip'],
    ['Gewone tekst.\nMeer niet.', 'txt'],
    ['# Kop\n\nTekst', 'md'],
    ['**Vette kop**\n\nTekst', 'md'],
    ['Een * ster en # hekje', 'txt'],
  ])('%j is %s', (text, type) => {
    expect(sniff(bytes(text))).toEqual({ ok: true, value: type })
  })
})

it('text in UTF-16 is text', async () => {
  const file = new Uint8Array([0xff, 0xfe, ...Buffer.from('Over de opleiding volgt een brief.', 'utf16le')])
  expect(await readDocument(file)).toMatchObject({ ok: true, value: { meta: { format: 'txt' } } })
})

/** Where the central directory of a zip file describes this part. */
function centralEntry(file: Uint8Array, name: string): number {
  const at = Buffer.from(file).lastIndexOf(name)
  return at - 46
}
