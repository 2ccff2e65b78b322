import { done, refused, type Outcome } from '@/lib/outcome'
import type { ItemKind, ItemStatus, MotionState } from '@/lib/register/schema'

/** The verbs that move a status. */
export type MoveVerb = 'settle' | 'settlePartly' | 'drop' | 'transfer' | 'keepOpen' | 'reopen'

export type Move = { verb: MoveVerb; deed: string; from: readonly ItemStatus[]; to: ItemStatus; needs: string }

/**
 * Every move of a status, as the office's own table (domain: status and time). A status changes by one of these or not at all;
 * the diagram in lib/register/README.md is made from this table.
 */
export const MOVES: readonly Move[] = [
  {
    verb: 'settle',
    deed: 'Zet op afgedaan',
    from: ['lopend', 'deels_afgedaan', 'onbekend'],
    to: 'afgedaan',
    needs: 'Kamerstuk en dag',
  },
  {
    verb: 'settlePartly',
    deed: 'Zet op deels afgedaan',
    from: ['lopend', 'onbekend'],
    to: 'deels_afgedaan',
    needs: 'het gedane deel, Kamerstuk en dag',
  },
  {
    verb: 'drop',
    deed: 'Laat vervallen',
    from: ['lopend', 'deels_afgedaan', 'onbekend'],
    to: 'vervallen',
    needs: 'reden',
  },
  {
    verb: 'transfer',
    deed: 'Draag over',
    from: ['lopend', 'deels_afgedaan', 'onbekend'],
    to: 'overgedragen',
    needs: 'aan wie en sinds wanneer',
  },
  { verb: 'keepOpen', deed: 'Zet op lopend', from: ['onbekend'], to: 'lopend', needs: '-' },
  { verb: 'reopen', deed: 'Heropen', from: ['afgedaan', 'vervallen', 'overgedragen'], to: 'lopend', needs: 'reden' },
]

/** The words of a status, on every screen and in every document. */
export const STATUS_WORDS: Record<ItemStatus, string> = {
  lopend: 'lopend',
  deels_afgedaan: 'deels afgedaan',
  afgedaan: 'afgedaan',
  vervallen: 'vervallen',
  overgedragen: 'overgedragen',
  onbekend: 'onbekend',
}

/** Statuses in which something is still owed. `onbekend` counts as open until a person decides. */
export const OPEN_STATUSES: readonly ItemStatus[] = ['lopend', 'deels_afgedaan', 'onbekend']

export type MoveSubject = { kind: ItemKind; status: ItemStatus; motionState: MotionState | null }

/** The moves that are possible from here. */
export function movesFrom(subject: MoveSubject): readonly Move[] {
  return MOVES.filter((move) => move.from.includes(subject.status))
}

/**
 * Whether `verb` is possible, and the status it leads to.
 * @example decideMove({ kind: 'motie', status: 'afgedaan', motionState: 'aangenomen' }, 'settle') // refused('wrong-status', ...)
 */
export function decideMove(subject: MoveSubject, verb: MoveVerb): Outcome<ItemStatus> {
  const move = movesFrom(subject).find((candidate) => candidate.verb === verb)
  if (move) return done(move.to)
  return refused('wrong-status', `Dit kan niet meer: de status is nu ${STATUS_WORDS[subject.status]}.`)
}

/**
 * Whether the item binds the government: a motie only after adoption (or when its state was never recorded),
 * everything else always.
 */
export function isObligation(subject: Pick<MoveSubject, 'kind' | 'motionState'>): boolean {
  return subject.kind !== 'motie' || subject.motionState === null || subject.motionState === 'aangenomen'
}

/** Whether something is still owed. */
export function isOpen(subject: MoveSubject): boolean {
  return isObligation(subject) && OPEN_STATUSES.includes(subject.status)
}
