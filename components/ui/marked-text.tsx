import { Fragment } from 'react'

/** The stretch `text.slice(from, to)`; with an `id` the page can scroll to it. */
export type Mark = { from: number; to: number; id?: string }

/** Text with stretches marked: the hit of a search, the passage of a candidate. Marks that overlap are joined. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return pieces(text, marks).map(({ from, part, mark }) =>
    mark ? (
      <mark key={from} id={mark.id} className="scroll-mt-24">
        {part}
      </mark>
    ) : (
      <Fragment key={from}>{part}</Fragment>
    ),
  )
}

type Piece = { from: number; part: string; mark?: Mark }

/** The text in order, cut at the marks; nothing is lost, whatever the marks say. */
function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const result: Piece[] = []
  let at = 0
  for (const mark of marks.toSorted((one, other) => one.from - other.from)) {
    const from = Math.max(mark.from, at)
    const to = Math.min(mark.to, text.length)
    if (to <= from) continue
    if (from > at) result.push({ from: at, part: text.slice(at, from) })
    result.push({ from, part: text.slice(from, to), mark })
    at = to
  }
  if (at < text.length) result.push({ from: at, part: text.slice(at) })
  return result
}
