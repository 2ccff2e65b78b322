import type { Line } from '@/lib/annex/read/text/lines'

/** Lines of the letter paper: labels of the Rijkshuisstijl whose value stands on the same or the next lines. */
const labels = /^(Datum|Ons kenmerk|Onze referentie|Uw kenmerk|Uw referentie|Uw brief van|Projectnaam|Kenmerk)\s*:?$/i
const labelled = /^(Datum|Ons kenmerk|Onze referentie|Uw kenmerk|Uw referentie)\s*:?\s+\S.{0,40}$/
const value = /^(-|–|\d{1,2} \p{L}+ \d{4}|\d{1,2}-\d{1,2}-\d{4}|[\d./A-Z-]{4,24}|(19|20)\d\dZ?\d*)$/u
const paper: RegExp[] = [
  /^pagina\s+\d+\s+(van|\/)\s+\d+$/i,
  /^\d+\s*\/\s*\d+$/,
  /^Tweede Kamer, vergaderjaar \d{4}[–-]\d{4}, .{5,40}$/,
  /^kst-[\w-]+$/,
  /^ISSN \d{4} ?- ?\d{4}$/,
  /^’?'?s-Gravenhage \d{4}$/,
  /^(Turfmarkt|Postbus|Parnassusplein|Bezuidenhoutseweg|Rijnstraat|Korte Voorhout) \d+/,
  /^\d{4} ?[A-Z]{2} Den Haag$/,
  /^www\.rijksoverheid\.nl\S*$/,
  /^(Retouradres|> ?Retouradres)\b/,
  /^Bij beantwoording de datum en ons kenmerk/,
  /^vermelden\. Wilt u slechts één zaak in uw$/,
]

/**
 * Takes the furniture of pages out: labels with their values, page numbers, and blocks of lines that return on many pages.
 * What was taken out is answered too, one text per block, in order, so that the date in it can still be read.
 */
export function withoutFurniture(lines: Line[]): { kept: Line[]; dropped: string[] } {
  const out = new Set<number>()
  lines.forEach((line, index) => {
    if (out.has(index)) return
    const text = bare(line.text)
    if (paper.some((shape) => shape.test(text)) || (labelled.test(text) && !isOfForm(lines, index))) out.add(index)
    if (labels.test(text)) labelRange(lines, index).forEach((at) => out.add(at))
  })
  for (const index of letterheads(lines, out)) out.add(index)
  for (const index of repeatedBlocks(lines)) out.add(index)
  for (const index of pageNumbers(lines)) out.add(index)
  return { kept: keep(lines, out), dropped: blocksOf(lines, out) }
}

/** "Datum: 12 december 2024" beside "Vindplaats: ..." is a line of a form about an item. */
function isOfForm(lines: Line[], index: number): boolean {
  return [index - 1, index + 1].some((at) =>
    /^(?:Soort|Indieners?|Vindplaats|Stand van zaken|Status|Termijn|Kamerleden|Toegezegd aan|Gedaan aan|Omschrijving)\s*:/i.test(
      lines[at]?.text ?? '',
    ),
  )
}

function labelRange(lines: Line[], index: number): number[] {
  const next = lines[index + 1]
  return next && value.test(bare(next.text)) ? [index, index + 1] : []
}

/** The sender's lines just above a label: from "Directoraat-Generaal" or the like, at most five short lines. */
function letterheads(lines: Line[], out: Set<number>): number[] {
  return lines.flatMap((line, index) => {
    if (!/^(?:Directoraat-Generaal|Directie|Ministerie van|DG )/.test(bare(line.text)) || line.text.length > 60)
      return []
    const near = [1, 2, 3, 4, 5, 6].find((step) => out.has(index + step))
    const end = near === undefined ? -1 : index + near
    const between = end === -1 ? [] : lines.slice(index, end)
    return between.length > 0 && between.every((part) => part.text.length < 60 && !/[.;:]$/.test(part.text))
      ? between.map((_, at) => index + at)
      : []
  })
}

/** Groups of short lines without a blank between them, that return word for word at least three times. */
function repeatedBlocks(lines: Line[]): number[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(bare(line.text), (counts.get(bare(line.text)) ?? 0) + 1)
  const returning = lines.map((line) => isReturning(line, counts.get(bare(line.text)) ?? 0))
  const found: number[] = []
  for (let start = 0; start < lines.length; start += 1) {
    if (!returning[start]) continue
    let end = start
    while (returning[end + 1] && lines[end + 1]?.page === lines[start]?.page && (lines[end + 1]?.gap ?? 9) <= 1)
      end += 1
    const atTop = lines[start - 1]?.page !== lines[start]?.page && start > 0
    if (end > start || atTop) for (let at = start; at <= end; at += 1) found.push(at)
    start = end
  }
  return found
}

function isReturning(line: Line, count: number): boolean {
  const text = bare(line.text)
  return (
    count >= 3 &&
    text.length < 70 &&
    !line.tab &&
    !/\t/.test(line.text) &&
    !/[.;:?!]$/.test(text) &&
    /\p{L}{3}/u.test(text)
  )
}

/** A number alone as the last or first line of a page, one higher on each page. */
function pageNumbers(lines: Line[]): number[] {
  return lines.flatMap((line, index) => {
    const edge = lines[index + 1]?.page !== line.page || lines[index - 1]?.page !== line.page
    return edge && lines.some((other) => other.page > 1) && new RegExp(`^[-– ]*${line.page}[-– ]*$`).test(line.text)
      ? [index]
      : []
  })
}

/** The lines that stay; the blank lines above dropped ones count for the next line that stays. */
function keep(lines: Line[], out: Set<number>): Line[] {
  const kept: Line[] = []
  let gap = 0
  lines.forEach((line, index) => {
    gap = Math.max(gap, line.gap)
    if (out.has(index)) return
    kept.push({ ...line, gap })
    gap = 0
  })
  return kept
}

function blocksOf(lines: Line[], out: Set<number>): string[] {
  const blocks: string[] = []
  lines.forEach((line, index) => {
    if (!out.has(index)) return
    const last = blocks.length - 1
    if (out.has(index - 1) && last >= 0) blocks[last] = `${blocks[last] ?? ''} ${bare(line.text)}`
    else blocks.push(bare(line.text))
  })
  return blocks
}

function bare(text: string): string {
  return text.replace(/^\*\*|\*\*$/g, '').trim()
}
