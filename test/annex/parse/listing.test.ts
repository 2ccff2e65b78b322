import { expect, test } from 'vitest'
import { readListing, type ListEntry } from '@/lib/annex/parse/listing'
import { findScope } from '@/lib/annex/parse/scope'
import { asRead, fixture } from '@/test/annex/fixtures/read'
import type { ReadDocument } from '@/lib/annex/blocks'

function entriesOf(document: ReadDocument): ListEntry[] {
  return readListing(document, findScope(document).value).value.entries
}

test('three lists that each begin at 1 are one list, each line with its kind', () => {
  expect(
    entriesOf(fixture('bundles.markdown.txt')).map((entry) => [entry.kind, entry.order, entry.topic.title]),
  ).toEqual([
    ['toezegging', 1, 'De minister zegt toe de Kamer te informeren over de lengte van steigers'],
    ['toezegging', 2, 'De minister stuurt voor de zomer een brief over de breedte van steigers'],
    ['motie', 1, 'verlichting op steigers'],
    ['aanvullend', 1, 'Visserij'],
    ['aanvullend', 2, 'Schaatsroutes'],
  ])
})

test('a line about two moties is two entries, under the theme above it', () => {
  const entries = entriesOf(fixture('themes-with-bullets.txt')).filter((entry) => entry.topic.title === 'drones')
  expect(entries.map((entry) => [entry.theme, entry.topic.members[0]?.names])).toEqual([
    ['Oevers', ['Sneller']],
    ['Oevers', ['Six Dekker']],
  ])
})

test('a list inside the text of an item is no list of items', () => {
  const document = asRead(
    [
      'Motie inzake veren',
      `De motie van het lid Jager vraagt om veren. ${'Er is veel over gesproken met alle partijen. '.repeat(10)}`,
      'De volgende maatregelen zijn genomen:',
      '1. Nieuwe ponten.',
      '2. Meer personeel.',
    ].join('\n\n'),
  )
  expect(entriesOf(document)).toEqual([])
})
