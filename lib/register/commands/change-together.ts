import { changesOf } from '@/lib/audit/queries'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { done, type Outcome } from '@/lib/outcome'
import { assigning } from '@/lib/register/commands/assign-item'
import { notAllowed } from '@/lib/register/commands/change-item'
import {
  changeItems,
  decideFor,
  loadItems,
  unchangedOf,
  type Decide,
  type Decided,
  type Unchanged,
} from '@/lib/register/commands/change-items'
import {
  dropping,
  keepingOpen,
  reopening,
  settling,
  settlingPartly,
  transferring,
} from '@/lib/register/commands/move-status'
import { movingTerm, termContext } from '@/lib/register/commands/move-term'
import { settingTheme } from '@/lib/register/commands/set-theme'
import type { TogetherAnswer, TogetherDeed, TogetherInput, TogetherLine } from '@/lib/register/together'

/**
 * One deed for many items. Looking (`bekijk`) stores nothing and answers what would change per item, what cannot, and why; doing
 * changes what can be changed in one transaction and one record, so that it is taken back as one. An item that somebody changed
 * meanwhile stays as it is and is named.
 */
export async function changeTogether(actor: Actor, input: TogetherInput): Promise<Outcome<TogetherAnswer>> {
  if (!may(actor, 'item.change')) return notAllowed()
  const decide = await decideOf(input)
  if (!decide.ok) return decide
  return inTransaction<TogetherAnswer>(async (tx) => {
    if (input.step === 'bekijk')
      return done({ step: 'bekijk', change: null, lines: await foresee(tx, actor, input, decide.value) })
    const changed: TogetherLine[] = []
    const decideAndTell: Decide = (item) => {
      const outcome = decide.value(item)
      if (outcome.ok) changed.push(changeLine({ item, decision: outcome.value }))
      return outcome
    }
    const deed = { action: ACTIONS[input.deed], handles: input.items, decide: decideAndTell }
    const { change, unchanged } = await changeItems(tx, actor, deed)
    const lines = new Map([...changed, ...unchanged.map(hindered)].map((line) => [line.id, line]))
    return done({ step: 'doe', change, lines: input.items.flatMap(({ id }) => lines.get(id) ?? []) })
  }, LONG_TRANSACTION)
}

const ACTIONS: Record<TogetherDeed, string> = {
  settle: 'settleItem',
  settlePartly: 'settleItemPartly',
  drop: 'dropItem',
  transfer: 'transferItem',
  keepOpen: 'keepItemOpen',
  reopen: 'reopenItem',
  moveTerm: 'moveTerm',
  assign: 'assignItem',
  setTheme: 'setTheme',
}

async function decideOf(input: TogetherInput): Promise<Outcome<Decide>> {
  switch (input.deed) {
    case 'settle':
      return done(settling(input))
    case 'settlePartly':
      return done(settlingPartly(input))
    case 'drop':
      return done(dropping(input))
    case 'transfer':
      return done(transferring(input))
    case 'keepOpen':
      return done(keepingOpen(input))
    case 'reopen':
      return done(reopening(input))
    case 'moveTerm':
      return done(movingTerm(input, await termContext()))
    case 'assign':
      return assigning(input)
    case 'setTheme':
      return settingTheme(input)
  }
}

async function foresee(tx: Transaction, actor: Actor, input: TogetherInput, decide: Decide): Promise<TogetherLine[]> {
  const items = await loadItems(
    tx,
    input.items.map(({ id }) => id),
  )
  return input.items.map((handle) => {
    const outcome = decideFor(actor, { decide }, handle, items.get(handle.id))
    if (!outcome.ok) return hindered(unchangedOf(actor, handle.id, items.get(handle.id), outcome))
    return changeLine(outcome.value)
  })
}

function changeLine({ item, decision }: Decided): TogetherLine {
  return { ...lineOf(item), changes: changesOf(decision.before, decision.after), hindrance: null }
}

function lineOf({ id, number, title }: Pick<TogetherLine, 'id' | 'number' | 'title'>) {
  return { id, number, title }
}

function hindered(one: Unchanged): TogetherLine {
  const { code, message } = one.refusal
  const hindrance = code === 'conflict' ? 'Een collega heeft dit intussen gewijzigd; het blijft zoals het is.' : message
  return { ...lineOf(one), changes: [], hindrance }
}
