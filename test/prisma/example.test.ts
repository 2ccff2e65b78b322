import { describe, expect, it } from 'vitest'
import { day, weekday, type CalendarDate } from '@/lib/calendar/date'
import { readTerm } from '@/lib/calendar/term'
import { isReferenceKey, toezeggingMonth } from '@/lib/kamer/reference'
import { slipsOf } from '@/lib/register/overdue'
import { exampleRegister, ITEMS_AS_TOLD } from '@/prisma/example/register'
import type { ExampleItem } from '@/prisma/example/types'
import { countBy, expectNoDoubles } from './tally'

const register = exampleRegister(day('2026-11-22'))

/** "binnen 6 jaar" counts from 1 January 2022, the day of the law; "voor het debat op 7 juli" ends on the day before. */
const COUNTED_BY_HAND = ['2022-1-018', '2022-1-026']

describe('the facts', () => {
  it('holds every item of both annexes', () => {
    expect(countBy(toldIn('2022-1'), (item) => item.kind)).toEqual({ motie: 6, toezegging: 18, aanvullend: 10 })
    expect(countBy(toldIn('2025-2'), (item) => item.kind)).toEqual({ motie: 22, toezegging: 15, aanvullend: 10 })
  })

  it('treats each of them in the report that told it, with the outcome of that report', () => {
    expect(countBy(toldIn('2022-1'), outcomeOf('2022-1'))).toEqual({
      afgedaan: 2,
      deels_afgedaan: 1,
      lopend: 26,
      onbekend: 5,
    })
    expect(countBy(toldIn('2025-2'), outcomeOf('2025-2'))).toEqual({ afgedaan: 22, lopend: 19, onbekend: 6 })
    expect(
      countBy(
        register.items.flatMap((item) => item.treatments),
        (treatment) => treatment.report,
      ),
    ).toEqual({
      '2022-1': 34,
      '2023-2': 1,
      '2025-1': 4,
      '2025-2': 47,
    })
  })

  it('meets each report at most once per item', () => {
    for (const { treatments } of register.items) expectNoDoubles(treatments.map((treatment) => treatment.report))
  })

  it('names no key, theme, user or report twice', () => {
    expectNoDoubles(register.items.map((item) => item.key))
    expectNoDoubles(register.themes.map((theme) => theme.name))
    expectNoDoubles(register.users.map((user) => user.userName))
    expectNoDoubles(register.reports.map((report) => report.name))
    expectNoDoubles(register.recesses.map((recess) => `${recess.session} ${recess.kind}`))
  })

  it('writes every reference in its normal form, once per item', () => {
    const keys = register.items.flatMap((item) => [...item.refs, ...item.cites, ...lettersOf(item)])
    expect(keys.filter((key) => !isReferenceKey(key))).toEqual([])
    for (const item of register.items) expectNoDoubles([...item.refs, ...item.cites])
  })

  it('has evidence for everything that is settled, wholly or partly, and for nothing else', () => {
    for (const item of register.items) {
      expect(item.evidence !== null, item.key).toBe(item.status === 'afgedaan' || item.status === 'deels_afgedaan')
    }
    const settled = register.items.find((item) => item.key === '2025-2-003')
    expect(settled?.evidence).toEqual({ report: '2025-2', kamerstuk: '29628-1302', date: '2025-12-10' })
  })

  it('says what was done of what is done in part, and why an item lapsed', () => {
    for (const item of register.items) {
      expect(item.donePart !== null, item.key).toBe(item.status === 'deels_afgedaan')
      expect(item.endReason !== null, item.key).toBe(item.status === 'vervallen')
    }
  })

  it('keeps titles short, in lower case and without a full stop, and obligations to one or two sentences', () => {
    for (const { key, title, obligation } of register.items) {
      expect(title.length, key).toBeLessThanOrEqual(90)
      expect(title, key).toMatch(/^[\p{Ll}\d].*[^.]$/u)
      expect(obligation, key).toMatch(/^\p{Lu}[^.]*\.(?: \p{Lu}[^.]*\.)?$/u)
    }
  })

  it('keeps a TZ number that does not fit its debate as a doubt', () => {
    const months = register.items.flatMap((item) =>
      item.refs.filter(isReferenceKey).map((key) => ({ item, month: toezeggingMonth(key) })),
    )
    const wrong = months.filter(
      ({ item, month }) => month && item.date && Number(item.date.slice(5, 7)) !== month.month,
    )
    expect(wrong.map(({ item }) => item.key)).toEqual(['2025-2-036'])
    expect(wrong[0]?.item.doubts.join(' ')).toContain('TZ-nummer')
  })

  it('reads its own words of a term as the day beside them', () => {
    const dated = register.items.filter((item) => !COUNTED_BY_HAND.includes(item.key))
    const terms = dated.flatMap((item) => item.terms.filter((term) => term.by !== null))
    expect(terms.map(({ words, since }) => [words, readDay(words, since)])).toEqual(
      terms.map(({ words, by }) => [words, by]),
    )
  })

  it('tells the moves of a term that a report told with its Kamerstuk as letter', () => {
    const moved = ITEMS_AS_TOLD.filter((item) => slipsOf(inOrder(item)).times > 0)
    expect(moved.map((item) => [item.key, slipsOf(inOrder(item)).silent])).toEqual([
      ['2022-1-012', 1],
      ['2025-2-004', 0],
      ['2025-2-013', 0],
      ['2025-2-022', 0],
    ])
  })

  it('has every treated theme in the report', () => {
    for (const report of register.reports.filter((candidate) => candidate.sentOn !== null)) {
      const treated = register.items.filter((item) => outcomeOf(report.key)(item) !== 'none')
      expect([...new Set(treated.map((item) => item.theme))].sort(), report.name).toEqual([...report.themes].sort())
    }
  })
})

describe('the recesses', () => {
  it('lie in their parliamentary year, begin on a Friday and end on a Monday', () => {
    for (const { session, kind, firstDay, lastDay } of register.recesses) {
      expect([weekday(firstDay), weekday(lastDay)], `${kind} ${session}`).toEqual([5, 1])
      expect(firstDay.slice(0, 4)).toBe(kind === 'kerstreces' ? session.slice(0, 4) : `20${session.slice(5)}`)
    }
  })
})

function toldIn(report: string): ExampleItem[] {
  return register.items.filter((item) => item.key.startsWith(report))
}

function outcomeOf(report: string) {
  return (item: ExampleItem) => item.treatments.find((treatment) => treatment.report === report)?.outcome ?? 'none'
}

function lettersOf(item: ExampleItem): string[] {
  return [
    ...item.terms.flatMap((term) => term.letter ?? []),
    ...(item.evidence?.kamerstuk ? [item.evidence.kamerstuk] : []),
  ]
}

function inOrder(item: ExampleItem) {
  return item.terms.map((term, order) => ({ by: term.by, letter: term.letter, order }))
}

function readDay(words: string, printed: CalendarDate): CalendarDate | null {
  const recess = register.recesses.map(({ kind, firstDay, lastDay }) => ({
    name: kind,
    first: firstDay,
    last: lastDay,
  }))
  const debates = register.debates.map(({ venue, date }) => ({ name: venue, day: date }))
  return readTerm(words, { printed, recess, debates })?.by ?? null
}
