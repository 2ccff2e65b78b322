import { orderOf, readBullet } from '@/lib/annex/grammar/bullet'
import { readHeadingNumber } from '@/lib/annex/grammar/heading-number'
import { startsWithKind } from '@/lib/annex/grammar/kind'
import { withoutMarks } from '@/lib/annex/read/text/marks'
import { firstWord, type Dialect, type Line } from '@/lib/annex/read/text/lines'

const goesOn =
  /(?:^|\s)(?:van|de|het|een|en|of|in|op|te|aan|met|voor|door|bij|dat|die|om|uw|mijn|tot|naar|over|als|der|den|lid|leden|nr\.|d\.d\.)$/i

/** A paragraph put together from its lines, stand-ins for marks still inside. `alone`: nothing joined it and it is short. */
export type Paragraph = { text: string; number: number; page: number; short: boolean; tab: boolean }

/**
 * Puts wrapped lines together again, over pages too. Where the extraction shows no end of a paragraph, the length of the line does:
 * a line that had room for the next word was ended on purpose.
 */
export function rejoin(lines: Line[], dialect: Dialect): Paragraph[] {
  const hyphens = hyphensOf(lines, dialect)
  const paragraphs: Paragraph[] = []
  let last: Line | undefined
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && last && (dialect.wrapped ? continues(last, line, open, dialect) : continuesParagraph(last, line))) {
      open.text = glue(open.text, line.text, hyphens)
      open.short = !dialect.doubled && withoutMarks(open.text).length < dialect.width * 1.9
    } else {
      paragraphs.push({
        text: line.text,
        number: line.number,
        page: line.page,
        short: isShort(line, dialect),
        tab: line.tab,
      })
    }
    last = line
  }
  return paragraphs
}

function isShort(line: Line, dialect: Dialect): boolean {
  return withoutMarks(line.text).length < (dialect.wrapped ? dialect.width * (dialect.doubled ? 0.92 : 1.5) : 140)
}

/** In text with a paragraph on each line only a page break can cut one: the next line then goes on in small letters. */
function continuesParagraph(last: Line, line: Line): boolean {
  if (last.tab || line.tab || /\t/.test(last.text)) return false
  const text = withoutMarks(last.text)
  return (
    !/[.:;!?)”"’'\]*]\s*$/.test(text) &&
    text.length > 60 &&
    /^\p{Ll}/u.test(line.text) &&
    readBullet(line.text) === null
  )
}

function continues(last: Line, line: Line, open: Paragraph, dialect: Dialect): boolean {
  if (last.tab || line.tab) return false
  const before = withoutMarks(last.text).trimEnd()
  const after = withoutMarks(line.text)
  if (beginsListItem(before, line.text, open)) return false
  const brokenWord = /\p{L}-$/u.test(before)
  if (/^[\p{Ll}]/u.test(after) || brokenWord || mustGoOn(before, after))
    return line.gap <= (dialect.doubled ? 2 : 1) || line.page !== last.page
  if (startsItem(after) && /[.:;?!)]$/.test(before)) return false
  const blank = line.gap > (dialect.doubled ? 1 : 0)
  const samePage = line.page === last.page
  if (blank && samePage) return false
  if (!samePage && runsOverPage(before, open)) return true
  if (hadRoom(before, after, dialect)) return false
  if (!/[.?!:;]$/.test(before)) return !isHeadingLike(open, before) || standsAlone(after, dialect)
  if (blank) return false
  return !standsAlone(after, dialect)
}

/** A page that ends in the middle of a sentence of a paragraph: the next page goes on with it. */
function runsOverPage(before: string, open: Paragraph): boolean {
  return !/[.:;?!)”’'"]$/.test(before) && withoutMarks(open.text).length > before.length + 10
}

/** A sentence cannot end in these words, nor begin with a bracket. */
function mustGoOn(before: string, after: string): boolean {
  if (/^(?:19|20)\d{2}(?!\d)[^-]/.test(after) && !/[.:;?!]$/.test(before)) return true
  return goesOn.test(before) || (/^(?:\(|[“‘"'«]\p{Ll})/u.test(after) && !/[.:;?!]$/.test(before))
}

function startsItem(text: string): boolean {
  return startsWithKind(text) || readHeadingNumber(text) !== null
}

/** A label begins a list item; a number only before a capital or after the end of a sentence ("(schaal / 6) naar" is no list). */
function beginsListItem(before: string, after: string, open: Paragraph): boolean {
  const bullet = readBullet(after)
  if (!bullet) return false
  if (!bullet.ordered || /^[\p{Lu}‘'"“]/u.test(bullet.rest) || /[.:;]$/.test(before)) return true
  const order = orderOf(readBullet(open.text)?.label ?? '')
  return startsWithKind(bullet.rest) || (order !== null && orderOf(bullet.label) === order + 1)
}

/** Whether the first word of the next line would have fitted with room to spare. */
function hadRoom(before: string, after: string, dialect: Dialect): boolean {
  return before.length + 1 + firstWord(after).length < dialect.room
}

function isHeadingLike(open: Paragraph, before: string): boolean {
  return withoutMarks(open.text).trimEnd().length === before.length && startsItem(before)
}

/** A short line in capitals-first without a full stop, after a full line that ended a sentence: most often a heading. */
function standsAlone(text: string, dialect: Dialect): boolean {
  return text.length < dialect.width * 0.7 && !/[.,;:]$/.test(text) && /^[\p{Lu}\d]/u.test(text)
}

/** Whether the extraction breaks words at line ends, and the words it prints whole. */
type Hyphens = { breaks: boolean; words: Set<string> }

/** More than 4 in 100 lines that end in a hyphen are no accident: then words are broken to fill lines. */
function hyphensOf(lines: Line[], dialect: Dialect): Hyphens {
  if (!dialect.wrapped) return { breaks: false, words: new Set() }
  const ends = lines.filter((line) => /\p{Ll}-$/u.test(line.text)).length
  const words = lines.flatMap(
    (line) =>
      line.text
        .replace(/\S+-$/, '')
        .toLowerCase()
        .match(/\p{L}[\p{L}-]{3,}/gu) ?? [],
  )
  return { breaks: ends > lines.length * 0.04, words: new Set(words) }
}

/** "zij-" and "instroom" stay "zij-instroom" where that is printed elsewhere, or where words are not broken at all. */
function glue(before: string, after: string, { breaks, words }: Hyphens): string {
  const head = before.trimEnd()
  if (!/\p{L}-$/u.test(head)) return `${head} ${after}`
  if (/^(en|of|en\/of)\b/.test(after)) return `${head} ${after}`
  const left = /\p{L}[\p{L}-]*$/u.exec(head.slice(0, -1))?.[0].toLowerCase() ?? ''
  const right = /^[\p{L}-]*\p{L}/u.exec(after)?.[0].toLowerCase() ?? ''
  const whole = words.has(left + right)
  const hyphened = words.has(`${left}-${right}`)
  if (!/^\p{Ll}/u.test(after) || (hyphened && !whole)) return head + after
  return breaks || whole ? head.slice(0, -1) + after : head + after
}
