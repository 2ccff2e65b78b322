import { expect, test } from 'vitest'
import { readSettlement } from '@/lib/annex/grammar/settlement'

test.each([
  'Hiermee acht ik de motie afgedaan.',
  'Ik beschouw de toezegging hiermee als afgedaan.',
  'Hiermee beschouw ik de bovengenoemde moties als afgedaan.',
  'Met deze toelichting wordt de toezegging, door de staatssecretaris, afgedaan.',
  'Hiermee doe ik deze toezegging gestand.',
  'Daarmee is de toezegging gestand gedaan.',
  'Middels deze tekst beschouw ik motie en toezegging als afgedaan.',
  'De motie is daarmee uitgevoerd.',
  'Aan deze toezegging is voldaan met mijn brief van 2 mei 2024.',
  'Hiermee kom ik de toezegging aan het lid Jager na.',
  'Afgedaan. De Kamer is per brief geïnformeerd.',
  'De motie kan hiermee als afgedaan worden beschouwd.',
  'Daarmee beschouw ik deze als afgedaan.',
  'Daarmee heb ik deze toezegging gestand gedaan.',
  'Ik ben van mening dat ik deze toezegging ben nagekomen.',
  'De motie over sluizen heeft mijn voorganger bij brief van 2 mei 2024 afgedaan.',
  'De toezegging is hiermee ingelost.',
  'T01234 is daarmee afgedaan.',
  'Ook kom ik hiermee tegemoet aan de toezegging die ik aan het lid Jager deed.',
  'Hiermee los ik de toezegging aan het lid Jager in.',
  'Zij zijn niet in dienst van het bedrijf, zodat de motie is uitgevoerd.',
])('"%s" settles', (sentence) => {
  expect(readSettlement(sentence)?.outcome).toBe('afgedaan')
})

test.each([
  'Lopende zaken worden op dit moment afgedaan volgens de richtlijn.',
  'Er wordt voldaan aan het wettelijk minimum.',
  'De havens hebben voldaan aan de eisen, toelichtingen en toezeggingen uit het kader.',
  'Ik zal de motie in het najaar als afgedaan beschouwen.',
  'Zodra het onderzoek klaar is, beschouw ik de motie als afgedaan.',
  'Hieronder ga ik in op de wijze waarop ik de moties heb afgedaan.',
  'Conform de toezegging wordt momenteel een evaluatie uitgevoerd.',
  'De motie is nog niet afgedaan en loopt door.',
  'De toezegging over steigers, waar het lid Jager om vroeg, is nog niet ingelost.',
])('"%s" does not settle', (sentence) => {
  expect(readSettlement(sentence)?.outcome).not.toBe('afgedaan')
})

test('what is said of motie and toezegging is told apart', () => {
  expect(readSettlement('Hiermee acht ik de motie en de toezegging afgedaan.')?.about).toEqual(['motie', 'toezegging'])
})

test('a state that says so is open, partly done or handed over', () => {
  expect(readSettlement('In behandeling.')?.outcome).toBe('open')
  expect(readSettlement('De motie blijft dus openstaan.')?.outcome).toBe('open')
  expect(readSettlement('De motie is deels uitgevoerd.')?.outcome).toBe('deels')
  expect(readSettlement('De toezegging is overgedragen aan het ministerie van Water.')?.outcome).toBe('overgedragen')
})

test('a sentence that only carries something out is less sure', () => {
  expect(readSettlement('Hiermee geef ik invulling aan de motie.')).toMatchObject({ outcome: 'afgedaan', sure: false })
})
