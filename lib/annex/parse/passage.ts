import type { Inline, ReadDocument } from '@/lib/annex/blocks'
import { sentencesOf } from '@/lib/annex/grammar/sentence'
import { inlinesOf } from '@/lib/annex/parse/text-of'
import { readReferences, type FoundReference } from '@/lib/kamer/reference'

/** A reference where the text cites it: in the sentence itself, or in the note that hangs there (`note`: the text of that note). */
export type Cited = { reference: FoundReference; at: number; note: string | null }

/** A sentence of a block with what it cites. `heading`: it is a heading or a line of the list; `opening`: paragraphs before it, 0 for the first. */
export type Passage = { text: string; block: number; heading: boolean; opening: number; cited: Cited[] }

/** The sentences of blocks `from` to `to`, both included, with their references. */
export function passagesOf(document: ReadDocument, from: number, to: number): Passage[] {
  const passages: Passage[] = []
  let opening = -1
  for (let index = from; index <= to; index += 1) {
    const block = document.blocks[index]
    if (!block) continue
    const heading = block.type === 'heading' || block.type === 'title'
    if (!heading) opening += 1
    for (const inline of inlinesOf(block))
      passages.push(...passagesOfInline(document, inline, { block: index, heading, opening: Math.max(0, opening) }))
  }
  return passages
}

/** The sentences of one piece of text, such as a cell. */
export function passagesOfInline(
  document: ReadDocument,
  inline: Inline,
  place: { block: number; heading: boolean; opening: number },
): Passage[] {
  const inText = readReferences(inline.text)
  return sentencesOf(inline.text).map((sentence, index, all) => {
    const start = index === 0 ? -1 : (all[index - 1]?.to ?? -1)
    const end = index === all.length - 1 ? Infinity : sentence.to
    const own = inText
      .filter((reference) => reference.from >= sentence.from && reference.from < sentence.to)
      .map((reference) => ({ reference, at: reference.from - sentence.from, note: null }))
    const noted = inline.notes
      .filter((mark) => mark.at > start && mark.at <= end)
      .flatMap((mark) => citedIn(document.notes[mark.id]?.text ?? '', Math.max(0, mark.at - sentence.from)))
    return { ...place, text: sentence.text, cited: [...own, ...noted].toSorted((a, b) => a.at - b.at) }
  })
}

function citedIn(note: string, at: number): Cited[] {
  return readReferences(note).map((reference) => ({ reference, at, note }))
}
