/** A sentence with its offsets in the text it came from. */
export type Sentence = { text: string; from: number; to: number }

/** After these a full stop ends nothing. */
const abbreviations = new Set(
  'nr nrs jl j.l a.s c.s d.d t.v.v m.n i.s.m o.l.v a.d.h.v bijv bv o.a m.b.t t.a.v n.a.v i.v.m d.m.v t.b.v o.b.v i.h.k.v dhr mr mw drs dr ir prof art artt stb stcrt ca incl excl etc e.v resp blz pag p par sub vgl zgn z.g m.i.v m.u.v t.z.t z.s.m v.d w.o i.c i.p.v e.d max min st'.split(
    ' ',
  ),
)

/**
 * Splits running text into sentences at ". ", "? " and "! " before a capital, digit or quote, not after Dutch abbreviations.
 * @example sentencesOf('Op 2 juli jl. is dit gezegd. Het is klaar.').length // 2
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const match of text.matchAll(/[.?!…]['’”")\]]*(?=\s+['‘“"([]*[\p{Lu}\d])|\n+/gu)) {
    const to = match.index + match[0].length
    if (match[0].startsWith('.') && isAbbreviation(text.slice(from, match.index), text.slice(to))) continue
    add(sentences, text, from, to)
    from = to
  }
  add(sentences, text, from, text.length)
  return sentences
}

/** One line without the full stops of abbreviations, so that a pattern may take a full stop for the end of a sentence. */
export function withoutStops(sentence: string): string {
  return sentence
    .slice(0, 3000)
    .replace(/\s+/g, ' ')
    .replace(/\.(?=\S|\s+[\p{Ll}\d(])/gu, '')
    .trim()
}

function isAbbreviation(before: string, after: string): boolean {
  const near = before.slice(-16)
  const word = /[\p{L}.]+$/u.exec(near)?.[0]?.toLowerCase() ?? ''
  if (word === 'jl' || word === 'j.l' || word === 'a.s')
    return !/^\s+(?:De|Het|Een|In|Op|Dit|Deze|Die|Daar|Hier|Ik|Met|Er|Uw|Naar|Tijdens|Zoals|Ook|Om|Bij|Na|Voor)\s/.test(
      after,
    )
  if (abbreviations.has(word)) return true
  return /^\p{Lu}$/u.test(/\S+$/.exec(near)?.[0] ?? '') && /^\s+\p{Lu}/u.test(after.slice(0, 8))
}

function add(sentences: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to)
  const lead = raw.length - raw.trimStart().length
  const trimmed = raw.trim()
  if (trimmed !== '') sentences.push({ text: trimmed, from: from + lead, to: from + lead + trimmed.length })
}
