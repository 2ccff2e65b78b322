import { TIMES, type Filter, type Time } from '@/lib/register/filter'
import type { Timing } from '@/lib/register/overdue'
import type { ItemKind, ItemStatus } from '@/lib/register/schema'

/** So many items of this kind, in this status, there in time, postponed or not, and with a letter or silently. */
export type Heap = {
  kind: ItemKind
  status: ItemStatus
  timing: Timing
  postponed: boolean
  silent: boolean
  n: number
}

/** What the list holds, and what each chip in sight would add to it, or leave of it. */
export type Counts = {
  total: number
  kinds: Record<ItemKind, number>
  statuses: Record<ItemStatus, number>
  times: Record<Time, number>
  open: number
  postponed: number
  silent: number
}

const TIMING: Record<Time, Timing> = { 'te-laat': 'overdue', binnenkort: 'soon', 'zonder-termijn': 'noTerm' }

type Quick = 'soort' | 'status' | 'time'

/**
 * The counts of a filter, from heaps that were counted without the chips in sight. Soort, status and time widen: with one
 * of them chosen, another adds its own. Open and (stil) uitgesteld narrow: the count is what they leave.
 */
export function countsOf(heaps: readonly Heap[], filter: Filter): Counts {
  const count = (where: (heap: Heap) => boolean, without?: Quick) =>
    heaps.reduce((sum, heap) => (where(heap) && passes(heap, filter, without) ? sum + heap.n : sum), 0)
  const ofKind = (kind: ItemKind) => count((heap) => heap.kind === kind, 'soort')
  const ofStatus = (status: ItemStatus) => count((heap) => heap.status === status, 'status')
  const ofTime = (time: Time) => count((heap) => heap.timing === TIMING[time], 'time')
  return {
    total: count(() => true),
    kinds: { motie: ofKind('motie'), toezegging: ofKind('toezegging'), aanvullend: ofKind('aanvullend') },
    statuses: {
      lopend: ofStatus('lopend'),
      deels_afgedaan: ofStatus('deels_afgedaan'),
      afgedaan: ofStatus('afgedaan'),
      vervallen: ofStatus('vervallen'),
      overgedragen: ofStatus('overgedragen'),
      onbekend: ofStatus('onbekend'),
    },
    times: {
      'te-laat': ofTime('te-laat'),
      binnenkort: ofTime('binnenkort'),
      'zonder-termijn': ofTime('zonder-termijn'),
    },
    open: count((heap) => heap.timing !== 'closed'),
    postponed: count((heap) => heap.postponed),
    silent: count((heap) => heap.silent),
  }
}

/** The twin of `quickParts` in filter-sql.ts; a test holds both against each other. */
function passes(heap: Heap, filter: Filter, without?: Quick): boolean {
  const times = TIMES.filter((time) => filter[time]).map((time) => TIMING[time])
  return (
    (without === 'soort' || filter.soort.length === 0 || filter.soort.includes(heap.kind)) &&
    (without === 'status' || filter.status.length === 0 || filter.status.includes(heap.status)) &&
    (without === 'time' || times.length === 0 || times.includes(heap.timing)) &&
    (!filter.open || heap.timing !== 'closed') &&
    (!filter.uitgesteld || heap.postponed) &&
    (!filter['stille-verschuiving'] || heap.silent)
  )
}
