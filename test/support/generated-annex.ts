import { annexInput, type AnnexInput } from '@/lib/annex/compose/schema'
import type { ReadItem } from '@/lib/annex/parse/schema'
import { chance as chanceFrom, type Chance } from '@/test/annex/variations/random'

const SUBJECTS = [
  'opkomsttijden op het platteland',
  'een huisvestingsplan per regio',
  'de inzet van vrijwilligers',
  'het toezicht op drones',
  'een meldpunt voor ondernemers',
  'de aanpak van wachttijden',
  'het gebruik van bodycams',
  'de bereikbaarheid van de wijkagent',
  'een centraal register van wapens',
  'het delen van gegevens met gemeenten',
  'de veiligheid rond stadions',
  'opleidingsplaatsen voor rechercheurs',
]
const THEMES = [
  'Zichtbaarheid en benaderbaarheid',
  'Opsporing en vervolging',
  'Mensen en middelen',
  'Digitale veiligheid',
]
const MEMBERS = ['Van Nispen', 'Michon-Derkzen', 'Kuik', 'Van der Plas', 'Mutluer', 'Six Dijkstra', 'Bikker', 'Ellian']
const DEBATES = [
  'commissiedebat politie',
  'plenair debat online veiligheid',
  'begrotingsbehandeling JenV',
  'wetgevingsoverleg politie',
]
const DAYS = ['2025-09-09', '2024-02-08', '2026-04-16', '2025-12-03', '2023-11-21']
const TEXTS = [
  'De politie heeft hierover met de gezagen gesproken en de uitkomst met hen gedeeld.',
  'De korpschef heeft dit laten meten. De uitkomst is per eenheid met de burgemeesters besproken.\n\n- de roosters sluiten beter aan;\n- de cijfers zijn openbaar.',
  'Er is een handreiking gemaakt[^1].\n\n## Hoe het werkt\n\nIedere eenheid heeft een aanspreekpunt.\n\n[^1]: Te vinden op https://www.politie.nl.',
  'De cijfers staan in de tabel.\n\n| Eenheid | Aantal |\n| Oost-Nederland | 12 |\n| Den Haag | 9 |\n\nDaarmee is het beeld volledig.',
]
const ENDINGS = [
  { outcome: 'afgedaan' },
  { outcome: 'afgedaan', evidence: 'Kamerstuk 29628, nr. 1290' },
  { outcome: 'lopend', newTerm: { words: 'voorjaar 2027', by: '2027-06-20' } },
  { outcome: 'lopend', newTerm: { words: 'eind 2026', by: '2026-12-31' } },
  { outcome: 'lopend', newTerm: { words: '1 oktober 2026', by: '2026-10-01' } },
  { outcome: 'lopend', newTerm: { words: 'eerste kwartaal 2027', by: '2027-03-31' } },
  {
    outcome: 'deels afgedaan',
    donePart: 'Het onderzoek is klaar.',
    newTerm: { words: 'najaar 2026', by: '2026-12-21' },
  },
  { outcome: 'vervallen' },
  { outcome: 'overgedragen', transferredTo: 'het ministerie van BZK' },
] as const

/** An annex drawn by its seed: one to four themes, sections of one to three items, every outcome, with and without the overview. */
export function generatedAnnex(seed: number): AnnexInput {
  const chance = chanceFrom(seed)
  const subjects = chance.some(SUBJECTS, chance.between(4, SUBJECTS.length))
  const sections: unknown[] = []
  for (let at = 0; at < subjects.length;) {
    const size = chance.whether(0.25) ? 2 : 1
    const own = subjects.slice(at, at + size)
    at += own.length
    const members = chance.some(MEMBERS, own.length)
    const motions = chance.whether(0.5)
    sections.push({
      text: chance.pick(TEXTS),
      items: own.map((title, index) =>
        itemOf(chance, { title, member: members[index] ?? 'Kuik', motion: motions, number: at * 3 + index }),
      ),
    })
  }
  const per = Math.ceil(sections.length / chance.between(1, THEMES.length))
  return annexInput.parse({
    title: 'Moties, toezeggingen en aanvullende zaken',
    annexNumber: chance.between(1, 9),
    reportTitle: 'Eerste halfjaarbericht politie 2026',
    overview: chance.whether(0.7),
    directorate: "Directoraat-Generaal Politie en Veiligheidsregio's",
    date: '2026-06-18',
    themes: THEMES.map((title, index) => ({ title, sections: sections.slice(index * per, (index + 1) * per) })).filter(
      (theme) => theme.sections.length > 0,
    ),
  })
}

function itemOf(
  chance: Chance,
  { title, member, motion, number }: { title: string; member: string; motion: boolean; number: number },
) {
  const shared = { title, date: chance.pick(DAYS), ...chance.pick(ENDINGS) }
  if (motion)
    return {
      ...shared,
      kind: 'motie',
      members: [{ name: member, party: chance.whether(0.5) ? 'SP' : null }],
      cosigned: chance.whether(0.3),
      refs: [{ key: `29628-${1001 + number}`, session: '2025/26' }],
    }
  return {
    ...shared,
    kind: 'toezegging',
    members: chance.whether(0.4) ? [{ name: member }] : [],
    venue: chance.pick(DEBATES),
    refs: [{ key: `TZ202604-${String(100 + number)}` }],
  }
}

/** What must survive the way out and back, as the reader says it. */
export const readBack = (item: ReadItem) => ({
  kind: item.kind,
  theme: item.theme,
  title: item.title,
  members: item.members,
  date: item.date,
  refs: item.refs,
  outcome: item.outcome ?? item.status,
  by: item.deadlines.map((deadline) => deadline.by),
})

/** The same of what was written. */
export function writtenItems(input: AnnexInput): ReturnType<typeof readBack>[] {
  return input.themes.flatMap((theme) =>
    theme.sections.flatMap((section) =>
      section.items.map((item) => ({
        kind: item.kind,
        theme: theme.title,
        title: item.title,
        members: item.members.map((member) => member.name),
        date: item.date,
        refs: item.refs.map((reference) => reference.key),
        outcome: item.outcome === 'deels afgedaan' ? 'deels' : (item.outcome ?? 'onbekend'),
        by: item.newTerm ? [item.newTerm.by] : [],
      })),
    ),
  )
}
