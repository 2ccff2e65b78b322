import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '@/lib/annex/compose'
import { annexInput, type AnnexInput } from '@/lib/annex/compose/schema'
import { parseAnnex } from '@/lib/annex/parse'
import type { ReadItem } from '@/lib/annex/parse/schema'
import { readDocx } from '@/lib/annex/read/docx'
import { readOdt } from '@/lib/annex/read/odt'
import { writeDocx } from '@/lib/annex/write/docx'
import { writeOdt } from '@/lib/annex/write/odt'
import { day } from '@/lib/calendar/date'

const FORMATS = {
  docx: async (input: AnnexInput) => readDocx(await writeDocx(compose(input))),
  odt: async (input: AnnexInput) => readOdt(writeOdt(compose(input))),
}

/** What must survive the way out and back, in the words of the reader. */
const kept = (item: ReadItem) => ({
  kind: item.kind,
  theme: item.theme,
  title: item.title,
  members: item.members,
  cosigned: item.cosigned,
  date: item.date,
  venue: item.venue,
  refs: item.refs,
  status: item.status,
  by: item.deadlines.map((deadline) => deadline.by),
})

const expected = (input: AnnexInput) =>
  input.themes.flatMap((theme) =>
    theme.sections.flatMap((section) =>
      section.items.map((item) => ({
        kind: item.kind,
        theme: theme.title,
        title: item.title,
        members: item.members.map((member) => member.name),
        cosigned: item.cosigned,
        date: item.date,
        venue: item.venue,
        refs: item.refs.map((reference) => reference.key),
        status: item.outcome,
        by: item.newTerm ? [item.newTerm.by] : [],
      })),
    ),
  )

describe.each(Object.entries(FORMATS))('an annex written as %s and read back', (_, roundTrip) => {
  it('has the same items, members, papers, outcomes and terms', async () => {
    await fc.assert(
      fc.asyncProperty(annexes, async (input) => {
        const read = parseAnnex(await roundTrip(input), { printed: day('2026-06-18') })
        expect(read.items.map(kept)).toEqual(expected(input))
      }),
      { seed: 20261122, numRuns: 20 },
    )
  }, 120_000)
})

const SUBJECTS = [
  'opkomsttijden op het platteland',
  'een huisvestingsplan per regio',
  'de inzet van vrijwilligers',
  'het toezicht op drones',
  'een meldpunt voor ondernemers',
  'de aanpak van wachttijden',
]
const MEMBERS = ['Van Nispen', 'Michon-Derkzen', 'Kuik', 'Van der Plas', 'Mutluer']
const OUTCOMES = [
  { outcome: 'afgedaan', newTerm: null },
  { outcome: 'lopend', newTerm: { words: 'voorjaar 2027', by: '2027-06-20' } },
  { outcome: 'lopend', newTerm: { words: 'eind 2026', by: '2026-12-31' } },
]

const items = fc.record({
  motion: fc.boolean(),
  member: fc.constantFrom(...MEMBERS),
  cosigned: fc.boolean(),
  date: fc.constantFrom('2025-09-09', '2024-02-08', '2026-04-16'),
  number: fc.integer({ min: 1001, max: 1400 }),
  ending: fc.constantFrom(...OUTCOMES),
})

const annexes = fc
  .array(items, { minLength: 4, maxLength: SUBJECTS.length })
  .map((drawn) =>
    drawn.map(({ motion, member, cosigned, date, number, ending }, index) => ({
      heading: '',
      text: 'De politie heeft hierover met de gezagen gesproken en de uitkomst met hen gedeeld.',
      items: [
        motion
          ? {
              kind: 'motie',
              title: SUBJECTS[index],
              members: [{ name: member }],
              cosigned,
              date,
              refs: [{ key: `29628-${number}`, session: '2025/26' }],
              ...ending,
            }
          : {
              kind: 'toezegging',
              title: SUBJECTS[index],
              venue: 'commissiedebat politie',
              date,
              refs: [{ key: `TZ202604-${String(number).slice(1)}` }],
              ...ending,
            },
      ],
    })),
  )
  .map((sections) =>
    annexInput.parse({
      title: 'Moties, toezeggingen en aanvullende zaken',
      annexNumber: 2,
      reportTitle: 'Eerste halfjaarbericht politie 2026',
      overview: false,
      directorate: "Directoraat-Generaal Politie en Veiligheidsregio's",
      date: '2026-06-18',
      themes: [
        { title: 'Zichtbaarheid en benaderbaarheid', sections: sections.slice(0, 3) },
        { title: 'Opsporing en vervolging', sections: sections.slice(3) },
      ].filter((theme) => theme.sections.length > 0),
    }),
  )
