import { MEMBERS } from './members'
import { toldIn, type ItemFacts } from './told-in'
import type { ExampleItem } from './types'

const NO_PAPER = 'Er staan geen Kamerstuknummer, dag of debat bij.'

/** What the annex of 20 June 2022 answers together about police volunteers, in our own words. */
const FACTS: readonly ItemFacts[] = [
  {
    key: '2022-1-014',
    kind: 'toezegging',
    theme: 'personeel',
    title: 'instroom en doorstroom van politievrijwilligers',
    obligation: 'Een brief noemt meetbare doelen voor vrijwilligers, zij-instroom en doorstroom.',
    status: 'lopend',
    venue: 'commissiedebat politie',
    date: '2022-02-17',
    terms: [{ words: 'in de komende maanden', by: null }],
    doubts: ['Ook op 11 mei 2022 toegezegd; de eerste dag is genomen.'],
  },
  {
    key: '2022-1-015',
    kind: 'toezegging',
    theme: 'personeel',
    title: 'begeleiding van politievrijwilligers',
    obligation:
      'De minister bespreekt met de organisaties van vrijwilligers hoe hun begeleiding in de eenheden anders kan.',
    status: 'lopend',
    venue: 'begrotingsbehandeling Justitie en Veiligheid',
    date: '2021-11-25',
    doubts: ['De tekst gaat niet apart op deze toezegging in.'],
  },
  {
    key: '2022-1-016',
    kind: 'motie',
    theme: 'personeel',
    title: 'tien procent politievrijwilligers eind 2027',
    obligation: 'Maak een plan om eind 2027 op een aandeel van tien procent vrijwilligers te komen.',
    status: 'lopend',
    members: [MEMBERS.bisschop],
    terms: [{ words: 'in de komende maanden', by: null }],
    doubts: [NO_PAPER],
  },
  {
    key: '2022-1-017',
    kind: 'motie',
    theme: 'personeel',
    title: 'geld voor de opleiding van executieve vrijwilligers',
    obligation: 'Trek in 2022 € 0,6 miljoen uit voor de eerste opleiding van vrijwilligers met politietaken.',
    status: 'lopend',
    members: [MEMBERS.bikker],
    cosigned: true,
    doubts: [NO_PAPER],
  },
]

export const VOLUNTEERS_IN_2022: readonly ExampleItem[] = FACTS.map((facts) => toldIn('2022-1', facts))
