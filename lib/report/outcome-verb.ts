import { decideMove, type MoveVerb } from '@/lib/register/moves'
import type { ItemKind, ItemStatus, MotionState } from '@/lib/register/schema'

const VERBS: Partial<Record<ItemStatus, MoveVerb>> = {
  afgedaan: 'settle',
  deels_afgedaan: 'settlePartly',
  vervallen: 'drop',
  overgedragen: 'transfer',
}

/** The verb that leads to an outcome from the present status; null when nothing has to move. */
export function verbFor(status: ItemStatus, outcome: ItemStatus): MoveVerb | null {
  if (status === outcome) return null
  if (outcome === 'lopend') return status === 'onbekend' ? 'keepOpen' : status === 'deels_afgedaan' ? null : 'reopen'
  return VERBS[outcome] ?? null
}

type Moving = { kind: ItemKind; status: ItemStatus; motionState: MotionState | null }

/**
 * The status that an outcome gives an item; null when it does not fit. Only an erratum may reopen what its own report ended:
 * the item is then opened first, and gets its outcome from there.
 */
export function statusAfter(item: Moving, outcome: ItemStatus, erratum: boolean): ItemStatus | null {
  const verb = verbFor(item.status, outcome)
  if (verb === null) return item.status
  if (verb !== 'reopen') {
    const moved = decideMove(item, verb)
    if (moved.ok) return moved.value
  }
  if (!erratum || item.status === 'lopend') return null
  const reopened = decideMove(item, 'reopen')
  return reopened.ok && reopened.value === 'lopend' ? statusAfter({ ...item, status: 'lopend' }, outcome, false) : null
}

/** Whether a report can give an item this outcome. */
export function outcomeFits(item: Moving, outcome: ItemStatus, erratum: boolean): boolean {
  return statusAfter(item, outcome, erratum) !== null
}
