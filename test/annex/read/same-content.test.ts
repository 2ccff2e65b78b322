import { describe, expect, it } from 'vitest'
import type { Block, ReadDocument } from '@/lib/annex/blocks'
import { readDocument } from '@/lib/annex/read/read-file'
import { SAMPLE, asDocx, asOdt, asTypst, longSample, typst } from './samples'
import type { Sample } from './samples'

const compile = typst()

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const outcome = await readDocument(bytes)
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.value
}

/** What must be the same in every format: kind, words, marks; not the place in the file. */
function essence(block: Block): unknown {
  if (block.type === 'table') return { table: block.rows.map(({ cells }) => cells.map(({ text }) => text)) }
  const { type, text, notes } = block
  return {
    type,
    text,
    notes,
    ...(block.type === 'heading' ? { level: block.level } : {}),
    ...(block.type === 'listItem' ? { label: block.label, ordered: block.ordered } : {}),
  }
}

function noteTexts({ notes }: ReadDocument): string[] {
  return Object.entries(notes).map(([id, { text }]) => `${id} ${text}`)
}

async function expectSame(sample: Sample, bytes: Uint8Array, furniture = 0): Promise<ReadDocument> {
  const expected = await read(await asDocx(sample))
  const document = await read(bytes)
  expect(document.blocks.slice(furniture).map(essence)).toEqual(expected.blocks.map(essence))
  expect(noteTexts(document)).toEqual(noteTexts(expected))
  return document
}

describe('the same text gives the same blocks', () => {
  it('as ODT and as DOCX', async () => {
    await expectSame(SAMPLE, asOdt(SAMPLE))
  })

  it.skipIf(!compile)('as a tagged PDF (skipped without Typst)', async () => {
    const document = await expectSame(SAMPLE, compile?.(asTypst(SAMPLE), true) ?? new Uint8Array())
    expect(document.meta).toEqual({ format: 'pdf', pages: 1, title: 'Proef', tagged: true })
    expect(document.dropped.map(({ text }) => text)).toEqual(['Directie Voorbeeld', 'Pagina # van 12'])
  })

  it.skipIf(!compile)('as a PDF without tags (skipped without Typst)', async () => {
    const document = await expectSame(SAMPLE, compile?.(asTypst(SAMPLE), false) ?? new Uint8Array(), 1)
    expect(document.blocks[0]).toMatchObject({ text: 'Directie Voorbeeld' })
    expect(document.meta.tagged).toBe(false)
  })

  it.skipIf(!compile)(
    'over many pages, with furniture dropped and paragraphs joined again (skipped without Typst)',
    async () => {
      const sample = longSample(8)
      const tagged = await expectSame(sample, compile?.(asTypst(sample), true) ?? new Uint8Array())
      const untagged = await expectSame(sample, compile?.(asTypst(sample), false) ?? new Uint8Array())
      expect(tagged.meta.pages).toBeGreaterThan(4)
      expect(untagged.dropped.map(({ text }) => text)).toEqual(['Directie Voorbeeld', 'Pagina # van 12'])
    },
  )

  it.skipIf(!compile)(
    'with raised note marks and hyphenated lines in a narrow column (skipped without Typst)',
    async () => {
      const settings =
        '#set page(margin: (right: 9cm))\n#set super(typographic: false)\n#set par(leading: 0.5em, spacing: 1.4em)\n#show title: set text(hyphenate: false)'
      const sample = longSample(4)
      await expectSame(sample, compile?.(asTypst(sample, settings), false) ?? new Uint8Array())
    },
  )
})
