import type { CalendarDate } from '@/lib/calendar/date'
import type { ItemStatus } from '@/lib/register/schema'

/** What one report says of one item. `term`: what is owed and until when; `letter`: where the Kamer was told of that term. */
export type Told = {
  number: number
  title: string
  outcome: ItemStatus | null
  term: { words: string; by: CalendarDate | null } | null
  letter: string | null
  text: string
}

export const CHANGES = ['slipped', 'gone', 'settled', 'new', 'changed', 'same'] as const
export type ChangeKind = (typeof CHANGES)[number]

/** One item of two reports beside each other; what is missing in one of them is null there. */
export type Difference = { kind: ChangeKind; before: Told | null; now: Told | null }

/**
 * Two reports side by side, per item, in the order of the later one. Slipped: still owed, and later than was said before.
 * Gone: still owed then, and not spoken of now; what was done then has no need to come back.
 */
export function compareReports(now: readonly Told[], before: readonly Told[]): Difference[] {
  const earlier = new Map(before.map((told) => [told.number, told]))
  const present = new Set(now.map(({ number }) => number))
  const differences = now.map((told): Difference => {
    const then = earlier.get(told.number) ?? null
    return { kind: then ? kindOf(told, then) : 'new', before: then, now: told }
  })
  const gone = before
    .filter((told) => !present.has(told.number) && !hasEnded(told))
    .map((told): Difference => ({ kind: 'gone', before: told, now: null }))
  return [...differences, ...gone]
}

function kindOf(now: Told, before: Told): ChangeKind {
  if (hasEnded(now) && !hasEnded(before)) return 'settled'
  if (!hasEnded(now) && isLater(now, before)) return 'slipped'
  return saying(now) === saying(before) ? 'same' : 'changed'
}

function isLater(now: Told, before: Told): boolean {
  const [to, from] = [now.term?.by ?? null, before.term?.by ?? null]
  return to !== null && from !== null && to > from
}

function hasEnded({ outcome }: Told): boolean {
  return outcome === 'afgedaan' || outcome === 'vervallen' || outcome === 'overgedragen'
}

function saying({ outcome, term, text }: Told): string {
  return JSON.stringify([
    outcome,
    term?.words.toLowerCase() ?? null,
    term?.by ?? null,
    text.replace(/\s+/g, ' ').trim(),
  ])
}
