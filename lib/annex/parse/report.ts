import { formatLongDay } from '@/lib/calendar/format'
import type { ReadDocument } from '@/lib/annex/blocks'
import { day, partsOf, type CalendarDate } from '@/lib/calendar/date'
import { followsEvent, readDays } from '@/lib/annex/grammar/date'
import { outlookOf } from '@/lib/annex/grammar/promise'
import { sentencesOf } from '@/lib/annex/grammar/sentence'
import { finding, type Staged } from '@/lib/annex/parse/findings'
import type { ReadReport } from '@/lib/annex/parse/schema'
import type { Scope } from '@/lib/annex/parse/scope'
import { textOf } from '@/lib/annex/parse/text-of'

/** The report with the day that days without a year are counted from: its own date, or the best guess. */
export type Dated = { report: ReadReport; printed: CalendarDate }

const far = day('2100-01-01')
const leads = /\b(?:per|vanaf|uiterlijk|v[oó][oó]r|tot|ingang van|op uiterlijk|t\/m)\s+$/i

/**
 * Reads what the document says of itself. Without a date, or with one older than days the text itself looks back on,
 * the last day that the text looks back on stands in for it.
 */
export function readReport(document: ReadDocument, scope: Scope, given?: CalendarDate): Staged<Dated> {
  const front = frontOf(document, scope)
  const stated = given ?? statedDate(front)
  const behind = daysBehind(document, scope)
  const last = [...behind, ...registerMonths(document)].toSorted().at(-1) ?? null
  const trusted = stated !== null && (given !== undefined || behind.filter((date) => date > stated).length < 2)
  const printed = trusted ? stated : editionAfter(last ?? stated ?? day('2025-01-01'), document, scope)
  const report: ReadReport = {
    title: scope.title === null ? titleOf(document) : textOf(document.blocks[scope.title]),
    date: trusted ? stated : null,
    reference: referenceOf(front),
    chamber: /Voorzitter van de Eerste Kamer/i.test(front.join(' ')) ? 'EK' : 'TK',
    annex: scope.annex,
  }
  return { value: { report, printed }, findings: trusted ? [] : [finding('W101', scope.from, formatLongDay(printed))] }
}

/**
 * A half-year report is sent in June or December: when the last day it looks back on lies in one of the two months before, it is taken
 * to be of the first of that month, so that "the next report" is the one after it.
 */
function editionAfter(last: CalendarDate, document: ReadDocument, scope: Scope): CalendarDate {
  const named = editionNamed(document, scope)
  if (named && named > last) return named
  const { year, month } = partsOf(last)
  const edition = [6, 12].find((candidate) => month < candidate && candidate - month <= 2)
  const isHalfYearly = document.blocks
    .slice(scope.from, scope.to + 1)
    .some((block) => /half-?jaar(?:bericht|rapportage)/i.test(textOf(block)))
  return edition && isHalfYearly ? day(`${year}-${String(edition).padStart(2, '0')}-01`) : last
}

/** "Horend bij het eerste halfjaarbericht 2024", near the title: the middle of June or December of that year. */
function editionNamed(document: ReadDocument, scope: Scope): CalendarDate | null {
  const near = document.blocks
    .slice(Math.max(0, scope.from - 3), scope.from + 7)
    .map((block) => textOf(block))
    .filter((text) => text.length < 160)
  const match =
    /\b(eerste|tweede|1e|2e)\s+half-?jaar(?:bericht|rapportage)(?: \p{L}+)? (?:van |over )?(20\d{2})\b/iu.exec(
      near.join(' | '),
    )
  return match ? day(`${match[2]}-${/^(?:eerste|1e)$/i.test(match[1] ?? '') ? '06' : '12'}-15`) : null
}

/** What stands above the text: furniture of the pages first, then the first blocks and those just before the annex. */
function frontOf(document: ReadDocument, scope: Scope): string[] {
  const blocks = [...document.blocks.slice(scope.from, scope.from + 8), ...document.blocks.slice(0, 25)]
  return [
    ...document.dropped.map((part) => part.text),
    ...blocks.map((block) => textOf(block)).filter((text) => text.length < 200),
  ]
}

function statedDate(front: string[]): CalendarDate | null {
  for (const [index, text] of front.entries()) {
    const label = /\b(?:Datum|Den Haag,)\s*:?\s*(.*)$/i.exec(text)
    if (!label) continue
    const found = readDays(`${label[1] ?? ''} ${label[1] ? '' : (front[index + 1] ?? '')}`, far).find(
      (date) => date.how === 'full',
    )
    if (found) return found.date
  }
  return undatedLabel(front)
}

/** A day on a line of its own, or the day up to which the list is kept: "(per 15 juli 2009)", "Peildatum: 1 mei 2023". */
function undatedLabel(front: string[]): CalendarDate | null {
  for (const text of front) {
    const first = readDays(text, far).find((date) => date.how === 'full')
    if (!first) continue
    const before = text.slice(0, first.from).trim()
    if (/^(?:\p{Lu}[\p{L} '-]{2,20},|dd\.?|d\.d\.|versie|dagtekening:?)?$/iu.test(before) && text.length - first.to < 3)
      return first.date
    if (
      /(?:\(|\bstand(?: van zaken)? |\bpeildatum:? |\bbijgewerkt )(?:per|op|tot|t\/m|tot en met|d\.d\.|)\s*$/i.test(
        text.slice(0, first.from),
      )
    )
      return first.date
  }
  return null
}

function referenceOf(front: string[]): string | null {
  for (const text of front) {
    const match = /\b(?:Ons kenmerk|Onze referentie|Kenmerk)\s*:?\s*([\w./-]*\d[\w./-]*)/i.exec(text)
    if (match?.[1]) return match[1]
  }
  return null
}

function titleOf(document: ReadDocument): string | null {
  const title = document.blocks.find((block) => block.type === 'title')
  return title ? textOf(title) : (document.meta.title ?? null)
}

/** A register number tells the month in which a commitment was made; the document is no older. */
function registerMonths(document: ReadDocument): CalendarDate[] {
  const texts = [
    ...Object.values(document.notes).map((note) => note.text),
    ...document.blocks.map((block) => textOf(block)),
  ]
  return [...texts.join(' ').matchAll(/\bTZ(20[12]\d)(0[1-9]|1[0-2])\b/g)].map((match) =>
    day(`${match[1]}-${match[2]}-28`),
  )
}

/** Days printed in full that the text looks back on, in order; days after "uiterlijk", "per" or in a promise lie ahead. */
function daysBehind(document: ReadDocument, scope: Scope): CalendarDate[] {
  const texts = document.blocks.slice(scope.from, scope.to + 1).map((block) => textOf(block))
  const days = texts.flatMap((text) =>
    sentencesOf(text).flatMap((sentence) => {
      const ahead = outlookOf(sentence.text) !== null
      return readDays(sentence.text, far)
        .filter((found) => found.how === 'full' && !leads.test(sentence.text.slice(0, found.from)))
        .filter((found) => !ahead || followsEvent(sentence.text.slice(0, found.from)))
        .map((found) => found.date)
    }),
  )
  return days.toSorted()
}
