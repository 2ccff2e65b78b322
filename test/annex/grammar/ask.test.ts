import { expect, test } from 'vitest'
import { readAsk } from '@/lib/annex/grammar/ask'

test.each([
  ['Ik heb toegezegd uw Kamer te informeren over sluizen.', 'toezegging', 'sluizen'],
  ['In het debat is toegezegd terug te komen op de veren, zoals gevraagd.', 'toezegging', 'de veren'],
  ['De toezegging om bruggen te tellen is afgedaan.', 'toezegging', 'bruggen te tellen'],
  ['De motie van het lid Jager over nachttreinen is aangenomen.', 'motie', 'nachttreinen'],
  ['De motie verzoekt de regering om oevers te herstellen.', 'motie', 'oevers te herstellen'],
] as const)('what "%s" asks is read', (sentence, kind, title) => {
  expect(readAsk(sentence, kind)).toBe(title)
})

test('a sentence that asks nothing has no title', () => {
  expect(readAsk('De dijk is hoog.', 'motie')).toBeNull()
})
