import { fromDatabaseDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'
import type { SearchField } from '@/lib/register/lexemes'
import type { Prisma } from '@/prisma/generated/prisma/client'

/** Everything of an item that the search reads. */
export const SEARCHED_INCLUDE = {
  theme: { select: { name: true } },
  minister: { select: { name: true, post: true } },
  references: { select: { key: true, role: true }, orderBy: { key: 'asc' } },
  proposers: { select: { member: { select: { name: true } }, party: { select: { abbreviation: true } } } },
  treatments: {
    select: {
      section: {
        select: { heading: true, text: true, treatments: { select: { item: { select: { restricted: true } } } } },
      },
    },
  },
} satisfies Prisma.ItemInclude

export type Searched = Prisma.ItemGetPayload<{ include: typeof SEARCHED_INCLUDE }>

/** What of an item the search reads, and nothing else. */
export type Searchable = Pick<
  Searched,
  'title' | 'number' | 'obligation' | 'donePart' | 'venue' | 'chamber' | 'kind' | 'date' | keyof typeof SEARCHED_INCLUDE
>

const ROLES = {
  identifies: { name: 'Nummer', weight: 'A' },
  settles: { name: 'Bewijs', weight: 'D' },
  cites: { name: 'Genoemd', weight: 'D' },
} as const

/** What an item is found by, in the order in which it explains a hit; the same fields are indexed and shown. */
export function searchFieldsOf(item: Searchable): SearchField[] {
  const fields: SearchField[] = [
    { name: 'Titel', text: item.title, weight: 'A' },
    { name: 'Nummer', text: `G-${item.number}`, weight: 'A' },
    ...item.references.map(({ key, role }): SearchField => ({ ...ROLES[role], text: key.replace(':', '-') })),
    { name: 'Kamerleden', text: peopleOf(item), weight: 'B' },
    { name: 'Debat', text: item.venue ?? '', weight: 'B' },
    { name: 'Kamer', text: item.chamber === 'EK' ? 'Eerste Kamer' : '', weight: 'B' },
    { name: 'Thema', text: item.theme?.name ?? '', weight: 'B' },
    { name: 'Soort', text: item.kind, weight: 'B' },
    {
      name: 'Bewindspersoon',
      text: [item.minister?.name, item.minister?.post].filter(Boolean).join(', '),
      weight: 'D',
    },
    { name: 'Tekst', text: item.obligation, weight: 'C' },
    { name: 'Gedaan', text: item.donePart ?? '', weight: 'D' },
    { name: 'Datum', text: item.date ? formatLongDay(fromDatabaseDate(item.date)) : '', weight: 'D' },
    ...item.treatments.flatMap(({ section }): SearchField[] =>
      section && isForAll(section)
        ? [
            { name: 'Kop in het halfjaarbericht', text: section.heading, weight: 'D' },
            { name: 'Halfjaarbericht', text: section.text, weight: 'D' },
          ]
        : [],
    ),
  ]
  return fields.filter(({ text }) => text !== '')
}

function peopleOf({ proposers }: Pick<Searched, 'proposers'>): string {
  return proposers
    .map(({ member, party }) => (party ? `${member.name} (${party.abbreviation})` : member.name))
    .join(', ')
}

/** What answers a restricted item as well is found by nobody who may not see that one. */
function isForAll(section: NonNullable<Searched['treatments'][number]['section']>): boolean {
  return section.treatments.every(({ item }) => !item.restricted)
}
