import { z } from 'zod'
import { readItemSchema, type ReadItem } from '@/lib/annex/parse/schema'
import { parseCalendarDate } from '@/lib/calendar/date'
import { referencesIn } from '@/lib/kamer/references-in'
import { hasCosigners, membersLine, readMembersLine } from '@/lib/register/members-line'
import { CHAMBERS, cleanText, ITEM_KINDS, lineSchema, LIMITS, optionalDay } from '@/lib/register/schema'

const versioned = { id: z.uuid(), version: z.coerce.number().int().positive() }

export const DECISIONS = ['open', 'accepteren', 'overslaan'] as const
export type CandidateDecision = (typeof DECISIONS)[number]

/** `as` says, where the register may hold it already, whether it is a new item or which one it is. */
export const decideInput = z.object({
  ...versioned,
  decision: z.enum(DECISIONS),
  as: z.union([z.literal('nieuw'), z.uuid()]).optional(),
})
export type DecideInput = z.infer<typeof decideInput>

/** Accepts every open candidate that the reader is sure of. */
export const acceptSureInput = z.object({ id: z.uuid() })

/** What a reviewer may correct of a candidate, as the form sends it. */
export const editCandidateInput = z.object({
  ...versioned,
  kind: z.enum(ITEM_KINDS),
  title: cleanText(LIMITS.title, 1),
  obligation: cleanText(LIMITS.text),
  theme: lineSchema,
  members: lineSchema,
  chamber: z.enum(CHAMBERS),
  venue: lineSchema,
  date: optionalDay,
  references: lineSchema,
  status: z.enum(['afgedaan', 'lopend', 'onbekend']),
  termWords: lineSchema,
})
export type EditCandidateInput = z.infer<typeof editCandidateInput>

export const confirmInput = z.object({ ...versioned, printedOn: optionalDay })
export type ConfirmInput = z.infer<typeof confirmInput>

export const importHandle = z.object(versioned)

/** A candidate as it will enter the register: what was read, with the corrections of the reviewer. */
export const draftSchema = z.object({
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  obligation: z.string(),
  theme: z.string(),
  members: z.string(),
  chamber: z.enum(CHAMBERS),
  venue: z.string(),
  date: z.string().nullable(),
  references: z.string(),
  status: z.enum(['afgedaan', 'lopend', 'onbekend']),
  termWords: z.string(),
})
export type Draft = z.infer<typeof draftSchema>

/** The draft that a candidate starts as. `text` is the passage it was read from. */
export function draftOf(read: ReadItem, text: string): Draft {
  const members = read.members.map((name) => ({ name, party: read.parties[name] ?? null }))
  return {
    kind: read.kind,
    title: read.title.slice(0, LIMITS.title),
    obligation: (read.listing ?? text).slice(0, LIMITS.text),
    theme: read.theme ?? '',
    members: membersLine(members, read.cosigned),
    chamber: read.chamber,
    venue: read.venue ?? '',
    date: read.date,
    references: read.refs.join(', '),
    status: read.status,
    termWords: lastDeadline(read)?.text ?? '',
  }
}

/** The deadline that ends last: then all that is still promised is due. */
export function lastDeadline(read: Pick<ReadItem, 'deadlines'>): ReadItem['deadlines'][number] | null {
  return [...read.deadlines].sort((a, b) => ((a.by ?? '') < (b.by ?? '') ? 1 : -1))[0] ?? null
}

/** The parts of a draft as the register takes them. */
export function partsOfDraft(draft: Draft) {
  return {
    members: readMembersLine(draft.members),
    cosigned: hasCosigners(draft.members),
    references: referencesIn(draft.references),
    date: draft.date ? parseCalendarDate(draft.date) : null,
  }
}

export const storedRead = readItemSchema
