import type { ItemActions } from '@/components/item/item-deed-form'
import {
  assignItemAction,
  dropItemAction,
  keepItemOpenAction,
  moveTermAction,
  reopenItemAction,
  setThemeAction,
  settleItemAction,
  settleItemPartlyAction,
  transferItemAction,
} from './actions'

/** The action of each deed, for the item and for the list. */
export const ITEM_ACTIONS: ItemActions = {
  settle: settleItemAction,
  settlePartly: settleItemPartlyAction,
  drop: dropItemAction,
  transfer: transferItemAction,
  keepOpen: keepItemOpenAction,
  reopen: reopenItemAction,
  moveTerm: moveTermAction,
  assign: assignItemAction,
  setTheme: setThemeAction,
}
