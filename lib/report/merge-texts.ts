/**
 * Two versions of a text that both began as `base`, in one: what only one of them changed is taken over; where both
 * changed the same lines, both are kept, ours first. `clashes` counts those places.
 * @example mergeTexts('a\nb', 'A\nb', 'a\nB') // { text: 'A\nB', clashes: 0 }
 */
export function mergeTexts(base: string, ours: string, theirs: string): { text: string; clashes: number } {
  const [old, mine, their] = [base, ours, theirs].map((text) => text.split('\n'))
  if (!old || !mine || !their) return { text: ours, clashes: 0 }
  const anchors = [
    ...common(old, mine).flatMap(([at, inMine]) => {
      const found = common(old, their).find(([other]) => other === at)
      return found ? [[at, inMine, found[1]] as const] : []
    }),
    [old.length, mine.length, their.length] as const,
  ]
  const merged: string[] = []
  let clashes = 0
  let [from, fromMine, fromTheir] = [0, 0, 0]
  for (const [at, inMine, inTheir] of anchors) {
    const parts = {
      old: old.slice(from, at),
      mine: mine.slice(fromMine, inMine),
      their: their.slice(fromTheir, inTheir),
    }
    const piece = mergePart(parts)
    if (piece.clash) clashes += 1
    merged.push(...piece.lines)
    if (at < old.length) merged.push(old[at] ?? '')
    ;[from, fromMine, fromTheir] = [at + 1, inMine + 1, inTheir + 1]
  }
  return { text: merged.join('\n'), clashes }
}

type Parts = Record<'old' | 'mine' | 'their', string[]>

function mergePart({ old, mine, their }: Parts): { lines: string[]; clash: boolean } {
  const [before, ours, theirs] = [old, mine, their].map((lines) => lines.map((line) => `${line}\n`).join(''))
  if (ours === theirs || theirs === before) return { lines: mine, clash: false }
  if (ours === before) return { lines: their, clash: false }
  return { lines: [...mine, ...(mine.length > 0 && their.length > 0 ? [''] : []), ...their], clash: true }
}

/** The places of the longest row of lines that both have in one order: [in one, in other]. */
function common(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1
  const lengths = new Uint32Array((one.length + 1) * width)
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let place = other.length - 1; place >= 0; place -= 1) {
      lengths[at * width + place] =
        one[at] === other[place]
          ? (lengths[(at + 1) * width + place + 1] ?? 0) + 1
          : Math.max(lengths[(at + 1) * width + place] ?? 0, lengths[at * width + place + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  let [at, place] = [0, 0]
  while (at < one.length && place < other.length) {
    if (one[at] === other[place]) pairs.push([at++, place++])
    else if ((lengths[(at + 1) * width + place] ?? 0) >= (lengths[at * width + place + 1] ?? 0)) at += 1
    else place += 1
  }
  return pairs
}
