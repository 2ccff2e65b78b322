import { MEMBERS } from './members'
import { toldIn, type ItemFacts } from './told-in'
import type { ExampleItem } from './types'

const NOT_SETTLED = 'Volgens de tekst uitgevoerd, maar niet met zoveel woorden afgedaan.'

/** The listed toezeggingen and moties of 20 June 2022 (first part of the annex), in our own words. */
const FACTS: readonly ItemFacts[] = [
  {
    key: '2022-1-001',
    kind: 'toezegging',
    theme: 'iedereen',
    title: 'opvolging van het ombudsmanrapport Verkleurde beelden',
    obligation:
      'De Kamer hoort wat politie en klachtencommissies met het rapport hebben gedaan en of klachten nu beter worden behandeld.',
    status: 'lopend',
    venue: 'dertigledendebat over etnisch profileren',
    milestones: [
      {
        words: 'tot oktober 2022',
        by: '2022-10-31',
        what: 'de proef met klachtbehandeling loopt in elk geval tot dan',
      },
      { words: 'in het najaar', by: '2022-12-21', what: 'bijeenkomst van klachtencommissies en behandelaars' },
    ],
    doubts: ['De dag van het debat staat er niet bij; waarschijnlijk 9 september 2021.'],
  },
  {
    key: '2022-1-002',
    kind: 'toezegging',
    theme: 'zichtbaarheid',
    title: 'gesprek in het LOVP over wijkagenten',
    obligation:
      'De Kamer krijgt een brief over de wijkagenten en over wat daarover met gezagen en politie is besproken.',
    status: 'onbekend',
    cites: ['29628-1030', '29628-1051'],
    doubts: [NOT_SETTLED],
  },
  {
    key: '2022-1-003',
    kind: 'toezegging',
    theme: 'zichtbaarheid',
    title: 'inzet van wijkagenten in het buitengebied',
    obligation: 'Het halfjaarbericht gaat in op wijkagenten buiten de steden, zoals de motie-Bisschop vraagt.',
    status: 'onbekend',
    members: [MEMBERS.bisschop],
    cites: ['29628-1030', '29628-1051'],
    doubts: [NOT_SETTLED, 'Bisschop is genoemd als indiener van de motie, niet als vrager.'],
  },
  {
    key: '2022-1-004',
    kind: 'motie',
    theme: 'zichtbaarheid',
    title: 'meer wijkagenten in het buitengebied bespreken in het LOVP',
    obligation: 'Bespreek met gezagen en politie hoe er buiten de steden meer wijkagenten kunnen komen.',
    status: 'onbekend',
    members: [MEMBERS.bisschop],
    cosigned: true,
    venue: 'begrotingsbehandeling Justitie en Veiligheid',
    refs: ['35925-VI-96'],
    cites: ['29628-1030', '29628-1051'],
    adopted: true,
    doubts: [NOT_SETTLED, 'De dag van de motie staat er niet bij (eind 2021).'],
  },
  {
    key: '2022-1-005',
    kind: 'aanvullend',
    theme: 'personeel',
    title: 'aspiranten in de formatie van de eenheden',
    obligation:
      'De minister verkent hoe aspiranten vast betaald kunnen worden en wat dat vraagt van de begroting van de politie.',
    status: 'lopend',
    cites: ['29628-1030', '29628-1051'],
    terms: [{ words: 'het komende jaar', by: '2023-06-30' }],
  },
  {
    key: '2022-1-006',
    kind: 'toezegging',
    theme: 'overig',
    title: 'evaluatie van de rellen in Rotterdam',
    obligation: 'De terugblik van de Rotterdamse driehoek op het woonprotest wordt aan de Kamer gestuurd.',
    status: 'onbekend',
    venue: 'begrotingsbehandeling Justitie en Veiligheid',
    date: '2021-11-25',
    doubts: [
      'De evaluatie is meegestuurd, maar de toezegging is niet met zoveel woorden afgedaan.',
      'De lijst zegt woonprotest, de kop woonopstand.',
    ],
  },
  {
    key: '2022-1-007',
    kind: 'toezegging',
    theme: 'personeel',
    title: 'halfjaarlijks overzicht van de politiecapaciteit',
    obligation:
      'Elk halfjaarbericht bevat cijfers over instroom, uitstroom, opleiding, vrijwilligers en formatie, zo fijn uitgesplitst als kan.',
    status: 'lopend',
    cites: ['29628-1051', '29628-1053'],
    recurring: 'halfjaarlijks',
  },
  {
    key: '2022-1-008',
    kind: 'motie',
    theme: 'personeel',
    title: 'plan tegen het tekort aan politiecapaciteit',
    obligation: 'Maak een plan tegen het tekort aan agenten en laat de Kamer weten wat erin staat.',
    status: 'lopend',
    members: [MEMBERS.denHaan, MEMBERS.kathmann, MEMBERS.azarkan, MEMBERS.omtzigt],
    cosigned: true,
    venue: 'begrotingsbehandeling Justitie en Veiligheid',
    cites: ['29628-1051', '29628-1053'],
    milestones: [
      { words: 'halverwege 2023', by: '2023-07-15', what: 'nieuw systeem voor roosters en capaciteit in gebruik' },
    ],
    doubts: [
      'In de lijst heet de eerste indiener De Haan, elders Den Haan.',
      'Er staat geen Kamerstuknummer bij; alleen de maand (november 2021).',
    ],
  },
  {
    key: '2022-1-009',
    kind: 'toezegging',
    theme: 'personeel',
    title: 'restschade van agenten met PTSS',
    obligation:
      'De Kamer hoort de volgende stappen bij het nieuwe stelsel voor beroepsletsel en bij de openstaande schadezaken.',
    status: 'lopend',
    cites: [
      '29628-945',
      '29628-983',
      '29628-993',
      '29628-1008',
      '29628-1015',
      '29628-1031',
      '29628-1051',
      '29628-1045',
    ],
    terms: [{ words: 'juli 2022', by: '2022-07-31' }],
    doubts: ['Debat en dag van de toezegging staan er niet bij.'],
  },
  {
    key: '2022-1-010',
    kind: 'toezegging',
    theme: 'personeel',
    title: 'eerste advies van de commissie restschade',
    obligation: 'Een brief legt uit wat er gebeurt met het eerste advies van de adviescommissie over restschade.',
    status: 'lopend',
    venue: 'commissiedebat politie',
    date: '2022-05-11',
    refs: ['29628-1094'],
    cites: [
      '29628-945',
      '29628-983',
      '29628-993',
      '29628-1008',
      '29628-1015',
      '29628-1031',
      '29628-1051',
      '29628-1045',
    ],
    doubts: [
      'Het is niet zeker dat 29628-1094 de toezegging zelf aanwijst.',
      'De lijst spreekt van de commissie PTSS.',
    ],
  },
  {
    key: '2022-1-011',
    kind: 'toezegging',
    theme: 'overig',
    title: 'lessen uit het onderzoek van Bureau Beke',
    obligation:
      'De minister vraagt na wat de politie doet met het onderzoek naar incidenten met dodelijke afloop, en bericht de Kamer.',
    status: 'lopend',
    members: [MEMBERS.azarkan],
    venue: 'commissiedebat politie',
    date: '2022-05-11',
    terms: [{ words: 'zodra dat mogelijk is', by: null }],
  },
  {
    key: '2022-1-012',
    kind: 'toezegging',
    theme: 'zeden',
    title: 'uitleg bij de zedencijfers',
    obligation:
      'De Kamer krijgt uitleg bij het aantal zedenmeldingen en hoe dat wordt gevolgd, en later de cijfers over het eerste halfjaar.',
    status: 'lopend',
    venue: 'commissiedebat politie',
    date: '2022-05-11',
    terms: [
      { words: 'volgende week', by: '2022-05-22', since: '2022-05-11' },
      {
        words: 'in het najaar van 2022',
        by: '2022-12-21',
        reason: 'De uitleg staat in dit halfjaarbericht; de halfjaarcijfers volgen.',
      },
    ],
  },
  {
    key: '2022-1-013',
    kind: 'toezegging',
    theme: 'iedereen',
    title: 'extra formulieren naast de Proco-app',
    obligation:
      'De minister zoekt uit waar agenten van het lokale gezag meer moeten invullen dan de app vraagt, en meldt de uitkomst.',
    status: 'afgedaan',
    members: [MEMBERS.vanNispen],
    venue: 'dertigledendebat over etnisch profileren',
    date: '2021-09-09',
  },
]

export const LISTED_IN_2022: readonly ExampleItem[] = FACTS.map((facts) => toldIn('2022-1', facts))
