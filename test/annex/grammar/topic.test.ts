import { expect, test } from 'vitest'
import { readTopics } from '@/lib/annex/grammar/topic'

function brief(line: string): string[] {
  return readTopics(line).map(
    (topic) => `${topic.kind}: ${topic.members.map((group) => group.names.join('+')).join(' / ')} > ${topic.title}`,
  )
}

test.each([
  ['Motie inzake veren', ['motie:  > veren']],
  ['Toezegging - Overzicht van oevers', ['toezegging:  > Overzicht van oevers']],
  ['toezegging commissiedebat water 6 juli 2023 inzake sluizen;', ['toezegging:  > sluizen']],
  ['motie leden Jager en De Kort 16 oktober 2023 inzake drones;', ['motie: Jager+De Kort > drones']],
  ['motie 16 oktober 2023 lid Jager inzake drones', ['motie: Jager > drones']],
  ['Motie van het lid Bouwmeester (PvdA) c.s. over veren', ['motie: Bouwmeester > veren']],
  ['informeren inzake het rapport Droge Voeten', ['aanvullend:  > het rapport Droge Voeten']],
  [
    'Toezegging oevers, motie Jager en motie Sneller',
    ['toezegging:  > oevers', 'motie: Jager > oevers', 'motie: Sneller > oevers'],
  ],
  [
    'Toezegging A-weg en motie van het lid Jager om bruggen te sluiten en motie inzake veren',
    ['toezegging:  > A-weg', 'motie: Jager > bruggen te sluiten', 'motie:  > veren'],
  ],
  ['moties van de leden Jager en van Sneller over veren', ['motie: Jager > veren', 'motie: Sneller > veren']],
  [
    'Moties van het lid Jager c.s. en van de leden Kostić en Sneller inzake water',
    ['motie: Jager > water', 'motie: Kostić+Sneller > water'],
  ],
  [
    'Toezeggingen over spreekuren (Jager) en over loketten (Sneller)',
    ['toezegging: Jager > spreekuren', 'toezegging: Sneller > loketten'],
  ],
  [
    'Motie Jager (SP) over sluizen en toezegging aan het lid Sneller over bruggen',
    ['motie: Jager > sluizen', 'toezegging: Sneller > bruggen'],
  ],
  ['Motie en toezegging inzake veren', ['motie:  > veren', 'toezegging:  > veren']],
  [
    'De Kamer informeren over sluizen n.a.v. de motie van het lid Jager',
    ['aanvullend:  > sluizen n.a.v. de motie van het lid Jager'],
  ],
])('"%s" is cut into its items', (line, items) => {
  expect(brief(line)).toEqual(items)
})

test('a count before the word is the number of items', () => {
  expect(readTopics('Vier moties inzake de verdeling')[0]).toMatchObject({ count: 4, plural: true })
})
