import { expect, test } from 'vitest'
import { readListing } from '@/lib/annex/parse/listing'
import { readOutline } from '@/lib/annex/parse/outline'
import { findScope } from '@/lib/annex/parse/scope'
import { asRead } from '@/test/annex/fixtures/read'

function rolesOf(...paragraphs: string[]): string[] {
  const document = asRead(paragraphs.join('\n\n'))
  const scope = findScope(document).value
  const outline = readOutline(document, scope, readListing(document, scope).value)
  return outline.value.map((heading) => `${heading.role}: ${heading.bare}`)
}

const text = 'Hierover is uitvoerig gesproken met alle betrokken partijen in het land.'

test('where all headings look the same, a heading above a heading is a theme and an unnamed one divides an item', () => {
  expect(rolesOf('Water', 'Motie inzake veren', text, 'Aanpak', text, 'Reactie rapport Droge Voeten', text)).toEqual([
    'theme: Water',
    'item: Motie inzake veren',
    'inner: Aanpak',
    'item: Reactie rapport Droge Voeten',
  ])
})

test('numbers rank headings: themes one deep, items two, unnumbered ones inside', () => {
  expect(rolesOf('1. Water', '1.1 Motie inzake veren', text, 'Aanpak', text, '1.2 Schaatsroutes', text)).toEqual([
    'theme: Water',
    'item: Motie inzake veren',
    'inner: Aanpak',
    'item: Schaatsroutes',
  ])
})

test('a heading with one paragraph that announces what follows is a theme', () => {
  expect(rolesOf('Water', 'Ik ga hieronder in op de motie over veren.', 'Motie inzake veren', text)[0]).toBe(
    'theme: Water',
  )
})
