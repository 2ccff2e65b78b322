/**
 * How many keystrokes lie between two words: one too many, one too few, another one, or two swapped.
 * @example keystrokesBetween('femecide', 'femicide') // 1
 */
export function keystrokesBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line.push(
        Math.min(
          at(last, column) + 1,
          at(line, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = last
    last = line
  }
  return at(last, other.length)
}

function at(line: readonly number[], index: number): number {
  return line[index] ?? Number.POSITIVE_INFINITY
}

/** Of `candidates`, those that a person who typed `word` may have meant: the nearest, also when the end is still to be typed. */
export function meantBy(word: string, candidates: readonly string[]): string[] {
  const most = word.length < 5 ? 1 : word.length < 9 ? 2 : 3
  const near = candidates.map((candidate) => {
    const begin =
      candidate.length > word.length ? keystrokesBetween(word, candidate.slice(0, word.length)) + 0.5 : Infinity
    return { candidate, away: Math.min(keystrokesBetween(word, candidate), begin) }
  })
  const nearest = Math.min(...near.map(({ away }) => away))
  return near
    .filter(({ candidate, away }) => away <= most && away <= nearest + 0.5 && candidate.length > 2)
    .map(({ candidate }) => candidate)
}

/**
 * What is left of a stem without the ending that makes another kind of word of it, or null.
 * @example rootOf('lijkschouwing') // 'lijkschouw'
 */
export function rootOf(stem: string): string | null {
  const root = stem.replace(/(?:ing|end|erd|elijk|lijk|heid|baar|atie|er|et|t|d)$/, '')
  return root.length >= 5 && root !== stem ? root : null
}

/** The ways in which a word may be two, with or without the s between them. @example pairsOf('wapenwet') // [..., ['wapen', 'wet']] */
export function pairsOf(word: string): [string, string][] {
  const pairs: [string, string][] = []
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)]
    pairs.push([first, second])
    if (first.endsWith('s') && first.length > 3) pairs.push([first.slice(0, -1), second])
  }
  return pairs
}
