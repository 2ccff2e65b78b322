import type { CalendarDate } from '@/lib/calendar/date'
import { isReferenceKey } from '@/lib/kamer/reference'
import { isOpen, type MoveSubject } from '@/lib/register/moves'

/** What can be taken over from the Kamer. Titles, texts and statuses never: those are ours, and a status asks for evidence. */
export const SYNC_FIELDS = ['termijn', 'datum', 'brief'] as const
export type SyncField = (typeof SYNC_FIELDS)[number]

export type Ours = MoveSubject & {
  id: string
  termBy: CalendarDate | null
  date: CalendarDate | null
  /** Every paper and number of the item, whatever its role. */
  references: readonly string[]
}

export type Theirs = { termBy: CalendarDate | null; madeOn: CalendarDate | null; letters: readonly string[] }

/** One field that the Kamer fills otherwise; days as written in the register (YYYY-MM-DD), letters joined by ", ". */
export type FieldDifference = { field: SyncField; ours: string; theirs: string }

/**
 * Where the Kamer says more than the register, or something else: the term of what is open, a day that we do not have, letters
 * that we do not name. An empty field of the Kamer says nothing.
 */
export function differencesOf(ours: Ours, theirs: Theirs): FieldDifference[] {
  const found: FieldDifference[] = []
  const { termBy, madeOn } = theirs
  if (termBy !== null && termBy !== ours.termBy && isOpen(ours))
    found.push({ field: 'termijn', ours: ours.termBy ?? '', theirs: termBy })
  if (madeOn !== null && ours.date === null) found.push({ field: 'datum', ours: '', theirs: madeOn })
  const letters = newLetters(ours, theirs)
  if (letters.length > 0) found.push({ field: 'brief', ours: '', theirs: letters.join(', ') })
  return found
}

/** The letters of the Kamer that the item does not name. */
export function newLetters({ references }: Pick<Ours, 'references'>, { letters }: Pick<Theirs, 'letters'>): string[] {
  return letters.filter((letter) => isReferenceKey(letter) && !references.includes(letter))
}

/** All that the Kamer says in a field, in one line; '' when it says nothing. */
export function saidIn(field: SyncField, { termBy, madeOn, letters }: Theirs): string {
  switch (field) {
    case 'termijn':
      return termBy ?? ''
    case 'datum':
      return madeOn ?? ''
    case 'brief':
      return letters.join(', ')
  }
}
