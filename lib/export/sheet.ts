import type { CalendarDate } from '@/lib/calendar/date'

/** What a cell holds: text, a number, a day, a text with a link, or nothing. Never a formula. */
export type SheetCell = string | number | { day: CalendarDate } | { text: string; url: string } | null

/**
 * A table to take along, in any format. `name` is the tab (Excel allows 31 letters), `width` counts letters,
 * `day` is the day it holds for, which also dates the file.
 */
export type ExportSheet = {
  title: string
  name: string
  day: CalendarDate
  columns: { heading: string; width: number }[]
  rows: SheetCell[][]
  /** How many of the first columns go on paper; without it all. */
  printed?: number
}

/** Excel holds no more letters in one cell. */
const MOST_LETTERS = 32_767

/** The text of a cell as a reader sees it; longer than Excel can hold ends in an ellipsis. @example cellText({ text: 'a', url: 'b' }) // 'a' */
export function cellText(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell.length > MOST_LETTERS ? `${cell.slice(0, MOST_LETTERS - 1)}…` : cell
  if (typeof cell === 'number') return String(cell)
  return 'day' in cell ? dutchDay(cell.day) : cellText(cell.text)
}

/** @example dutchDay(day('2026-06-18')) // '18-06-2026' */
export function dutchDay(date: CalendarDate): string {
  return date.split('-').toReversed().join('-')
}

/** A tab without the signs that Excel refuses. @example tabName('Stand: 1/2') // 'Stand 12' */
export function tabName(name: string): string {
  const allowed = name
    .replace(/[[\]:*?/\\']/g, '')
    .trim()
    .slice(0, 31)
  return allowed === '' ? 'Blad1' : allowed
}

/** The letters of a column, from 0. @example columnName(26) // 'AA' */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}
