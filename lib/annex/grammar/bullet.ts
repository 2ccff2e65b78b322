/** The label before a list item as printed, whether it counts, and the text after it. */
export type Bullet = { label: string; ordered: boolean; rest: string }

/** Signs that office software, PDF extractors and people use for a dot; a capital or small "o" only before a word. */
const sign = /^([•●▪■◦‣⁃∙·*–—-]|[\uf0b7\uf0a7]|[oO](?=\s+\p{L}))\s+(?=\S)/u
const count = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})\.)\s+(?=\S)/

/**
 * Reads the label of a list item at the start of a line; null when there is none.
 * @example readBullet('• toezegging inzake lachgas;') // { label: '•', ordered: false, rest: 'toezegging inzake lachgas;' }
 */
export function readBullet(line: string): Bullet | null {
  const text = line.trimStart()
  const dot = sign.exec(text)
  if (dot) return { label: dot[1] ?? '', ordered: false, rest: text.slice(dot[0].length) }
  const number = count.exec(text)
  if (number) return { label: number[1] ?? '', ordered: true, rest: text.slice(number[0].length) }
  return null
}

/** The count a label stands for: "3." is 3, "b)" is 2; null for a dot. @example orderOf('(4)') // 4 */
export function orderOf(label: string): number | null {
  const bare = label.replace(/[().]/g, '')
  if (/^\d+$/.test(bare)) return Number(bare)
  return /^[a-z]$/i.test(bare) ? bare.toLowerCase().charCodeAt(0) - 96 : null
}
