import { readDays } from '@/lib/annex/grammar/date'
import { readKinds } from '@/lib/annex/grammar/kind'
import { readMembers, type FoundMembers } from '@/lib/annex/grammar/member'
import type { Passage } from '@/lib/annex/parse/passage'
import { likeness } from '@/lib/annex/parse/text-of'
import type { CalendarDate } from '@/lib/calendar/date'
import type { ReferenceKey } from '@/lib/kamer/reference'
import type { KnownItem } from '@/lib/letter/known-item'

/** How sure something was read, from plain to guessed. */
export const SURENESS = ['zeker', 'waarschijnlijk', 'twijfel'] as const
export type Sureness = (typeof SURENESS)[number]

/** An item that a sentence names; `why` is a Dutch phrase for the reviewer. */
export type Mention = { item: KnownItem; sureness: Sureness; why: string }

/** What a sentence names: items of the register, and whether it names something that is not among them. */
export type Named = { mentions: Mention[]; unknown: ReferenceKey[]; stranger: boolean }

type Around = {
  items: readonly KnownItem[]
  /** Items that the letter named before, nearest last: a member alone ("de motie Kuik") means one of these first. */
  before: readonly KnownItem[]
  printed: CalendarDate
  /** The letter itself, which it may print anywhere. */
  own: ReferenceKey | null
}

/** Two texts speak of the same when they are at least this alike, from 0 to 1 (`likeness`). */
const ALIKE = 0.34

/**
 * The items that a sentence of a letter names: by a number in it or in its note, else by member with day or subject, else by subject alone.
 * A number that stands at several items is narrowed by member and subject, for one TZ number is cited for several commitments (domain: TZ numbers).
 */
export function findItems(passage: Passage, around: Around): Named {
  const keys = [...new Set(passage.cited.map(({ reference }) => reference.key))].filter((key) => key !== around.own)
  const byNumber = keys.flatMap((key) => mentionsOfNumber(key, passage, around.items))
  const groups = readMembers(passage.text)
  const kinds = new Set(readKinds(passage.text).map(({ kind }) => kind))
  const left = groups.filter((group) => !byNumber.some(({ item }) => sharesMember(item, group)))
  const byMember = kinds.size === 0 ? [] : left.flatMap((group) => mentionOfMember(group, kinds, passage, around) ?? [])
  const numbered = byNumber.length > 0 || byMember.length > 0
  const bySubject = numbered || groups.length > 0 || kinds.size === 0 ? [] : mentionsOfSubject(kinds, passage, around)
  const unknown =
    kinds.size > 0 ? keys.filter((key) => !around.items.some((item) => item.references.includes(key))) : []
  const mentions = oncePerItem([...byNumber, ...byMember, ...bySubject])
  return { mentions, unknown, stranger: mentions.length === 0 && (left.length > 0 || unknown.length > 0) }
}

function mentionsOfNumber(key: ReferenceKey, passage: Passage, items: readonly KnownItem[]): Mention[] {
  const owners = items.filter((item) => item.references.includes(key))
  const groups = readMembers(passage.text)
  const [only] = owners
  if (owners.length === 1 && only) {
    const strange = groups.length > 0 && only.members.length > 0 && !groups.some((group) => sharesMember(only, group))
    const alone = passage.cited.length === 1
    return strange && alone && likeness(passage.text, only.title) < ALIKE
      ? [{ item: only, sureness: 'twijfel', why: `nummer ${key}, maar een ander Kamerlid` }]
      : [{ item: only, sureness: 'zeker', why: `nummer ${key}` }]
  }
  const ranked = owners
    .map((item) => ({
      item,
      score: likeness(passage.text, item.title) + (groups.some((group) => sharesMember(item, group)) ? 0.5 : 0),
    }))
    .toSorted((one, other) => other.score - one.score)
  const [best, second] = ranked
  if (best && second && best.score >= ALIKE && best.score - second.score > 0.2)
    return [{ item: best.item, sureness: 'waarschijnlijk', why: `nummer ${key} en onderwerp` }]
  return owners.map((item) => ({ item, sureness: 'twijfel', why: `nummer ${key}, dat bij meer items staat` }))
}

/** The one item of these members that fits best; none when two fit as well. */
function mentionOfMember(
  group: FoundMembers,
  kinds: ReadonlySet<string>,
  passage: Passage,
  around: Around,
): Mention | null {
  const fits = (item: KnownItem) => kinds.has(item.kind) && sharesMember(item, group)
  const recent = [...new Set(around.before.filter(fits))]
  if (recent.length === 1 && recent[0])
    return { item: recent[0], sureness: 'zeker', why: `eerder genoemd, ${named(group)}` }
  const days = readDays(passage.text, around.printed).map(({ date }) => date)
  const ranked = (recent.length > 1 ? recent : around.items.filter(fits))
    .map((item) => ({
      item,
      day: item.date !== null && days.includes(item.date),
      subject: likeness(passage.text, item.title),
    }))
    .map((one) => ({ ...one, score: one.subject + (one.day ? 0.4 : 0) }))
    .toSorted((one, other) => other.score - one.score)
  const [best, second] = ranked
  if (!best || (second && best.score - second.score < 0.15)) return null
  const alike = best.subject >= ALIKE
  const why = [named(group), best.day ? 'dag' : '', alike ? 'onderwerp' : ''].filter(Boolean).join(', ')
  return { item: best.item, sureness: best.day || alike ? 'waarschijnlijk' : 'twijfel', why }
}

function mentionsOfSubject(kinds: ReadonlySet<string>, passage: Passage, around: Around): Mention[] {
  const ranked = around.items
    .filter((item) => kinds.has(item.kind))
    .map((item) => ({ item, score: likeness(passage.text, item.title) }))
    .filter(({ score }) => score >= 0.5)
    .toSorted((one, other) => other.score - one.score)
  const [best, second] = ranked
  if (!best || (second && best.score - second.score < 0.15)) return []
  return [{ item: best.item, sureness: best.score >= 0.65 ? 'waarschijnlijk' : 'twijfel', why: 'onderwerp' }]
}

function sharesMember(item: KnownItem, group: FoundMembers): boolean {
  const names = item.members.map((member) => member.toLowerCase())
  return group.names.some((name) => names.includes(name.toLowerCase()))
}

function named(group: FoundMembers): string {
  return `Kamerlid ${group.names.join(', ')}`
}

function oncePerItem(mentions: readonly Mention[]): Mention[] {
  const best = new Map<string, Mention>()
  for (const mention of mentions) {
    const known = best.get(mention.item.id)
    if (!known || SURENESS.indexOf(mention.sureness) < SURENESS.indexOf(known.sureness))
      best.set(mention.item.id, mention)
  }
  return [...best.values()]
}
