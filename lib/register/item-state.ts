import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { day, dayOf, parseCalendarDate, toDatabaseDate } from '@/lib/calendar/date'
import { CHAMBERS, ITEM_KINDS, ITEM_STATUSES, MOTION_STATES } from '@/lib/register/schema'
import type { Prisma } from '@/prisma/generated/prisma/client'

const text = z.string().nullable()
/** A day as it is kept in JSON. */
const storedDay = z
  .string()
  .nullable()
  .refine((written) => written === null || parseCalendarDate(written) !== null)

const stateSchema = z.object({
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  obligation: z.string(),
  chamber: z.enum(CHAMBERS),
  venue: text,
  date: storedDay,
  cosigned: z.boolean(),
  motionState: z.enum(MOTION_STATES).nullable(),
  status: z.enum(ITEM_STATUSES),
  donePart: text,
  endReason: text,
  transferredTo: text,
  transferredOn: storedDay,
  settledOn: storedDay,
  termWords: text,
  termBy: storedDay,
  restricted: z.boolean(),
  ministerId: text,
  themeId: text,
  departmentId: text,
  handlerId: text,
  references: z.array(
    z.object({
      key: z.string(),
      role: z.enum(['identifies', 'settles', 'cites']),
      printed: text,
      locator: text,
      date: storedDay,
      doubts: z.array(z.string()),
    }),
  ),
  proposers: z.array(z.object({ memberId: z.string(), partyId: text, order: z.number() })),
  terms: z.array(
    z.object({
      order: z.number(),
      words: z.string(),
      by: storedDay,
      previousBy: storedDay,
      reason: text,
      letter: text,
      reportId: text,
      since: z.string(),
    }),
  ),
})

/** Made once: making a schema costs more than reading fifty items with it. */
const partsSchema = stateSchema.partial()
const PARTS = stateSchema.keyof().options

/** Everything of an item that a deed can change, in the form in which it is kept to be put back. */
export type ItemState = z.infer<typeof stateSchema>

/** Some parts of a state: those that one deed changed. */
export type StateParts = Partial<ItemState>

export type Stated = Prisma.ItemGetPayload<{ include: { references: true; proposers: true; terms: true } }>

/** The state of a stored item. */
export function stateOf(item: Stated): ItemState {
  return stateSchema.parse({
    ...item,
    date: dayOf(item.date),
    transferredOn: dayOf(item.transferredOn),
    settledOn: dayOf(item.settledOn),
    termBy: dayOf(item.termBy),
    references: item.references
      .map((one) => ({ ...one, date: dayOf(one.date) }))
      .toSorted((one, other) => `${one.key} ${one.role}`.localeCompare(`${other.key} ${other.role}`)),
    proposers: item.proposers.toSorted((one, other) => one.order - other.order),
    terms: item.terms
      .map((one) => ({ ...one, by: dayOf(one.by), previousBy: dayOf(one.previousBy), since: dayOf(one.since) }))
      .toSorted((one, other) => one.order - other.order),
  })
}

/** The parts in which two states of one item differ, as they were and as they became. */
export function stateDifference(before: ItemState, after: ItemState): { before: StateParts; after: StateParts } {
  const names = PARTS.filter((name) => !isDeepStrictEqual(before[name], after[name]))
  return { before: partsOf(before, names), after: partsOf(after, names) }
}

/** The parts that are no longer as a deed left them. */
export function changedSince(state: ItemState, parts: StateParts): (keyof ItemState)[] {
  return PARTS.filter((name) => name in parts && !isDeepStrictEqual(state[name], parts[name]))
}

/** The parts as they were kept. */
export function readParts(stored: unknown): StateParts {
  return partsSchema.parse(stored)
}

/** The columns among these parts, as the database takes them; the rows beside the item are set apart. */
export function columnsOfParts(parts: StateParts): Prisma.ItemUncheckedUpdateInput {
  const { references: _references, proposers: _proposers, terms: _terms, ...columns } = parts
  const { date, transferredOn, settledOn, termBy, ...plain } = columns
  const days = Object.entries({ date, transferredOn, settledOn, termBy })
  const dated = days.flatMap(([name, written]) => (written === undefined ? [] : [[name, dateOf(written)]]))
  return { ...plain, ...Object.fromEntries(dated) }
}

/** A day from a state, as a column takes it. */
export function dateOf(written: string | null): Date | null {
  return written === null ? null : storedDate(written)
}

/** As `dateOf`, for a day that is always there. */
export function storedDate(written: string): Date {
  return toDatabaseDate(day(written))
}

function partsOf(state: ItemState, names: readonly (keyof ItemState)[]): StateParts {
  return partsSchema.parse(Object.fromEntries(names.map((name) => [name, state[name]])))
}
