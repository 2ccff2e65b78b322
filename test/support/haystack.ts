import { randomUUID } from 'node:crypto'
import { addDays, day, toDatabaseDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { NewItem } from '@/lib/register/commands/register-item'
import type { ItemKind } from '@/lib/register/schema'

/**
 * Items about other things of a ministry of police, in words that the example register uses as well (agenten, evaluatie,
 * onderzoek, de Kamer), with the same members, debates and dossiers: what a search has to look past.
 */
function haystack(size: number): NewItem[] {
  return Array.from({ length: size }, (_, index) => straw(index))
}

function straw(index: number): NewItem {
  const pick = <Value>(list: readonly Value[], step: number): Value => {
    const chosen = list[Math.floor(index / step) % list.length]
    if (chosen === undefined) throw new Error('an empty list')
    return chosen
  }
  const subject = pick(SUBJECTS, 1)
  const kind = pick<ItemKind>(['motie', 'toezegging', 'aanvullend'], 7)
  return {
    kind,
    title: `${pick(ANGLES, SUBJECTS.length)} ${subject}`,
    obligation: `${pick(ASKS, 3)} ${subject} ${pick(ENDS, 5)}`,
    chamber: 'TK',
    venue: index % 3 === 0 ? null : pick(VENUES, 2),
    date: addDays(day('2019-01-15'), (index * 37) % 1_900),
    cosigned: index % 11 === 0,
    members: kind === 'aanvullend' ? [] : [{ name: pick(MEMBERS, 4), party: null }],
    references: [{ key: `${pick(DOSSIERS, 6)}-${2_000 + index}`, role: 'identifies' }],
    motionState: kind === 'motie' ? 'aangenomen' : null,
    status: 'lopend',
    terms: [],
    themeId: null,
    departmentId: null,
    handlerId: null,
    restricted: false,
  }
}

/** Stores a haystack in few statements; how it is found is made by the rebuild of the search words. */
export async function storeHaystack(size: number): Promise<void> {
  const { prisma } = await database()
  const straws = haystack(size).map((item) => ({ ...item, id: randomUUID() }))
  const names = [...new Set(straws.flatMap((item) => item.members.map(({ name }) => name)))]
  const members = await prisma.member.createManyAndReturn({
    data: names.map((name) => ({ name })),
    select: { id: true, name: true },
  })
  const memberIds = new Map(members.map(({ id, name }) => [name, id]))
  await prisma.item.createMany({
    data: straws.map(({ members: _members, references: _references, terms: _terms, date, ...columns }) => ({
      ...columns,
      date: date ? toDatabaseDate(date) : null,
    })),
  })
  await prisma.reference.createMany({
    data: straws.flatMap(({ id, references }) => references.map(({ key, role }) => ({ itemId: id, key, role }))),
  })
  await prisma.proposer.createMany({
    data: straws.flatMap(({ id, members: people }) =>
      people.map(({ name }, order) => ({ itemId: id, memberId: memberIds.get(name) ?? '', order })),
    ),
  })
}

const SUBJECTS = [
  'drones boven evenementen',
  'de meldkamers van de veiligheidsregio’s',
  'drugsafval in natuurgebieden',
  'explosies bij woningen',
  'jeugdcriminaliteit in de grote steden',
  'de inzet van bodycams',
  'werkdruk bij de noodhulp',
  'ziekteverzuim onder agenten',
  'de opleiding van rechercheurs',
  'het motorrijderspeloton',
  'verkeershandhaving met camera’s',
  'ondermijning van havens en luchthavens',
  'uithalers in de haven van Rotterdam',
  'georganiseerde fraude met bankpassen',
  'oplichting van ouderen',
  'het gebruik van pepperspray',
  'wapenbezit onder jongeren',
  'messenverbod op scholen',
  'demonstraties en blokkades',
  'de mobiele eenheid bij voetbalwedstrijden',
  'de beveiliging van Kamerleden',
  'online bedreiging van journalisten',
  'kindermisbruik en de inzet van het meldpunt',
  'huisuitzettingen met politiebijstand',
  'verwarde personen en zorg',
  'capaciteit van de forensische opsporing',
  'de wijkteams in kwetsbare gebieden',
  'internationale samenwerking met Europol',
  'grensbewaking door de marechaussee',
  'de cao van de politie',
  'pensioen van medewerkers',
  'discriminatie binnen het korps',
  'vertrouwen van burgers in de politie',
  'aangiftebereidheid bij inbraak en vernieling',
  'identiteitsfraude en handel in persoonsgegevens',
  'de vervanging van dienstvoertuigen',
  'nieuwbouw van een hoofdbureau in Zwolle',
  'de dierenpolitie',
  'milieucriminaliteit en handhaving',
  'kunstmatige intelligentie in de opsporing',
]
const ANGLES = [
  'evaluatie van',
  'voortgang van',
  'onderzoek naar',
  'plan voor',
  'cijfers over',
  'gesprek met de korpschef over',
  'aanbevelingen over',
  'landelijke aanpak van',
  'brief over',
  'toezicht op',
]
const ASKS = [
  'De Kamer krijgt een brief over',
  'Onderzoek of er meer kan worden gedaan aan',
  'De minister bespreekt met gezagen en politie',
  'Meld elk halfjaar wat er is bereikt met',
  'De Kamer hoort hoe het staat met',
  'Zorg in elke eenheid voor een plan voor',
]
const ENDS = [
  'en wat dat vraagt van de begroting.',
  'en betrek daarbij de burgemeesters.',
  'voor het volgende debat.',
  'en welke maatregelen nu gelden.',
  'samen met het openbaar ministerie.',
]
const VENUES = [
  'commissiedebat politie',
  'tweeminutendebat politie',
  'begrotingsbehandeling Justitie en Veiligheid',
  'commissiedebat criminaliteitsbestrijding, ondermijning en georganiseerde criminaliteit',
  'commissiedebat zeden en (on)veiligheid van vrouwen',
  'vragenuur',
]
const MEMBERS = [
  'Van Raan',
  'Ellian',
  'Helder',
  'Knops',
  'Lahlah',
  'Sneller',
  'Van Meijeren',
  'Van der Staaij',
  'Koopmans',
  'Groothuizen',
  'Diederik van Dijk',
  'Nispen tot Sevenaer',
]
const DOSSIERS = ['29628', '28684', '29279', '36600-VI', '29754', '26642', '31753']
