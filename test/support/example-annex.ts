import { annexInput, type AnnexDraft, type AnnexInput } from '@/lib/annex/compose/schema'

/** An annex in our own words that holds everything an annex can hold; `changes` replace what stands at the top. */
export function exampleAnnex(changes: Partial<AnnexDraft> = {}): AnnexInput {
  return annexInput.parse({
    title: 'Moties, toezeggingen en aanvullende zaken',
    annexNumber: 2,
    reportTitle: 'Eerste halfjaarbericht politie 2026',
    directorate: "Directoraat-Generaal Politie en Veiligheidsregio's",
    date: '2026-06-18',
    reference: '6543210',
    themes: [
      {
        title: 'Politiepersoneel en -middelen',
        introduction: 'Hieronder ga ik in op twee onderwerpen.',
        sections: [
          { text: RESPONSE_TIMES, items: [RESPONSE_TIMES_ITEM] },
          { text: HOUSING, items: [HOUSING_ITEM] },
        ],
      },
      {
        title: 'Sterkteverdeling',
        sections: [
          { heading: 'Moties inzake de verdeling van de sterkte', text: DISTRIBUTION, items: DISTRIBUTION_ITEMS },
          { heading: 'Rapportage landelijke eenheden', text: 'De rapportage is bijgevoegd.' },
        ],
      },
    ],
    ...changes,
  })
}

const RESPONSE_TIMES = `Gevraagd is naar de opkomsttijden op het platteland[^a]. De korpschef heeft die laten meten.

## Uitkomst per eenheid

| Eenheid | Binnen de norm |
| Noord-Nederland | 87,1% |
| Oost-Nederland | 88,9% |

Met de gezagen is afgesproken:

- de roosters sluiten beter aan;
- ieder kwartaal bespreekt de driehoek de cijfers:
  - de cijfers zijn openbaar.

[^a]: Zie ook Kamerstukken II, 2024-2025, 29 628 nr 1253 en https://www.tweedekamer.nl/debat_en_vergadering.`

const RESPONSE_TIMES_ITEM = {
  kind: 'toezegging' as const,
  title: 'opkomsttijden op het platteland',
  members: [{ name: 'Van der Plas', party: 'BBB' }],
  venue: 'commissiedebat politie',
  date: '2026-04-16',
  refs: [{ key: 'TZ202604-031' }],
  outcome: 'afgedaan' as const,
}

const HOUSING = 'De politie heeft met alle regioburgemeesters gesproken (29628-1283) en legt het plan voor.'

const HOUSING_ITEM = {
  kind: 'motie' as const,
  title: 'een huisvestingsplan per regio',
  members: [{ name: 'Michon-Derkzen' }],
  cosigned: true,
  date: '2025-09-09',
  refs: [{ key: '29628-1231', session: '2025/26' }],
  outcome: 'lopend' as const,
  newTerm: { words: 'voorjaar 2027', by: '2027-06-20' },
}

const DISTRIBUTION = `De nieuwe systematiek is vastgesteld.

1. De werklast is gemeten.
2. De kenmerken zijn gekozen.

Daarna is de sleutel berekend.

3. De uitkomst is besproken.`

const DISTRIBUTION_ITEMS = [
  {
    kind: 'motie' as const,
    title: 'een eerlijke verdeling',
    members: [{ name: 'Van der Werf' }, { name: 'Kuik' }],
    date: '2023-02-21',
    refs: [{ key: '29628-1176', session: '2022/23' }],
    outcome: 'afgedaan' as const,
  },
  {
    kind: 'motie' as const,
    title: 'de positie van het platteland',
    members: [{ name: 'Wijen-Nass' }],
    date: '2025-04-17',
    refs: [{ key: '29628-1275', session: '2024/25' }],
    outcome: 'afgedaan' as const,
    evidence: 'Kamerstuk 29628, nr. 1302',
  },
]
