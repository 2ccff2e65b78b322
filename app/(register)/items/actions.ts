'use server'

import { defineAction } from '@/lib/action'
import { formatDay } from '@/lib/calendar/format'
import { linkItem, unlinkItem } from '@/lib/register/commands/link-items'
import { assignItem } from '@/lib/register/commands/assign-item'
import { changeTogether } from '@/lib/register/commands/change-together'
import { describeItem } from '@/lib/register/commands/describe-item'
import {
  dropItem,
  keepItemOpen,
  reopenItem,
  settleItem,
  settleItemPartly,
  transferItem,
} from '@/lib/register/commands/move-status'
import { moveTerm } from '@/lib/register/commands/move-term'
import { pauseReminder } from '@/lib/register/commands/pause-reminder'
import { registerItem } from '@/lib/register/commands/register-item'
import { setTheme } from '@/lib/register/commands/set-theme'
import { undoChange, type Undone } from '@/lib/register/commands/undo-change'
import {
  assignInput,
  describeInput,
  dropInput,
  keepOpenInput,
  linkInput,
  moveTermInput,
  pauseReminderInput,
  registerInput,
  reopenInput,
  setThemeInput,
  settleInput,
  settlePartlyInput,
  transferInput,
  undoInput,
  unlinkInput,
} from '@/lib/register/schema'
import { putBackAlso } from '@/lib/report/commands/put-back'
import { togetherInput, type TogetherAnswer } from '@/lib/register/together'

export const pauseReminderAction = defineAction({
  right: 'section.write',
  schema: pauseReminderInput,
  run: pauseReminder,
  say: ({ until }) =>
    until ? `U hoort hier niets over tot ${formatDay(until)}.` : 'U krijgt weer gewoon herinneringen.',
})
export const settleItemAction = defineAction({
  right: 'item.change',
  schema: settleInput,
  run: settleItem,
  say: 'Het item staat op afgedaan.',
})
export const settleItemPartlyAction = defineAction({
  right: 'item.change',
  schema: settlePartlyInput,
  run: settleItemPartly,
  say: 'Het item staat op deels afgedaan.',
})
export const dropItemAction = defineAction({
  right: 'item.change',
  schema: dropInput,
  run: dropItem,
  say: 'Het item is vervallen.',
})
export const transferItemAction = defineAction({
  right: 'item.change',
  schema: transferInput,
  run: transferItem,
  say: 'Het item is overgedragen.',
})
export const keepItemOpenAction = defineAction({
  right: 'item.change',
  schema: keepOpenInput,
  run: keepItemOpen,
  say: 'Het item staat op lopend.',
})
export const reopenItemAction = defineAction({
  right: 'item.change',
  schema: reopenInput,
  run: reopenItem,
  say: 'Het item is heropend.',
})
export const moveTermAction = defineAction({
  right: 'item.change',
  schema: moveTermInput,
  run: moveTerm,
  say: 'De termijn is gewijzigd.',
})
export const assignItemAction = defineAction({
  right: 'item.change',
  schema: assignInput,
  run: assignItem,
  say: 'De behandelaar is gewijzigd.',
})
export const setThemeAction = defineAction({
  right: 'item.change',
  schema: setThemeInput,
  run: setTheme,
  say: 'Het thema is gewijzigd.',
})
export const changeTogetherAction = defineAction({
  right: 'item.change',
  schema: togetherInput,
  run: changeTogether,
  say: togetherWords,
})
export const undoChangeAction = defineAction({
  right: 'item.change',
  schema: undoInput,
  run: (actor, input) => undoChange(actor, input, putBackAlso),
  say: undoneWords,
})
export const describeItemAction = defineAction({
  right: 'item.change',
  schema: describeInput,
  run: describeItem,
  say: 'De gegevens zijn gewijzigd.',
})
export const linkItemAction = defineAction({
  right: 'item.change',
  schema: linkInput,
  run: linkItem,
  say: 'Het verband is gelegd.',
})
export const unlinkItemAction = defineAction({
  right: 'item.change',
  schema: unlinkInput,
  run: unlinkItem,
  say: 'Het verband is weggehaald.',
})
export const registerItemAction = defineAction({
  right: 'item.register',
  schema: registerInput,
  run: registerItem,
  say: ({ number }) => `G-${number} staat in het register.`,
  goTo: ({ number }) => `/items/${number}`,
})

function undoneWords({ changed, unchanged }: Undone): string {
  const told = changed.length === 1 ? 'Ongedaan gemaakt.' : `Ongedaan gemaakt voor ${changed.length} items.`
  const [first] = unchanged
  return first ? `${told} ${unchanged.length} niet: ${first.refusal.message}` : told
}

/** Looking is not worth a message. */
function togetherWords({ step, lines }: TogetherAnswer): string {
  const changed = lines.filter((line) => line.hindrance === null).length
  return step === 'bekijk' ? '' : `${changed} van ${lines.length} items gewijzigd.`
}
