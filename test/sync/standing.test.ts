import { expect, test } from 'vitest'
import { ourStatus, standingOf } from '@/lib/sync/standing'

test.each([
  ['Openstaand', 'lopend'],
  ['Voldaan', 'afgedaan'],
  ['Deels Voldaan', 'deels_afgedaan'],
  ['Deels Afgedaan', 'deels_afgedaan'],
  ['Afgedaan', 'afgedaan'],
  ['Nagekomen', 'afgedaan'],
  ['Niet nagekomen', 'lopend'],
  ['Vervallen', 'vervallen'],
  ['Overgedragen aan de griffie', null],
])('the Kamer says %s: for us %s', (theirs, ours) => {
  expect(ourStatus(theirs)).toBe(ours)
})

test.each([
  ['afgedaan', 'Openstaand', 'wij_klaar'],
  ['overgedragen', 'Openstaand', 'wij_klaar'],
  ['lopend', 'Voldaan', 'Kamer_klaar'],
  ['deels_afgedaan', 'Vervallen', 'Kamer_klaar'],
  ['lopend', 'Deels Voldaan', 'anders'],
  ['vervallen', 'Voldaan', 'gelijk'],
  ['onbekend', 'Openstaand', 'gelijk'],
  ['lopend', 'In onderzoek', 'onbekend'],
] as const)('%s beside %s is %s', (ours, theirs, standing) => {
  expect(standingOf(ours, theirs)).toBe(standing)
})
