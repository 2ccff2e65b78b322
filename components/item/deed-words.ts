import type { DeedName } from '@/components/item/deed-fields'
import { MOVES } from '@/lib/register/moves'

/** Where an item stands in the office. */
export type Placed = { handlerId: string | null; departmentId: string | null; themeId: string | null }

/** What stands in the fields of a deed before anybody typed. */
export function deedDefaults(deed: DeedName, item: Placed, today: string): Record<string, string> {
  switch (deed) {
    case 'settle':
    case 'settlePartly':
      return { settledOn: today }
    case 'transfer':
      return { transferredOn: today }
    case 'assign':
      return { handlerId: item.handlerId ?? '', departmentId: item.departmentId ?? '' }
    case 'setTheme':
      return { themeId: item.themeId ?? '' }
    default:
      return {}
  }
}

/** The deed in the words of its button. */
export function deedLabel(deed: DeedName): string {
  if (deed === 'moveTerm') return 'Wijzig de termijn'
  if (deed === 'assign') return 'Wijs toe'
  if (deed === 'setTheme') return 'Wijzig het thema'
  return MOVES.find((move) => move.verb === deed)?.deed ?? deed
}
