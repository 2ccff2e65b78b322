/**
 * What stands directly behind a reference and says where in it: "bijlage 1200262", "(bijlage 2)", "pag. 38". Undefined when there is none.
 * @example readLocator('nr. 1277, bijlage 2.', 8) // 'bijlage 2'
 */
export function readLocator(text: string, at: number): string | undefined {
  const pattern = new RegExp(LOCATOR, 'iy')
  pattern.lastIndex = at
  const parts: string[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) parts.push(match[1] ?? '')
  return parts.length > 0 ? parts.join(', ') : undefined
}

const NUMBERS = String.raw`\d+(?:\s?[-–]\s?\d+)?`
const LOCATOR = String.raw`[\s,;]*\(?((?:bijlagen?(?![a-z])(?:\s+(?:nr\.?\s*)?\d{1,7}(?!\d))?|blg-\d+|(?:pp?|pag|blz|bladzijden?|pagina(?:['’]s)?)\.?\s*${NUMBERS}|herdruk(?![a-z])))\)?`
