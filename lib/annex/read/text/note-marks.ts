import { markFor } from '@/lib/annex/read/text/marks'
import type { Line } from '@/lib/annex/read/text/lines'
import { readNoteMarks } from '@/lib/annex/grammar/note-mark'

/**
 * Puts a stand-in where a note number is raised (¹²) or glued to a word ("hoofdagenten’1", "20257"), in order of number:
 * a mark stands after the mark before it and above its own note text.
 */
export function markNotes(lines: Line[], stood: Map<string, number>): Line[] {
  const wanted = withLost([...stood].map(([id, line]) => ({ number: Number(id), before: line })))
  const places = wanted.length === 0 ? [] : placesOf(lines, wanted)
  return lines.map((line, index) => {
    const here = places.filter((place) => place.line === index).toSorted((a, b) => b.from - a.from)
    const text = here.reduce(
      (made, place) => made.slice(0, place.from) + markFor(place.id) + made.slice(place.to),
      line.text,
    )
    return here.length === 0 ? line : { ...line, text }
  })
}

type Wanted = { number: number; before: number }
type Place = { id: string; line: number; from: number; to: number }

/** Numbers whose text was lost in the extraction still have a mark; they stand between their neighbours. */
function withLost(known: Wanted[]): Wanted[] {
  const sorted = known.toSorted((a, b) => a.number - b.number)
  return sorted.flatMap((wanted, index) => {
    const previous = sorted[index - 1]?.number ?? wanted.number - 1
    const lost = Array.from({ length: Math.max(0, wanted.number - previous - 1) }, (_, at) => previous + 1 + at)
    return [...lost.map((number) => ({ number, before: wanted.before })), wanted]
  })
}

function placesOf(lines: Line[], wanted: Wanted[]): Place[] {
  const marks = lines.flatMap((line, index) =>
    readNoteMarks(line.text).map((mark) => ({ ...mark, index, number: line.number })),
  )
  const places: Place[] = []
  let after = { line: -1, at: 0 }
  for (const want of wanted) {
    const possible = marks.filter(
      (mark) =>
        mark.note === want.number &&
        mark.number < want.before &&
        (mark.index > after.line || (mark.index === after.line && mark.from >= after.at)),
    )
    const best = possible.find((mark) => mark.sure) ?? possible[0]
    if (!best) continue
    places.push({ id: String(want.number), line: best.index, from: best.from, to: best.to })
    after = { line: best.index, at: best.to }
  }
  return places
}
