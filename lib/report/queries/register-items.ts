import { annexItem } from '@/lib/annex/compose/schema'
import type { RegisterItem } from '@/lib/annex/compose/register-item'
import type { PackPage } from '@/lib/annex/compose/debate-pack'
import type { Actor } from '@/lib/auth/actor'
import { dayOf, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'
import { sessionOf } from '@/lib/calendar/session'
import { database } from '@/lib/db/database'
import { isReferenceKey, officialSpelling } from '@/lib/kamer/reference'
import { isOpen } from '@/lib/register/moves'
import { shownTitle } from '@/lib/register/shown'
import { visibleWhere } from '@/lib/register/visibility'
import { outcomeWord } from '@/lib/report/annex-of'
import type { Prisma } from '@/prisma/generated/prisma/client'

const INCLUDE = {
  references: { orderBy: { key: 'asc' } },
  proposers: { orderBy: { order: 'asc' }, include: { member: true, party: true } },
} satisfies Prisma.ItemInclude

type StoredItem = Prisma.ItemGetPayload<{ include: typeof INCLUDE }>

/**
 * What was open on a day, and what was settled between `since` and that day, as far as this reader may see. An item that was
 * settled after the day counts as open on it.
 */
export async function itemsOn(
  actor: Actor,
  { date, since }: { date: CalendarDate; since: CalendarDate },
  where: Prisma.ItemWhereInput = {},
): Promise<RegisterItem[]> {
  const { prisma } = await database()
  const stored = await prisma.item.findMany({
    where: {
      AND: [
        visibleWhere(actor),
        where,
        { OR: [{ date: null }, { date: { lte: toDatabaseDate(date) } }] },
        {
          OR: [
            { status: { in: ['lopend', 'deels_afgedaan', 'onbekend'] } },
            { settledOn: { gte: toDatabaseDate(since) } },
            { transferredOn: { gte: toDatabaseDate(since) } },
          ],
        },
      ],
    },
    orderBy: { number: 'asc' },
    include: INCLUDE,
  })
  return stored.filter((item) => !isOpenStatus(item) || isOpen(item)).map((item) => registerItem(item, date))
}

function isOpenStatus({ status }: StoredItem): boolean {
  return status === 'lopend' || status === 'deels_afgedaan'
}

function registerItem(item: StoredItem, date: CalendarDate): RegisterItem {
  const settledOn = dayOf(item.settledOn)
  const later = settledOn !== null && settledOn > date
  const day = dayOf(item.date)
  const keys = (role: 'identifies' | 'settles') => item.references.filter((reference) => reference.role === role)
  const termBy = dayOf(item.termBy)
  return {
    settledOn: later ? null : settledOn,
    item: annexItem.parse({
      kind: item.kind,
      title: item.title,
      members: item.proposers.map(({ member, party }) => ({ name: member.name, party: party?.abbreviation ?? null })),
      cosigned: item.cosigned,
      venue: item.venue,
      date: day,
      refs: keys('identifies').map(({ key, locator }) => ({ key, locator, session: day ? sessionOf(day) : null })),
      outcome: later ? 'lopend' : outcomeWord(item.status),
      evidence: later ? null : spelledOut(keys('settles').map(({ key }) => key)),
      donePart: item.donePart,
      transferredTo: item.transferredTo,
      newTerm: item.termWords
        ? { words: item.termWords, by: termBy }
        : termBy
          ? { words: formatLongDay(termBy), by: termBy }
          : null,
    }),
  }
}

function spelledOut(keys: string[]): string | null {
  const words = keys.map((key) => (isReferenceKey(key) ? officialSpelling(key) : key))
  return words.length > 0 ? words.join('; ') : null
}

/** A debate or member that a pack can have a page of, with how many items are open. */
export type PackChoice = { name: string; open: number }

/** The debates and members with something open, those with the most first. */
export async function packChoices(
  actor: Actor,
  date: CalendarDate,
): Promise<{ debates: PackChoice[]; members: PackChoice[] }> {
  const items = await itemsOn(actor, { date, since: date })
  const count = (names: (one: RegisterItem) => string[]): PackChoice[] => {
    const counts = new Map<string, number>()
    for (const one of items) for (const name of new Set(names(one))) counts.set(name, (counts.get(name) ?? 0) + 1)
    return [...counts]
      .map(([name, open]) => ({ name, open }))
      .toSorted((one, other) => other.open - one.open || one.name.localeCompare(other.name, 'nl'))
  }
  return {
    debates: count(({ item }) => (item.venue ? [item.venue] : [])),
    members: count(({ item }) => item.members.map(({ name }) => name)),
  }
}

/** The pages of a pack: one for each debate and each member that was chosen; for every debate when nothing was. */
export async function packPages(
  actor: Actor,
  chosen: { debates: string[]; members: string[] },
  days: { date: CalendarDate; since: CalendarDate },
): Promise<PackPage[]> {
  const items = await itemsOn(actor, days)
  const nothing = chosen.debates.length + chosen.members.length === 0
  const debates = nothing ? [...new Set(items.flatMap(({ item }) => item.venue ?? []))] : chosen.debates
  const pages = [
    ...debates.map((name) => ({ title: shownTitle(name), items: items.filter(({ item }) => item.venue === name) })),
    ...chosen.members.map((name) => ({
      title: `Lid ${name}`,
      items: items.filter(({ item }) => item.members.some((member) => member.name === name)),
    })),
  ]
  return pages.filter((page) => page.items.length > 0)
}
