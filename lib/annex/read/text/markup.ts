/** A stand-in at the start of a line that a markup calls a heading; the digit after it is the level, 0 when the markup gives none. */
export const headingMark = '\ue002'
const boldMark = '\ue003'

/** Turns the headings and bold lines of Word extractions and Markdown into stand-ins, and takes other markup away. */
export function liftMarkup(text: string): string {
  return text
    .split('\n')
    .map((line) => liftLine(line))
    .join('\n')
}

function liftLine(line: string): string {
  const bookmarked = /\[bookmark: _Toc/.test(line)
  const bare = line.replace(/\[bookmark: [^\]]*\]/g, '')
  if (bookmarked && bare.trim() !== '') return `${headingMark}0${bare.trim()}`
  const marked = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(bare)
  if (marked) return `${headingMark}${(marked[1] ?? '').length}${plain(marked[2] ?? '')}`
  const bold = /^\s*(?:\*\*|__)([^*]{2,200})(?:\*\*|__)\s*$/.exec(bare)
  if (bold) return `${boldMark}${plain(bold[1] ?? '')}`
  return plain(bare)
}

/** What the stand-in at the start of a line says, and the line without it. */
export function readMarkup(line: string): { level: number | null; bold: boolean; text: string } {
  if (line.startsWith(headingMark)) return { level: Number(line.charAt(1)), bold: false, text: line.slice(2).trim() }
  if (line.startsWith(boldMark)) return { level: null, bold: true, text: line.slice(1).trim() }
  return { level: null, bold: false, text: line.trim() }
}

/** Without emphasis signs around words, without HTML emphasis, escapes undone. */
function plain(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)([^*_]+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\p{L}\d*])/gu, '$1')
    .replace(/<\/?(?:i|b|em|strong|u)>/gi, '')
    .replace(/<(https?:[^\s>]+)>/g, '$1')
    .replace(/\[([^\][]{1,300})\]\((https?:[^\s)]{1,600})\)/g, '$1 ($2)')
    .replace(/\\([*_#[\]().-])/g, '$1')
}
