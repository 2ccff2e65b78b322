import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { cellText } from '@/lib/export/sheet'
import { registerSheet } from '@/lib/register/export-sheet'
import { readFilter } from '@/lib/register/filter'
import { filterWords } from '@/lib/register/filter-words'
import type { ItemRow } from '@/lib/register/queries/list-items'
import { ITEM_KINDS, ITEM_STATUSES } from '@/lib/register/schema'

const today = day('2026-11-25')
const names = { departments: [{ value: 'a', label: 'Afdeling Wijk' }], themes: [], reports: [] }

/** A name that no other cell can hold. */
const civilServant = fc.string({ minLength: 3, maxLength: 12 }).map((name) => `Ambtenaar ${name} §`)

const row: fc.Arbitrary<ItemRow> = fc.record({
  id: fc.uuid(),
  number: fc.nat(100_000),
  version: fc.constant(1),
  kind: fc.constantFrom(...ITEM_KINDS),
  title: fc.string({ minLength: 1 }),
  members: fc.string(),
  chamber: fc.constantFrom('TK' as const, 'EK' as const),
  venue: fc.option(fc.string()),
  date: fc.constantFrom(today, null),
  references: fc.array(fc.constantFrom('29628-1264', 'TZ202504-122', 'T03305'), { maxLength: 2 }),
  settledBy: fc.array(fc.constant('29628-1300'), { maxLength: 1 }),
  handler: fc.option(fc.record({ id: fc.uuid(), name: civilServant })),
  department: fc.option(fc.constantFrom('W', 'M')),
  theme: fc.option(fc.string()),
  status: fc.constantFrom(...ITEM_STATUSES),
  termWords: fc.option(fc.string()),
  termBy: fc.constantFrom(today, null),
  timing: fc.constantFrom('overdue' as const, 'soon' as const, 'later' as const, 'noTerm' as const, 'closed' as const),
  restricted: fc.boolean(),
})

test('of ten thousand items no name of a civil servant leaves the register', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 100, maxLength: 100 }), (rows) => {
      const sheet = registerSheet(rows, '', today)
      const told = [sheet.title, ...sheet.rows.flat().map(cellText)].join('\n')
      return !told.includes('§') && !rows.some(({ handler }) => handler && told.includes(handler.name))
    }),
    { numRuns: 100 },
  )
})

test('a filter on one handler is told without the name', () => {
  const filter = readFilter({ behandelaar: '0190b4f2-0000-7000-8000-000000000001', status: 'lopend', 'te-laat': '1' })
  expect(filterWords(filter, names)).toBe('lopend, te laat, van één behandelaar')
})

test.each([
  [{}, ''],
  [{ q: 'drones', soort: ['motie', 'toezegging'] }, 'zoekwoorden “drones”, motie of toezegging'],
  [
    { 'afgedaan-van': '2026-01-01', 'afgedaan-tot': '2026-06-30', 'op-tijd': 'nee' },
    'na de termijn afgedaan, afgedaan vanaf 1 januari 2026 tot en met 30 juni 2026',
  ],
  [{ uitstel: 'stil', 'uitstel-van': '2026-07-01' }, 'uitgesteld zonder brief vanaf 1 juli 2026'],
  [{ leeftijd: 'ouder', dossier: '29628' }, 'dossier 29628, leeftijd: ouder dan twee jaar'],
])('the filter %j is told as “%s”', (parameters, words) => {
  expect(filterWords(readFilter(parameters), names)).toBe(words)
})

test('the first columns are those of the list, in its order', () => {
  const { columns, printed } = registerSheet([], '', today)
  expect(columns.slice(0, printed).map(({ heading }) => heading)).toEqual([
    'Nummer',
    'Soort',
    'Titel',
    'Kamerleden',
    'Kamerstuk',
    'Termijn',
    'Uiterlijk',
    'Status',
  ])
})
