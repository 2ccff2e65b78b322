import type { CalendarDate } from '@/lib/calendar/date'
import type { ItemKind, ItemStatus, MotionState } from '@/lib/register/schema'

/** An item of the register as far as a letter is held against it. `references` are the numbers that identify it. */
export type KnownItem = {
  id: string
  number: number
  version: number
  kind: ItemKind
  title: string
  status: ItemStatus
  motionState: MotionState | null
  date: CalendarDate | null
  references: readonly string[]
  members: readonly string[]
  termWords: string | null
  termBy: CalendarDate | null
}
