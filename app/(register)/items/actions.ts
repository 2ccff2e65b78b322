'use server'

import { defineAction } from '@/lib/action'
import { linkItem, unlinkItem } from '@/lib/register/commands/link-items'
import { assignItem } from '@/lib/register/commands/assign-item'
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
import { registerItem } from '@/lib/register/commands/register-item'
import {
  assignInput,
  describeInput,
  dropInput,
  keepOpenInput,
  linkInput,
  moveTermInput,
  registerInput,
  reopenInput,
  settleInput,
  settlePartlyInput,
  transferInput,
  unlinkInput,
} from '@/lib/register/schema'

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
