import { plain, type Inline } from '@/lib/annex/blocks'
import { citation, cite, joined } from '@/lib/annex/compose/cite'
import { placeOf } from '@/lib/annex/compose/overview'
import { listingOf } from '@/lib/annex/compose/naming'
import type { AnnexItem } from '@/lib/annex/compose/schema'
import { OUTCOMES, upperFirst } from '@/lib/annex/compose/wording'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'

/** An item as the register has it, for the papers that are made from the register itself. */
export type RegisterItem = { item: AnnexItem; settledOn: CalendarDate | null }

/** @example describe(motie).text // 'Motie lid Kuik 9 september 2025 inzake de wijkagent' */
export function describe({ item }: RegisterItem): Inline {
  return plain(upperFirst(listingOf(item)))
}

/** Where it is found: its paper, else the debate and its register number. */
export function foundAt({ item }: RegisterItem): Inline {
  return placeOf(item)
}

/** How it stands in one line: done in which paper and when, or going on until when. */
export function standOf({ item, settledOn }: RegisterItem): Inline {
  const outcome = OUTCOMES[item.outcome ?? 'onbekend']
  if (item.outcome === 'overgedragen' && item.transferredTo) return plain(`${outcome} aan ${item.transferredTo}.`)
  if (item.outcome === 'afgedaan' || item.outcome === 'vervallen') {
    const on = settledOn ? `${outcome} op ${formatLongDay(settledOn)}` : outcome
    const evidence = item.evidence ? cite(plain(item.evidence), new Map()) : null
    return evidence ? joined([plain(`${on}:`), joined([evidence, plain('.')], '')], ' ') : plain(`${on}.`)
  }
  const done =
    item.outcome === 'deels afgedaan' && item.donePart
      ? `${outcome}: ${item.donePart.replace(/\.$/, '')}.`
      : `${outcome}.`
  return plain(item.newTerm ? `${done} Termijn: ${item.newTerm.words}.` : done)
}

/** The number and day by which people know it. */
export function knownAs({ item }: RegisterItem): Inline {
  const numbers = joined(
    item.refs.map((reference) => ({ ...citation(reference), text: reference.key, links: [] })),
    ', ',
  )
  const day = item.date ? formatLongDay(item.date) : ''
  return plain([day, numbers.text].filter((part) => part !== '').join(', ') || '–')
}

/** Oldest first; those without a day last. */
export function oldestFirst(items: readonly RegisterItem[]): RegisterItem[] {
  return items.toSorted((one, other) => (one.item.date ?? '9999').localeCompare(other.item.date ?? '9999'))
}

/** Whether something is still owed. */
export function isOwed({ item }: RegisterItem): boolean {
  return item.outcome !== 'afgedaan' && item.outcome !== 'vervallen' && item.outcome !== 'overgedragen'
}
