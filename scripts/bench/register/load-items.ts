import type pg from 'pg'
import { toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { LEXEMES_VERSION, lexemesOf } from '@/lib/register/lexemes'
import { searchFieldsOf, type Searchable } from '@/lib/register/queries/searched'
import { generateItems, type MadeItem } from './generate-items'
import { idOf, insertRows, type Row } from './insert-rows'
import { KIND, SIZE } from './load-office'
import { PARTIES, SUBJECTS, SURNAMES } from './vocabulary'

const AT_ONCE = 2_000

/** Loads `count` generated items with what hangs on them; `said` hears how far it is. */
export async function loadItems(
  pool: pg.Pool,
  { count, seed, today, said }: { count: number; seed: number; today: CalendarDate; said: (done: number) => void },
): Promise<void> {
  const words = new Set<string>()
  let batch: MadeItem[] = []
  for (const item of generateItems(count, seed, today)) {
    batch.push(item)
    if (batch.length < AT_ONCE && item.number < count) continue
    await loadBatch(pool, batch, words)
    said(item.number)
    batch = []
  }
  await insertRows(
    pool,
    'SearchWord',
    [...words].map((word) => ({ word })),
  )
  await pool.query(`SELECT setval(pg_get_serial_sequence('"Item"', 'number'), $1)`, [count])
}

async function loadBatch(pool: pg.Pool, batch: readonly MadeItem[], words: Set<string>): Promise<void> {
  await insertRows(pool, 'Item', batch.map(itemRow))
  await insertRows(pool, 'Reference', batch.flatMap(referenceRows))
  await insertRows(pool, 'Proposer', batch.flatMap(proposerRows))
  await insertRows(pool, 'Term', batch.flatMap(termRows))
  await insertRows(pool, 'Treatment', batch.map(treatmentRow))
  const found = batch.map((item) => ({ item, lexemes: lexemesOf(searchFieldsOf(searchedOf(item))) }))
  await insertRows(
    pool,
    'ItemWords',
    found.map(({ item, lexemes }) => ({ itemId: itemId(item), lexemes, madeBy: LEXEMES_VERSION })),
  )
  for (const { lexemes } of found) {
    for (const [, word = ''] of lexemes.matchAll(/'([a-z]{3,40})'/g)) words.add(word)
  }
}

function itemId(item: MadeItem): string {
  return idOf(KIND.item, item.number)
}

function itemRow(item: MadeItem): Row {
  const term = item.terms.at(-1)
  const since = `${item.date}T09:00:00Z`
  return {
    id: itemId(item),
    number: item.number,
    kind: item.kind,
    title: item.title,
    obligation: item.obligation,
    chamber: item.chamber,
    venue: item.venue,
    date: item.date,
    cosigned: false,
    motionState: item.kind === 'motie' ? 'aangenomen' : null,
    status: item.status,
    settledOn: item.settledOn,
    termWords: term?.words ?? null,
    termBy: term?.by ?? null,
    restricted: false,
    doubts: [],
    version: 1,
    createdAt: since,
    updatedAt: since,
    ministerId: idOf(KIND.minister, 0),
    themeId: idOf(KIND.theme, item.places.theme % SIZE.themes),
    departmentId: idOf(KIND.department, item.places.department % SIZE.departments),
    handlerId: idOf(KIND.user, item.places.handler % SIZE.users),
  }
}

function referenceRows(item: MadeItem): Row[] {
  return item.references.map(({ key, role }, index) => ({
    id: idOf(KIND.other + 1 + index, item.number),
    itemId: itemId(item),
    role,
    key,
    doubts: [],
  }))
}

function proposerRows(item: MadeItem): Row[] {
  return item.members.map(({ name, party }, order) => ({
    itemId: itemId(item),
    memberId: idOf(KIND.member, SURNAMES.indexOf(name)),
    partyId: idOf(KIND.party, PARTIES.indexOf(party)),
    order,
  }))
}

function termRows(item: MadeItem): Row[] {
  return item.terms.map((term, order) => ({
    id: idOf(KIND.other + 20 + order, item.number),
    itemId: itemId(item),
    order,
    words: term.words,
    by: term.by,
    previousBy: term.previousBy,
    reason: term.previousBy ? 'het onderzoek duurt langer' : null,
    letter: term.letter,
    since: item.date,
    createdAt: `${item.date}T09:00:00Z`,
  }))
}

/** Every item was treated in one report, the last before it was settled or the last of all. */
function treatmentRow(item: MadeItem): Row {
  return {
    id: idOf(KIND.other, item.number),
    itemId: itemId(item),
    reportId: idOf(KIND.report, Math.min(SIZE.reports - 1, item.places.report)),
    order: 0,
    outcome: item.status === 'onbekend' ? 'onbekend' : item.status,
    version: 1,
    appliedAt: `${item.settledOn ?? item.date}T09:00:00Z`,
  }
}

function searchedOf(item: MadeItem): Searchable {
  return {
    ...item,
    donePart: null,
    date: toDatabaseDate(item.date),
    theme: { name: `Thema ${SUBJECTS[item.places.theme % SIZE.themes]}` },
    minister: { name: null, post: 'Minister van Justitie en Veiligheid' },
    proposers: item.members.map(({ name, party }) => ({ member: { name }, party: { abbreviation: party } })),
    treatments: [],
  }
}
