import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSectionText } from '@/lib/annex/compose/section-text'
import { addDays, calendarDate, day, weekday, type CalendarDate } from '@/lib/calendar/date'
import { timingOf } from '@/lib/register/overdue'
import { exampleRegister, ITEMS_AS_TOLD } from '@/prisma/example/register'
import type { ExampleItem } from '@/prisma/example/types'
import { countBy, expectNoDoubles } from './tally'

const TODAY = day('2026-11-22')
const register = exampleRegister(TODAY)

const anyDay = fc
  .record({
    year: fc.integer({ min: 2026, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => calendarDate(year, month, date) ?? TODAY)

describe('the invented office', () => {
  it('has six people in three departments, of whom one heads a department', () => {
    expect(countBy(register.users, (user) => user.role)).toEqual({
      lezer: 1,
      behandelaar: 3,
      coordinator: 1,
      beheerder: 1,
    })
    expect(register.departments).toHaveLength(3)
    expect(register.users.filter((user) => user.head).map((user) => user.role)).toEqual(['behandelaar'])
    for (const user of register.users) expect(user.userName).toMatch(/^[a-z]+\.[a-z]+$/)
  })

  it('spreads the open items over all departments and handlers, and leaves some untaken', () => {
    const open = register.items.filter((item) => ['lopend', 'deels_afgedaan', 'onbekend'].includes(item.status))
    expect(countBy(open, (item) => item.handler ?? 'niemand')).toEqual({
      'bram.hoekzema': 16,
      'teun.wagenvoort': 22,
      'yasmin.azzouzi': 12,
      niemand: 6,
    })
    expect(open.every((item) => item.department !== null)).toBe(true)
  })

  it('gives a handler only to open items, always of the department that answers', () => {
    const departmentOf = new Map(register.users.map((user) => [user.userName, user.department]))
    const handled = register.items.filter((item) => item.handler !== null)
    const wrong = handled.filter((item) => departmentOf.get(item.handler ?? '') !== item.department)
    expect(wrong.map((item) => item.key)).toEqual([])
    expect(handled.filter((item) => item.status === 'afgedaan' || item.status === 'vervallen')).toEqual([])
  })

  it('marks every invented move of a term as an example, and invents no letter', () => {
    const invented = register.items.flatMap((item) => item.terms.filter((term) => term.invented))
    expect(invented.length).toBeGreaterThan(0)
    for (const term of invented) {
      expect(term.reason).toMatch(/^Voorbeeld: /)
      expect(term.letter).toBeNull()
    }
  })

  it('changes no fact of an item', () => {
    for (const [index, told] of ITEMS_AS_TOLD.entries()) {
      const now = register.items[index]
      expect({
        ...now,
        status: told.status,
        endReason: null,
        terms: told.terms,
        department: null,
        handler: null,
      }).toEqual(told)
      expect(now?.terms.slice(0, told.terms.length)).toEqual(told.terms)
    }
  })

  it('writes sections in three stages, one of them sent back with a remark', () => {
    expect(countBy(register.sections, (section) => section.stage)).toEqual({
      concept: 10,
      aangeleverd: 1,
      akkoord_afdeling: 1,
    })
    expect(register.sections.filter((section) => section.remark).map((section) => section.key)).toEqual([
      'online-aangifte',
    ])
    for (const section of register.sections) if (section.text) expect(section.text).toMatch(/^Voorbeeldtekst/)
  })

  it('writes sections that the markup of a section understands', () => {
    for (const section of register.sections) expect(parseSectionText(section.text).findings, section.key).toEqual([])
  })

  it('puts an item in one section of the report, under a theme of that report', () => {
    const themes = register.reports.find((report) => report.sentOn === null)?.themes ?? []
    const known = new Set(register.items.map((item) => item.key))
    const items = register.sections.flatMap((section) => section.proposals.map((proposal) => proposal.item))
    expectNoDoubles(items)
    expect(items.filter((item) => !known.has(item))).toEqual([])
    expect(register.sections.filter((section) => !themes.includes(section.theme))).toEqual([])
  })
})

describe('on any day', () => {
  const LATE = ['2022-1-009', '2022-1-027', '2025-2-019', '2025-2-022', '2025-2-026', '2025-2-045']
  const SOON = [
    '2022-1-012',
    '2022-1-033',
    '2022-1-034',
    '2025-2-013',
    '2025-2-017',
    '2025-2-018',
    '2025-2-020',
    '2025-2-030',
  ]

  it('shows the same six items as overdue and the same eight as soon due', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { items } = exampleRegister(today)
        for (const key of LATE) expect(timing(items, key, today), `${key} on ${today}`).toBe('overdue')
        for (const key of SOON) expect(timing(items, key, today), `${key} on ${today}`).toBe('soon')
        expect(items.filter((item) => timing(items, item.key, today) === 'noTerm').length).toBeGreaterThan(20)
      }),
      { seed: 29628, numRuns: 60 },
    )
  })

  it('plans the report in preparation on a working day, three to four weeks ahead, and answers all that is pressing', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { reports, sections } = exampleRegister(today)
        const [planned, ...others] = reports.filter((report) => report.sentOn === null)
        expect(others).toEqual([])
        expect(planned?.name).toBe('Eerste halfjaarbericht politie 2026')
        expect(planned && planned.plannedOn >= addDays(today, 21) && planned.plannedOn <= addDays(today, 28)).toBe(true)
        expect([1, 2, 3, 4, 5]).toContain(weekday(planned?.plannedOn ?? today))
        const answered = sections.flatMap((section) => section.proposals.map((proposal) => proposal.item))
        expect([...LATE, ...SOON].filter((key) => !answered.includes(key))).toEqual([])
      }),
      { seed: 29628, numRuns: 60 },
    )
  })

  it('decides the invented moves of one item in order, and before today', () => {
    for (const item of register.items) {
      const moves = item.terms.filter((term) => term.invented).map((term) => term.since)
      expect(moves).toEqual([...moves].sort())
      expect(moves.every((since) => since < TODAY)).toBe(true)
    }
  })
})

function timing(items: readonly ExampleItem[], key: string, today: CalendarDate) {
  const item = items.find((candidate) => candidate.key === key)
  if (!item) throw new Error(`no item ${key}`)
  return timingOf({ ...item, termBy: item.terms.at(-1)?.by ?? null }, today)
}
