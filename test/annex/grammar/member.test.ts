import { expect, test } from 'vitest'
import { readMembers } from '@/lib/annex/grammar/member'
import { readParty } from '@/lib/annex/grammar/party'

test.each([
  ['de motie van het lid Bouwmeester over oevers', ['Bouwmeester']],
  ['motie Van der Molen c.s. inzake veren', ['Van der Molen']],
  ['de motie van der Molen is aangenomen', ['Van der Molen']],
  ['motie van Bouwmeester (PvdA) c.s. ingediend', ['Bouwmeester']],
  ['op verzoek van de leden Jager, De Kort en Ten Cate heb ik', ['Jager', 'De Kort', 'Ten Cate']],
  ['leden Öztürk (GL/PvdA) en van den Berge (D66) vroegen', ['Öztürk', 'Van den Berge']],
  ['naar aanleiding van vragen van de heer van Rooijen tijdens', ['Van Rooijen']],
  ['toegezegd aan mevrouw Kostić om', ['Kostić']],
  ['het voormalig lid El Hamdaoui vroeg', ['El Hamdaoui']],
  ['de senatoren Zuiderveld-Pool en Sneller', ['Zuiderveld-Pool', 'Sneller']],
  ["motie van het lid Van 't Hof over trams", ["Van 't Hof"]],
  ['motie van het lid Six Dekker over drones', ['Six Dekker']],
  ['Motie-Bouwmeester/Jager over sluizen', ['Bouwmeester', 'Jager']],
])('members of "%s" are read', (text, names) => {
  expect(readMembers(text)[0]?.names).toEqual(names)
})

test('c.s. and the party are kept', () => {
  expect(readMembers('motie van het lid Jager (SP) c.s. over veren')[0]).toMatchObject({
    cosigned: true,
    parties: { Jager: 'SP' },
  })
})

test('"van de leden A en B" is one group, "van het lid A en van het lid B" are two', () => {
  expect(readMembers('motie van de leden Jager en Bouwmeester')).toHaveLength(1)
  expect(readMembers('moties van het lid Jager en van het lid Bouwmeester')).toHaveLength(2)
})

test.each([
  'De minister van Justitie en Veiligheid',
  'een lid van de commissie',
  'de motie verzoekt de regering',
  'de leden van de VVD-fractie',
])('"%s" names no member', (text) => {
  expect(readMembers(text)).toEqual([])
})

test('parties have one spelling', () => {
  expect(['(GL/PvdA)', '(GL-PvdA)', '(GroenLinks)', '(D’66)', '(vvd)', '(2025)'].map(readParty)).toEqual([
    'GroenLinks-PvdA',
    'GroenLinks-PvdA',
    'GroenLinks',
    'D66',
    'VVD',
    null,
  ])
})
