/**
 * One kind of line end and of space, composed letters; controls, zero-width characters, soft hyphens and private-use characters
 * mean nothing in an annex and go; endless runs of spaces shrink, so that the stand-ins of `marks` cannot be forged.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085|\v/g, '\n')
    .replace(/[\uf0b7\uf0a7]/g, '•')
    .replace(/(?![\n\t\f])[\p{Cc}\p{Cf}\p{Co}]/gu, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/ {80,}/g, '  ')
    .normalize('NFC')
}
