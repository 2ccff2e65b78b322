/** The numbers before a heading: "1.6 & 1.7 ..." has two. `depth` is the number of levels in the first. */
export type HeadingNumber = { numbers: string[]; depth: number; rest: string }

const one = String.raw`\d{1,2}(?:\.\d{1,2})*`
const start = new RegExp(
  String.raw`^(?:(?:Hoofdstuk|Paragraaf|Onderdeel|Thema|§)\s*)?(${one})(\.?)((?:\s*(?:&|\+|,|/|en|t/m)\s*${one}\.?)*)[.):]?\s+(?=\S)`,
  'i',
)

/**
 * Reads the number of a heading, also of one that answers several items at once. A bare number without a dot is no heading number
 * ("12 maart"), unless a word such as Thema stands before it.
 * @example readHeadingNumber('1.6 & 1.7 Toezeggingen over letsel') // { numbers: ['1.6', '1.7'], depth: 2, rest: 'Toezeggingen over letsel' }
 */
export function readHeadingNumber(text: string): HeadingNumber | null {
  const match = start.exec(text)
  const first = match?.[1]
  if (!match || !first) return null
  const named = /^\D/.test(text)
  const more = match[3] ?? ''
  const dotted = first.includes('.') || match[2] === '.' || /^\d+[):]/.test(text)
  const rest = text.slice(match[0].length)
  if (!dotted && !named && !/^(motie|toezegging)/i.test(rest)) return null
  return { numbers: [first, ...following(first, more)], depth: first.split('.').length, rest }
}

function following(first: string, more: string): string[] {
  const numbers = more.match(/\d{1,2}(?:\.\d{1,2})*/g) ?? []
  if (!/t\/m/i.test(more)) return numbers
  return between(first, numbers.at(-1) ?? first)
}

/** "1.6 t/m 1.9" covers 1.7, 1.8 and 1.9 too. */
function between(first: string, last: string): string[] {
  const head = first.split('.').slice(0, -1)
  const from = Number(first.split('.').at(-1))
  const to = Number(last.split('.').at(-1))
  if (!(to > from) || to - from > 20) return [last]
  return Array.from({ length: to - from }, (_, at) => [...head, String(from + 1 + at)].join('.'))
}

/**
 * The number of the line that a bare heading answers: "Ad 3", "Punt 2.", "Onderwerp 4"; null for every other heading.
 * @example readAdNumber('Ad 3') // 3
 */
export function readAdNumber(text: string): number | null {
  const number = /^(?:Ad|Punt|Nummer|Nr\.?|Onderwerp|Onderdeel|Toezegging|Motie)\s*(\d{1,2})\s*[.:)]?$/i.exec(
    text.trim(),
  )?.[1]
  return number ? Number(number) : null
}
