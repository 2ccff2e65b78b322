import type { Actor } from '@/lib/auth/actor'
import { dayOf, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { ItemStatus } from '@/lib/register/schema'
import { visibleSql } from '@/lib/register/visibility'
import { differencesOf, saidIn, type FieldDifference, type Ours } from '@/lib/sync/differences'
import { leftKey, leftOf, theirsOf } from '@/lib/sync/record'
import { standingOf, type Standing } from '@/lib/sync/standing'
import { Prisma, type KamerRecord } from '@/prisma/generated/prisma/client'

export type KamerItem = { id: string; number: number; title: string; version: number; status: ItemStatus }

/** One field in which the registers differ, of one item and one toezegging of the Kamer. */
export type KamerDifference = FieldDifference & {
  item: KamerItem
  record: { id: string; number: string; text: string }
}

export type TwoStandings = { item: KamerItem; number: string; kamerStatus: string; standing: Standing }

/** A toezegging of the Kamer that our register does not have. */
export type UnknownToezegging = {
  id: string
  number: string
  text: string
  status: string | null
  minister: string | null
  madeOn: CalendarDate | null
  termBy: CalendarDate | null
}

export type KamerPage = {
  /** When the open data were last read, and whether to their end; null when never. */
  stand: { readAt: string; complete: boolean } | null
  records: number
  /** How many items have a number that the Kamer knows. */
  matched: number
  differences: KamerDifference[]
  /** What a person left as it was and the Kamer still says. */
  left: KamerDifference[]
  standings: TwoStandings[]
  unknown: { total: number; elsewhere: number; first: UnknownToezegging[] }
  /** Numbers of ours that the Kamer does not have; empty until its data were read to the end. */
  unheard: { item: KamerItem; number: string }[]
}

/** How many toezeggingen that we do not have are shown at once, and how many numbers that the Kamer does not have. */
export const SHOWN_UNKNOWN = 25
const SHOWN_UNHEARD = 50

/** Our register beside that of the Kamer, for the items that this person may see. */
export async function kamerPage(actor: Actor, ministry: string): Promise<KamerPage> {
  const { prisma } = await database()
  const stand = await prisma.kamerFeed.findFirst({ orderBy: { readAt: 'desc' } })
  const pairs = await matchedPairs(actor)
  const all = pairs.flatMap(differencesOfPair)
  return {
    stand: stand ? { readAt: stand.readAt.toISOString(), complete: stand.complete } : null,
    records: await prisma.kamerRecord.count(),
    matched: new Set(pairs.map(({ item }) => item.id)).size,
    differences: all.flatMap(({ left, difference }) => (left ? [] : [difference])),
    left: all.flatMap(({ left, difference }) => (left ? [difference] : [])),
    standings: pairs.flatMap(standingsOfPair),
    unknown: await unknownToezeggingen(ministry),
    unheard: stand?.complete ? await unheardNumbers(actor) : [],
  }
}

type Pair = { item: KamerItem & Ours; record: KamerRecord }

/** Each item with each toezegging of the Kamer that bears its number. */
async function matchedPairs(actor: Actor): Promise<Pair[]> {
  const { prisma } = await database()
  const ids = await prisma.$queryRaw<{ item: string; record: string }[]>`
    SELECT i."id" AS "item", k."id" AS "record" FROM "KamerRecord" k
    JOIN "Reference" r ON r."key" = k."key" AND r."role" = 'identifies' JOIN "Item" i ON i."id" = r."itemId"
    WHERE ${visibleSql(actor)} ORDER BY i."number", k."number"`
  const items = await prisma.item.findMany({
    where: { id: { in: [...new Set(ids.map(({ item }) => item))] } },
    include: { references: { select: { key: true } } },
  })
  const records = await prisma.kamerRecord.findMany({ where: { id: { in: ids.map(({ record }) => record) } } })
  const itemOf = new Map(items.map((item) => [item.id, ownOf(item)]))
  const recordOf = new Map(records.map((record) => [record.id, record]))
  return ids.flatMap((pair) => {
    const [item, record] = [itemOf.get(pair.item), recordOf.get(pair.record)]
    return item && record ? [{ item, record }] : []
  })
}

function ownOf(item: Prisma.ItemGetPayload<{ include: { references: { select: { key: true } } } }>): Pair['item'] {
  const { termBy, date, references } = item
  return { ...item, termBy: dayOf(termBy), date: dayOf(date), references: references.map(({ key }) => key) }
}

function differencesOfPair({ item, record }: Pair): { left: boolean; difference: KamerDifference }[] {
  const theirs = theirsOf(record)
  const kept = leftOf(record.left)
  return differencesOf(item, theirs).map((one) => ({
    left: kept[leftKey(item.id, one.field)] === saidIn(one.field, theirs),
    difference: { ...one, item: shown(item), record: { id: record.id, number: record.number, text: record.text } },
  }))
}

function standingsOfPair({ item, record: { number, status } }: Pair): TwoStandings[] {
  if (status === null) return []
  const standing = standingOf(item.status, status)
  return standing === 'gelijk' ? [] : [{ item: shown(item), number, kamerStatus: status, standing }]
}

function shown({ id, number, title, version, status }: KamerItem): KamerItem {
  return { id, number, title, version, status }
}

/** Numbers of toezeggingen that the Kamer does not have: misprints, mostly. */
async function unheardNumbers(actor: Actor): Promise<KamerPage['unheard']> {
  const { prisma } = await database()
  const found = await prisma.$queryRaw<(KamerItem & { key: string })[]>`
    SELECT i."id", i."number", i."title", i."version", i."status", r."key" FROM "Reference" r
    JOIN "Item" i ON i."id" = r."itemId"
    WHERE r."role" = 'identifies' AND r."key" LIKE 'TZ%' AND ${visibleSql(actor)}
      AND NOT EXISTS (SELECT 1 FROM "KamerRecord" k WHERE k."key" = r."key")
    ORDER BY i."number" LIMIT ${SHOWN_UNHEARD}`
  return found.map(({ key, ...item }) => ({ item, number: key }))
}

/** Those of our ministry that the Kamer still waits for, the newest first. */
async function unknownToezeggingen(ministry: string): Promise<KamerPage['unknown']> {
  const { prisma } = await database()
  const [counted] = await prisma.$queryRaw<{ total: bigint; elsewhere: bigint }[]>`
    SELECT count(*) FILTER (WHERE NOT k."elsewhere") AS "total", count(*) FILTER (WHERE k."elsewhere") AS "elsewhere"
    FROM "KamerRecord" k WHERE ${waitedFor(ministry)}`
  const first = await prisma.$queryRaw<
    (Omit<UnknownToezegging, 'madeOn' | 'termBy'> & Record<'madeOn' | 'termBy', Date | null>)[]
  >`
    SELECT k."id", k."number", k."text", k."status", k."minister", k."madeOn", k."termBy" FROM "KamerRecord" k
    WHERE ${waitedFor(ministry)} AND NOT k."elsewhere"
    ORDER BY k."madeOn" DESC NULLS LAST, k."number" DESC LIMIT ${SHOWN_UNKNOWN}`
  return {
    total: Number(counted?.total ?? 0n),
    elsewhere: Number(counted?.elsewhere ?? 0n),
    first: first.map((one) => ({ ...one, madeOn: dayOf(one.madeOn), termBy: dayOf(one.termBy) })),
  }
}

/** Of this ministry, open at the Kamer, and without an item. */
function waitedFor(ministry: string): Prisma.Sql {
  return Prisma.sql`strpos(lower(k."ministry"), lower(${ministry})) > 0
    AND lower(k."status") IN ('openstaand', 'deels voldaan', 'deels afgedaan', 'niet nagekomen')
    AND NOT EXISTS (SELECT 1 FROM "Reference" r WHERE r."key" = k."key" AND r."role" = 'identifies')`
}
