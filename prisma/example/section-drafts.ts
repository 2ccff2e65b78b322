import type { Outcome, SectionStage } from '@/lib/report/schema'
import type { ThemeKey } from './themes'

/** A section of the report in preparation as its handler left it; `nobody`: not assigned yet. */
export type SectionDraft = {
  key: string
  theme: ThemeKey
  heading: string
  items: readonly (readonly [item: string, outcome: Outcome | null])[]
  text?: string
  stage?: SectionStage
  remark?: string
  termReason?: string
  nobody?: true
}

/** Everything below is invented: the texts say so themselves and promise nothing on anybody's behalf. */
export const SECTION_DRAFTS: readonly SectionDraft[] = [
  {
    key: 'geweldsmiddelen',
    theme: 'personeel',
    heading: 'Evaluatie van de geweldsmiddelen',
    items: [['2025-2-004', null]],
  },
  {
    key: 'restschade',
    theme: 'personeel',
    heading: 'Restschade en beroepsletsel',
    items: [['2022-1-009', null]],
    nobody: true,
  },
  {
    key: 'boas',
    theme: 'boas',
    heading: 'Onderzoek en informatiepositie van boa’s',
    items: [
      ['2025-2-013', null],
      ['2025-2-014', null],
    ],
  },
  {
    key: 'cold-cases',
    theme: 'gegevens',
    heading: 'Bewaren van politiegegevens en aanpak van cold cases',
    stage: 'aangeleverd',
    items: [
      ['2025-2-017', 'lopend'],
      ['2025-2-018', 'lopend'],
      ['2025-2-019', 'lopend'],
    ],
    termReason: 'Voorbeeld: het plan van de politie wordt nog besproken.',
    text: [
      'Voorbeeldtekst. Deze tekst is verzonnen en laat zien hoe één stuk drie zaken beantwoordt.',
      'Het plan van de politie is binnen en wordt nu gelezen.[^1] Over de bewaartermijn[^2] en over het actieplan[^3] volgt in het volgende bericht meer.',
      '[^1]: Kamerstuk 29628, nr. 1254\n[^2]: TZ202504-122\n[^3]: Kamerstuk 29628, nr. 1292',
    ].join('\n\n'),
  },
  {
    key: 'vermissingen',
    theme: 'gegevens',
    heading: 'Aanspreekpunt voor persoonsvermissingen',
    stage: 'akkoord_afdeling',
    items: [['2025-2-020', 'afgedaan']],
    text: [
      'Voorbeeldtekst. Het aanspreekpunt is in dit verzonnen stuk ingericht en bereikbaar voor families en eenheden.[^1]',
      '## Wat er is veranderd',
      '- één telefoonnummer voor families\n- een vast team dat zaken bewaakt',
      'Daarmee is dit punt in het voorbeeld afgedaan.',
      '[^1]: Kamerstuk 29911, nr. 487',
    ].join('\n\n'),
  },
  {
    key: 'online-aangifte',
    theme: 'online',
    heading: 'Online aangifte van cyberaanvallen',
    remark: 'Voorbeeld: noem een nieuwe maand en zeg waarom de vorige niet is gehaald.',
    items: [['2025-2-022', 'lopend']],
    text: 'Voorbeeldtekst. De proef met het formulier loopt. Er wordt nog getest.[^1]\n\n[^1]: Kamerstuk 26643, nr. 1251',
  },
  {
    key: 'zedenzaken',
    theme: 'zeden',
    heading: 'Cijfers en werkvoorraad zedenzaken',
    items: [
      ['2025-2-026', null],
      ['2022-1-012', null],
    ],
    text: 'Voorbeeldtekst, nog niet af. De tabel met de stand van de werkvoorraad komt hier.',
  },
  {
    key: 'seksuele-intimidatie',
    theme: 'zeden',
    heading: 'Evaluatie van het verbod op seksuele intimidatie',
    items: [['2025-2-030', null]],
  },
  {
    key: 'winkeldiefstal',
    theme: 'samenwerking',
    heading: 'Samenwerking tegen winkeldiefstal',
    items: [
      ['2025-2-032', null],
      ['2025-2-033', null],
    ],
  },
  {
    key: 'integriteit',
    theme: 'iedereen',
    heading: 'Ervaringen met interne onderzoeken',
    items: [['2022-1-027', null]],
  },
  {
    key: 'fouilleren',
    theme: 'overig',
    heading: 'Preventief fouilleren',
    items: [
      ['2022-1-033', null],
      ['2022-1-034', null],
    ],
  },
  {
    key: 'wapenwet',
    theme: 'overig',
    heading: 'Herziening van de Wet wapens en munitie',
    items: [['2025-2-045', null]],
    nobody: true,
  },
]
