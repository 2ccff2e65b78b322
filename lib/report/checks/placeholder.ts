/** Words that stand where something must still come; most are typed in a hurry and in capitals. */
const WORDS =
  /(?<![\p{L}\d-])(?:PM|P\.M\.|p\.m\.|[xX]{2,}|n\.?n\.?b\.|NNB|n\.n\.t\.b\.|n\.t\.b\.|NTB|TBD|TB[CA]|TO[D]O|FIX[M]E|[Nn]og (?:invullen|aanvullen)|(?:tekst|cijfers?|antwoord|passage) volgt(?: nog)?|hier (?:invullen|aanvullen)|lorem ipsum)(?![\p{L}\d])/gu
/** Twenty in Roman figures counts a chapter or follows the dossier of a budget; "p.m." behind a figure is an hour or a month. */
const COUNTED = /(?:\b(?:hoofdstuk|begrotingshoofdstuk|deel|bijlage|artikel|titel)|\d)\s$/i

const SIGNS = /\.{4,}|…\s*…|\?{2,}|_{3,}|<[^<>\n]{0,40}>|\{\{?[^{}\n]{0,40}\}?\}|#{2}\p{L}+#{2}/u
const BRACKETS = /\[([^\]^\n]{0,60})\]/g
/**
 * The first place in a text that must still be filled in, as typed; null when there is none. Words between brackets inside a
 * quotation ("[de minister]", "[…]") belong to who quotes, and "[sic]" is no gap.
 * @example placeholderIn('Het gaat om xxx agenten.') // 'xxx'
 */
export function placeholderIn(text: string): string | null {
  const found = [firstWord(text), SIGNS.exec(text), openBracket(text)].flatMap((match) =>
    match ? [{ at: match.index, words: match[0].trim() }] : [],
  )
  return found.toSorted((one, other) => one.at - other.at)[0]?.words ?? null
}

function firstWord(text: string): RegExpExecArray | null {
  for (const match of text.matchAll(WORDS)) {
    const counts = /^(?:XX+|p\.m\.)$/.test(match[0])
    if (!counts || !COUNTED.test(text.slice(Math.max(0, match.index - 24), match.index))) return match
  }
  return null
}

function openBracket(text: string): RegExpExecArray | null {
  for (const match of text.matchAll(BRACKETS)) {
    const inside = (match[1] ?? '').trim()
    if (/^sic\b/i.test(inside)) continue
    if (!isQuoted(text, match.index)) return match
    if (/^(?:x+|pm|p\.m\.|datum|naam|nummer|aantal|bedrag|invullen)\b/i.test(inside)) return match
  }
  return null
}

/** Whether a quotation that was opened before this place on its line is still open. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const after = text.slice(at).split('\n')[0] ?? ''
  const opened = [...before.matchAll(/[“„‘]|(?<![\p{L}\d])["']/gu)].length
  const closed = [...before.matchAll(/[”’](?!\p{L})|(?<=[\p{L}\d.,!?…])["'](?!\p{L})/gu)].length
  return opened > closed && /[”’"']/.test(after)
}
