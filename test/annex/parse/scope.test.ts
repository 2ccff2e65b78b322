import { expect, test } from 'vitest'
import { findScope } from '@/lib/annex/parse/scope'
import { asRead } from '@/test/annex/fixtures/read'

test('a document without a title of the annex is read whole', () => {
  const document = asRead('Motie inzake veren\n\nDe motie is aangenomen.')
  expect(findScope(document).value).toEqual({ from: 0, to: 1, title: null, annex: null })
})

test('of the list of annexes and the annex itself, the annex is meant', () => {
  const document = asRead(
    [
      'Bijlagen',
      'Bijlage 1 Cijfers',
      'Bijlage 2 Moties en toezeggingen',
      'Bijlage 3 Kaarten',
      'Bijlage 2 Moties en toezeggingen',
      'Motie inzake veren',
      'De motie is afgedaan met een nieuwe dienstregeling.',
      'Bijlage 3 Kaarten',
    ].join('\n\n'),
  )
  expect(findScope(document).value).toEqual({ from: 4, to: 6, title: 4, annex: 2 })
})

test('the number may stand under the title, in Roman figures too', () => {
  expect(
    findScope(asRead('Moties en toezeggingen\n\nBijlage nummer IV\n\nMotie inzake veren\n\nTekst.')).value.annex,
  ).toBe(4)
})
