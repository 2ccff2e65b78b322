import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { cellText } from '@/lib/export/sheet'
import { chosenBehind, chosenInSight, takenAlongWords } from '@/lib/register/chosen'
import { chosenMoments } from '@/lib/register/chosen-moments'
import { registerSheet } from '@/lib/register/export-sheet'
import { readFilter } from '@/lib/register/filter'
import type { ItemRow } from '@/lib/register/queries/list-items'
import { ITEM_KINDS, ITEM_STATUSES } from '@/lib/register/schema'

const today = day('2026-11-25')

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
  departmentId: fc.constant(null),
  themeId: fc.constant(null),
  motionState: fc.constant(null),
  status: fc.constantFrom(...ITEM_STATUSES),
  termWords: fc.option(fc.string()),
  termBy: fc.constantFrom(today, null),
  timing: fc.constantFrom('overdue' as const, 'soon' as const, 'later' as const, 'noTerm' as const, 'closed' as const),
  restricted: fc.boolean(),
  marks: fc.constant([]),
  hits: fc.constant([]),
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
  const handler = '0190b4f2-0000-7000-8000-000000000001'
  const filter = readFilter({ behandelaar: handler, status: 'lopend', 'te-laat': '1' })
  const facet = { facet: 'behandelaar' as const, value: handler, label: 'Hanna Behandelaar' }
  const chosen = [...chosenInSight(filter), ...chosenBehind(filter, [facet])]
  expect(takenAlongWords(chosen, 'drones')).toBe('zoekwoorden “drones”, lopend, te laat, van één behandelaar')
})

test.each([
  [
    { 'afgedaan-van': '2026-01-01', 'afgedaan-tot': '2026-06-30', 'op-tijd': 'nee' },
    ['Na de termijn afgedaan', 'Afgedaan: do 1 jan 2026 t/m di 30 jun 2026'],
  ],
  [{ uitstel: 'stil', 'uitstel-van': '2026-07-01' }, ['Uitgesteld zonder brief: vanaf wo 1 jul 2026']],
  [{ leeftijd: 'ouder', uitkomst: 'afgedaan' }, ['Leeftijd: ouder dan twee jaar', 'Uitkomst: afgedaan']],
])('the filter %j is told as %j, and can be taken away part by part', (parameters, words) => {
  const chosen = chosenMoments(readFilter(parameters))
  expect(chosen.map(({ label }) => label)).toEqual(words)
  for (const { label, without } of chosen) expect(chosenMoments(without).map((one) => one.label)).not.toContain(label)
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
