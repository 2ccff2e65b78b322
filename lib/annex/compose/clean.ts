/**
 * The text without characters no XML document may hold: control characters, lone surrogates, U+FFFE and U+FFFF.
 * They come along with pasted text and make Word refuse the whole file. Source: XML 1.0, production 2 (Char).
 * @example cleanText('a\u0001b') // 'ab'
 */
export function cleanText(text: string): string {
  return text.replace(NOT_XML, '')
}

/** True when `cleanText` would take something out. */
export function hasForbiddenCharacters(text: string): boolean {
  return text.search(NOT_XML) >= 0
}

const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
