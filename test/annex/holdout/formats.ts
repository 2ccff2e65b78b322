import { readDocument } from '@/lib/annex/read/read-file'
import type { ReadDocument } from '@/lib/annex/blocks'
import { asDocx, asOdt, asTypst, typst, type Sample } from '../read/samples'
import type { Piece } from '../variations/layouts'
import { DIALECTS } from '../variations/print'
import { chance } from '../variations/random'

/** A way in which the same document reaches the reader as a real file, or as the text that came out of one. */
export type Format = { name: string; read: (pieces: Piece[]) => Promise<ReadDocument> }

const compile = typst()

/** DOCX, ODT, PDF with and without tags (where Typst is installed), and plain text. */
export const FORMATS: Format[] = [
  { name: 'DOCX', read: async (pieces) => readBytes(await asDocx(sampleOf(pieces))) },
  { name: 'ODT', read: (pieces) => readBytes(asOdt(sampleOf(pieces))) },
  ...(compile
    ? [
        { name: 'PDF met tags', read: (pieces: Piece[]) => readBytes(compile(asTypst(sampleOf(pieces)), true)) },
        { name: 'PDF zonder tags', read: (pieces: Piece[]) => readBytes(compile(asTypst(sampleOf(pieces)), false)) },
      ]
    : []),
  ...DIALECTS.slice(2).map((dialect) => ({
    name: `tekst: ${dialect.name}`,
    read: (pieces: Piece[]) => Promise.resolve(dialect.read(pieces, chance(7))),
  })),
]

async function readBytes(bytes: Uint8Array): Promise<ReadDocument> {
  const outcome = await readDocument(bytes)
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.value
}

/** The pieces as the writers of the tests know them: neighbouring items of a list are one list. */
export function sampleOf(pieces: Piece[]): Sample {
  const sample: Sample = []
  for (const piece of pieces) {
    const last = sample.at(-1)
    if (piece.type === 'title') sample.push({ title: piece.text })
    else if (piece.type === 'heading')
      sample.push({ heading: piece.text, level: piece.level === 1 ? 1 : piece.level === 2 ? 2 : 3 })
    else if (piece.type === 'table') sample.push({ table: piece.rows })
    else if (piece.type !== 'listItem') sample.push({ text: piece.text })
    else if (/\d/.test(piece.label)) {
      if (last && 'numbers' in last) last.numbers.push(piece.text)
      else sample.push({ numbers: [piece.text] })
    } else if (last && 'bullets' in last) last.bullets.push(piece.text)
    else sample.push({ bullets: [piece.text] })
  }
  return sample
}
