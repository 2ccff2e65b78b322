import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { addDays, day, toDatabaseDate } from '@/lib/calendar/date'
import { withValue } from '@/lib/register/chosen'
import { FACETS, filterSchema, readFilter, TIMES, type Facet, type Filter } from '@/lib/register/filter'
import { whereSql, type Question } from '@/lib/register/filter-sql'
import { facetChoices, periodChoices } from '@/lib/register/queries/facets'
import { allItems, listItems } from '@/lib/register/queries/list-items'
import { ITEM_KINDS, ITEM_STATUSES, MOTION_STATES } from '@/lib/register/schema'
import { useTestDatabase } from '@/test/support/database'
import { openOffice, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-11-22')
const ITEMS = 130
const COMBINATIONS = 40

let office: Office
/** Everything that can be chosen, so that a random filter often finds something. */
let known: Record<Facet, string[]>

beforeAll(async () => {
  office = await openOffice()
  const { prisma } = database()
  const named = async (names: string[], store: (name: string) => Promise<{ id: string }>) =>
    Promise.all(names.map(async (name) => (await store(name)).id))
  const themes = await named(['Boa’s', 'Zeden'], (name) => prisma.theme.create({ data: { name } }))
  const ministers = await named(['JenV', 'BZK'], (post) => prisma.minister.create({ data: { post } }))
  const members = await prisma.member.createManyAndReturn({
    data: ['Kuik', 'Mutluer', 'Bikker'].map((name) => ({ name })),
  })
  const parties = await prisma.party.createManyAndReturn({
    data: ['CDA', 'PvdA'].map((abbreviation) => ({ abbreviation })),
  })
  const reports = await named(['Eerste', 'Tweede'], (name) =>
    prisma.report.create({
      data: {
        name,
        year: 2026,
        half: name === 'Eerste' ? 1 : 2,
        annexNumber: 2,
        annexTitle: '-',
        directorate: '-',
        plannedOn: toDatabaseDate(today),
      },
    }),
  )
  const handlers = [office.handler, office.head].map((actor) => actor.id ?? '')
  known = {
    behandelaar: ['ik', 'geen', ...handlers],
    afdeling: ['geen', office.departmentId],
    thema: ['geen', ...themes],
    bewindspersoon: ['geen', ...ministers],
    lid: members.map(({ name }) => name),
    fractie: parties.map(({ abbreviation }) => abbreviation),
    dossier: ['29628', '36600'],
    debat: ['vragenuur', 'debat'],
    rapport: ['geen', ...reports],
    kamerstatus: ['Openstaand', 'Voldaan'],
  }
  const maybe = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { freq: 3 })
  const some = <Value>(values: Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
  const arbitrary = fc.record({
    kind: fc.constantFrom(...ITEM_KINDS),
    status: fc.constantFrom(...ITEM_STATUSES),
    state: fc.option(fc.constantFrom(...MOTION_STATES)),
    days: fc.option(fc.integer({ min: -60, max: 200 })),
    handlerId: maybe(...handlers),
    departmentId: maybe(office.departmentId),
    themeId: maybe(...themes),
    ministerId: maybe(...ministers),
    venue: maybe('vragenuur', 'debat'),
    kamerStatus: maybe('Openstaand', 'Voldaan'),
    restricted: fc.boolean(),
    slips: fc.boolean(),
    letter: fc.option(fc.constant('29628-1302')),
    members: some(members.map(({ id }) => id)),
    partyId: maybe(...parties.map(({ id }) => id)),
    keys: some(['29628-7', '36600-VI-9', 'EK:29628-O', 'TZ202504-122']),
    reports: some(reports),
  })
  const rows = fc
    .sample(arbitrary, { numRuns: ITEMS, seed: 20_261_122 })
    .map((row) => ({ ...row, id: randomUUID(), by: row.days === null ? null : addDays(today, row.days) }))
  await prisma.item.createMany({
    data: rows.map(
      ({ state, days: _d, slips: _s, members: _m, partyId: _p, keys: _k, reports: _r, letter: _l, by, ...item }) => ({
        ...item,
        title: 'rij',
        obligation: '-',
        settledOn: item.status === 'afgedaan' ? toDatabaseDate(today) : null,
        termBy: by && toDatabaseDate(by),
        motionState: item.kind === 'motie' ? state : null,
      }),
    ),
  })
  const each = <Row>(make: (row: (typeof rows)[number]) => Row[]) => ({ data: rows.flatMap(make) })
  await prisma.term.createMany(
    each(({ id, by, slips, letter }) => [
      {
        itemId: id,
        order: 1,
        words: '-',
        letter,
        since: toDatabaseDate(today),
        by: by && toDatabaseDate(by),
        previousBy: by && toDatabaseDate(slips ? addDays(by, -30) : by),
      },
    ]),
  )
  await prisma.proposer.createMany(
    each(({ id, members: of, partyId }) => of.map((memberId, order) => ({ itemId: id, memberId, partyId, order }))),
  )
  await prisma.reference.createMany(
    each(({ id, keys }) => keys.map((key) => ({ itemId: id, key, role: 'identifies' as const }))),
  )
  await prisma.treatment.createMany(each(({ id, reports: on }) => on.map((reportId) => ({ itemId: id, reportId }))))
})

/** Counted by the condition of the list itself, apart from the counts of the chips. */
async function countListed(question: Question): Promise<number> {
  const rows = await database().prisma.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM "Item" i WHERE ${whereSql(question)}`
  return rows[0]?.n ?? -1
}

/** One filter in three is set; a facet with one or two of its values. */
function randomFilter(): fc.Arbitrary<Filter> {
  const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 1, nil: undefined })
  const listed = (values: readonly string[], freq: number) =>
    fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), { freq, nil: undefined })
  const facets = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: listed(known[facet], 9) }),
    ]),
  )
  return fc
    .record({
      soort: listed(ITEM_KINDS, 1),
      status: listed(ITEM_STATUSES, 1),
      open: rarely(fc.constant('1')),
      'te-laat': rarely(fc.constant('1')),
      binnenkort: rarely(fc.constant('1')),
      'zonder-termijn': rarely(fc.constant('1')),
      uitgesteld: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constant('1') },
      ),
      'stille-verschuiving': fc.oneof(
        { weight: 6, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constant('1') },
      ),
      tot: fc.oneof(
        { weight: 5, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constant('2027-02-01') },
      ),
      ...facets,
    })
    .map((parameters) => readFilter(parameters))
}

it('every count beside a chip is what choosing it makes of the list, in any combination and for any reader', async () => {
  const readers = [office.coordinator, office.handler, office.reader]
  let checked = 0
  let full = 0
  for (const [index, filter] of fc.sample(randomFilter(), { numRuns: COMBINATIONS, seed: 7 }).entries()) {
    const actor = readers[index % readers.length] ?? office.reader
    const found = await listItems(actor, filter, today)
    const listed = (chosen: Filter) => countListed({ ...found.question, filter: chosen })
    const say = (chip: string) => `${JSON.stringify(filter)} ${actor.name} ${chip}`
    expect(await listed(filter), say('all')).toBe(found.total)
    if (found.total > 0) full += 1
    const { counts } = found
    const kind = ITEM_KINDS[index % 3] ?? 'motie'
    if (!filter.soort.includes(kind)) {
      const grows = filter.soort.length > 0 ? found.total : 0
      expect(await listed({ ...filter, soort: [...filter.soort, kind] }), say(kind)).toBe(grows + counts.kinds[kind])
    }
    const status = ITEM_STATUSES[index % 6] ?? 'lopend'
    if (!filter.status.includes(status)) {
      const grows = filter.status.length > 0 ? found.total : 0
      const chosen = { ...filter, status: [...filter.status, status] }
      expect(await listed(chosen), say(status)).toBe(grows + counts.statuses[status])
    }
    const time = TIMES[index % 3] ?? 'te-laat'
    if (!filter[time]) {
      const grows = TIMES.some((one) => filter[one]) ? found.total : 0
      expect(await listed({ ...filter, [time]: '1' }), say(time)).toBe(grows + counts.times[time])
    }
    expect(await listed({ ...filter, uitgesteld: '1' }), say('uitgesteld')).toBe(counts.postponed)
    expect(await listed({ ...filter, 'stille-verschuiving': '1' }), say('stil')).toBe(counts.silent)
    expect(await listed({ ...filter, open: '1' }), say('open')).toBe(counts.open)
    const facet = FACETS[index % FACETS.length] ?? 'thema'
    for (const { value, n } of await facetChoices(found.question, facet)) {
      const grows = filter[facet].length > 0 ? found.total : 0
      expect(await listed(withValue(filter, facet, value)), say(`${facet} ${value}`)).toBe(grows + n)
      checked += 1
    }
    for (const { from, until, n } of await periodChoices(found.question))
      expect(await listed({ ...filter, van: from, tot: until }), say(`${from} ${until}`)).toBe(n)
  }
  expect(checked).toBeGreaterThan(COMBINATIONS / 4)
  expect(full).toBeGreaterThan(COMBINATIONS / 4)
})

it('walks through all pages forward and back without losing or doubling an item, in every order', async () => {
  const actor = office.coordinator
  for (const sorteer of ['termijn', 'nummer', 'titel', 'status', 'datum', 'gewijzigd'] as const) {
    for (const richting of ['op', 'af'] as const) {
      const filter = filterSchema.parse({ sorteer, richting })
      const all = (await allItems(actor, filter, today)).map((row) => row.number)
      const forward = await walk({ ...filter, pagina: 1 }, 1)
      const back = await walk({ ...filter, pagina: Math.ceil(ITEMS / 25) }, -1)
      expect(forward.flat(), `${sorteer} ${richting}`).toEqual(all)
      expect(back.toReversed().flat(), `${sorteer} ${richting} back`).toEqual(all)
    }
  }

  async function walk(first: Filter, step: 1 | -1): Promise<number[][]> {
    const pages: number[][] = []
    for (let filter = first; ;) {
      const { rows, page, pages: last } = await listItems(actor, filter, today, 25)
      pages.push(rows.map((row) => row.number))
      if (page === (step === 1 ? last : 1)) return pages
      const beside = step === 1 ? { na: rows.at(-1)?.number } : { voor: rows[0]?.number }
      filter = { ...first, ...beside, pagina: page + step }
    }
  }
})
