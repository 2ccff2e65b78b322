import { expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { compareReports, type Told } from '@/lib/report/compare'

const told = (number: number, changes: Partial<Told> = {}): Told => ({
  number,
  title: `onderwerp ${number}`,
  outcome: 'lopend',
  term: { words: 'medio 2026', by: day('2026-07-15') },
  letter: null,
  text: 'Er wordt aan gewerkt.',
  ...changes,
})
const kinds = (now: Told[], before: Told[]) => compareReports(now, before).map(({ kind }) => kind)
const later = { words: 'eind 2026', by: day('2026-12-31') }

it('tells what is new, settled, slipped, changed, the same and gone', () => {
  const now = [
    told(1),
    told(2, { outcome: 'afgedaan', term: null }),
    told(3, { term: later }),
    told(4, { text: 'Anders.' }),
    told(5),
  ]
  expect(kinds(now, [told(2), told(3), told(4), told(5), told(6)])).toEqual([
    'new',
    'settled',
    'slipped',
    'changed',
    'same',
    'gone',
  ])
})

it('does not miss what was already done', () => {
  expect(kinds([], [told(1, { outcome: 'afgedaan' }), told(2, { outcome: 'overgedragen' })])).toEqual([])
  expect(kinds([told(1, { outcome: 'afgedaan' })], [told(1, { outcome: 'afgedaan' })])).toEqual(['same'])
})

it('calls a term that came nearer, or came at all, a change and no slip', () => {
  expect(kinds([told(1)], [told(1, { term: later })])).toEqual(['changed'])
  expect(kinds([told(1)], [told(1, { term: null })])).toEqual(['changed'])
  expect(kinds([told(1, { outcome: 'deels_afgedaan', term: later })], [told(1)])).toEqual(['slipped'])
})

it('is its own mirror: every item of both reports that is not over stands in it once', () => {
  const [a, b] = [
    [told(1), told(2)],
    [told(2), told(3)],
  ]
  expect(compareReports(a, b).map(({ now, before }) => (now ?? before)?.number)).toEqual([1, 2, 3])
  expect(compareReports(b, a).map(({ now, before }) => (now ?? before)?.number)).toEqual([2, 3, 1])
})
