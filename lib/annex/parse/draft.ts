import type { ItemKind } from '@/lib/annex/grammar/kind'
import type { FoundMembers } from '@/lib/annex/grammar/member'
import type { Topic } from '@/lib/annex/grammar/topic'
import { NOTHING_ABOVE, type Above } from '@/lib/annex/parse/above'
import type { ListEntry } from '@/lib/annex/parse/listing'
import type { Section } from '@/lib/annex/parse/sections'

/**
 * An item before its fields are read: what names it (a topic of a heading, a line of the list, or neither: then its text does), and
 * where that text stands. `group`: a key shared by items that one text answers together.
 */
export type Draft = {
  kind: ItemKind
  title: string
  topic: Topic | null
  entry: ListEntry | null
  section: Section | null
  theme: string | null
  above: Above
  from: number
  to: number
  group: string | null
  members: FoundMembers[]
  /** Numbers that the sentence which opens the item gives. */
  keys: string[]
  /** Which sentences of its first paragraph are its own, where others tell of the next item. */
  sentences: { from: number; to: number } | null
}

/** A draft that nothing but `known` says anything of. */
export function draftWith(known: Pick<Draft, 'kind' | 'title' | 'from' | 'to'> & Partial<Draft>): Draft {
  return {
    topic: null,
    entry: null,
    section: null,
    theme: null,
    above: NOTHING_ABOVE,
    group: null,
    members: [],
    keys: [],
    sentences: null,
    ...known,
  }
}
