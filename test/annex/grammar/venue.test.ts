import { expect, test } from 'vitest'
import { readVenues } from '@/lib/annex/grammar/venue'

test.each([
  ['Tijdens het commissiedebat water van 2 juli jl. heb ik', 'commissiedebat water'],
  ['In het CD Spoor van 11 mei is gevraagd', 'commissiedebat Spoor'],
  [
    'bij het tweeminutendebat Veiligheid en (on)rust d.d. 10 september jl. door',
    'tweeminutendebat Veiligheid en (on)rust',
  ],
  ['in het 30-leden debat over zwemmen ga ik in', 'dertigledendebat over zwemmen'],
  [
    'Tijdens het commissiedebat toezicht, handhaving en externe veiligheid heb ik',
    'commissiedebat toezicht, handhaving en externe veiligheid',
  ],
  [
    'Bij de behandeling van de begroting van mijn ministerie op 25 november',
    'begrotingsbehandeling van mijn ministerie',
  ],
  ['het WGO Water van 3 mei 2024', 'wetgevingsoverleg Water'],
  ['Plenair debat over veren d.d. 8 november 2017 (Handelingen', 'plenair debat over veren'],
  ['toezegging notaoverleg leefomgeving 6 juli 2023 inzake geur', 'notaoverleg leefomgeving'],
])('the debate in "%s" is read', (text, name) => {
  expect(readVenues(text)[0]?.name).toBe(name)
})

test('"tijdens dit debat" names no debate', () => {
  expect(readVenues('Tijdens dit debat is de motie ingediend.')).toEqual([])
})

test('the chamber is told when it is named', () => {
  expect(readVenues('Tijdens het debat over veren in de Eerste Kamer')[0]?.chamber).toBe('EK')
})
