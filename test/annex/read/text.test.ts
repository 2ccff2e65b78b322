import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '@/lib/annex/blocks'
import { readText } from '@/lib/annex/read/text'
import { asRead, fixture } from '@/test/annex/fixtures/read'

function brief(block: Block): string {
  if (block.type === 'table') return `table ${block.rows.length}`
  const marks = block.notes.map((note) => `${note.id}@${block.text.slice(Math.max(0, note.at - 6), note.at)}`)
  return [block.type, block.text.slice(0, 40), ...marks].join(' | ')
}

test('wrapped lines become paragraphs, over pages and notes too', () => {
  const document = fixture('wrapped-with-notes.txt')
  expect(document.blocks.map(brief)).toEqual([
    'heading | Inleiding',
    'paragraph | In deze bijlage wordt ingegaan op een aa',
    'heading | Havens en kaden',
    'heading | Toezegging inzake kademuren',
    'paragraph | Tijdens het commissiedebat havens van 2  | 1@emuren | 2@n 2024',
    'heading | Motie inzake nachtvaart',
    'paragraph | De motie van het lid Jager c.s. verzoekt | 3@ maken',
  ])
  expect(document.notes['2']?.text).toBe(
    'Zie ook het jaarverslag van de dienst, dat op de website van het ministerie staat.',
  )
  expect(document.meta.pages).toBe(3)
})

test('a header block in the middle of a sentence is dropped, and shown', () => {
  const document = fixture('bundles.markdown.txt')
  const texts = document.blocks.map((block) => (block.type === 'table' ? '' : block.text))
  expect(texts.some((text) => text.endsWith('hangen de eerste lampen. Hiermee doe ik de toezeggingen gestand.'))).toBe(
    true,
  )
  expect(texts.some((text) => /Directoraat|Ons kenmerk/.test(text))).toBe(false)
  expect(document.dropped.map((part) => part.text)).toContain(
    'Directoraat-Generaal Water en Wegen Datum 20 juni 2023 Ons kenmerk WW-77',
  )
})

test('a Word extraction keeps its headings and notes', () => {
  const document = asRead(
    [
      '[bookmark: _Toc1]Motie inzake veren',
      'De motie[footnoteRef:1] is aangenomen. [1:  Kamerstukken II 2024/25, 29398, nr. 5 ] ',
      '',
      '[bookmark: _Hlk2]Een gewone alinea met genoeg woorden om geen kop te zijn, en met een punt.',
    ].join('\n'),
  )
  expect(document.blocks.map(brief)).toEqual([
    'heading | Motie inzake veren',
    'paragraph | De motie is aangenomen. | 1@ motie',
    'paragraph | Een gewone alinea met genoeg woorden om ',
  ])
  expect(document.notes['1']?.text).toBe('Kamerstukken II 2024/25, 29398, nr. 5')
})

test('Markdown gives headings, lists, tables and notes', () => {
  const document = asRead(
    '# Titel\n\n## Motie inzake **veren**\n\n- een\n- twee\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nTekst.[^1]\n\n[^1]: Noot.',
    'md',
  )
  expect(document.blocks.map((block) => block.type)).toEqual([
    'heading',
    'heading',
    'listItem',
    'listItem',
    'table',
    'paragraph',
  ])
  expect(document.notes['1']?.text).toBe('Noot.')
})

test('a word broken at the end of a line is made whole, a real hyphen stays', () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) =>
      `De bereikbaarheid van haven ${at} is in het afgelopen jaar ${at} flink ver-\nbeterd en brug ${at} is open gebleven voor alle schepen die er langs ko-\nmen met ${at} ton grind.`,
  )
  const text = `${lines.join('\n\n')}\n\nEr is zij-instroom. De zij-\ninstroom groeit.`
  const paragraphs = asRead(text).blocks.map((block) => (block.type === 'table' ? '' : block.text))
  expect(paragraphs[0]).toContain('flink verbeterd en')
  expect(paragraphs.at(-1)).toContain('De zij-instroom groeit.')
})

test('windows-1252 is read, with a warning', () => {
  const document = readText(new Uint8Array([0x43, 0x6f, 0xf6, 0x70, 0x20, 0x92, 0x73]))
  expect(document.blocks.map((block) => (block.type === 'table' ? '' : block.text))).toEqual(['Coöp ’s'])
  expect(document.warnings).toHaveLength(1)
})

test('an empty file gives no blocks and says so', () => {
  expect(readText(new Uint8Array()).blocks).toEqual([])
  expect(readText(new Uint8Array()).warnings).toEqual(['In dit bestand staat geen tekst.'])
})

test('no bytes make the reader fail, and every note mark stands inside its text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        messy.map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        const document = readText(bytes)
        for (const block of document.blocks) {
          if (block.type === 'table') continue
          expect(block.notes.every((note) => note.at >= 0 && note.at <= block.text.length)).toBe(true)
          expect(block.text).not.toMatch(/[\ue000-\ue003]/)
        }
      },
    ),
    { seed: 7, numRuns: 400 },
  )
})

test.each([
  ['spaces', `${' '.repeat(200_000)}x`],
  ['brackets', '(['.repeat(100_000)],
  ['half links', `${'['.repeat(100_000)}](`],
  ['raised digits', '¹'.repeat(100_000)],
  ['headings', Array.from({ length: 5000 }, (_, at) => `Ministerie van ${at}`).join('\n')],
])(
  '100,000 %s are read without hanging',
  (_name, text) => {
    const started = performance.now()
    asRead(text)
    expect(performance.now() - started).toBeLessThan(10_000)
  },
  30_000,
)

const messy = fc
  .array(
    fc.constantFrom(
      'Motie inzake ',
      '1 Kamerstukken II ',
      '\n',
      '\n\n',
      '\f',
      ' ',
      '\t',
      '¹',
      '\ue0001\ue001',
      '[footnoteRef:1]',
      '[1: x]',
      '**',
      '1.2 & 1.3 ',
      '• ',
      '|a|b|',
      'tekst',
      '. ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
