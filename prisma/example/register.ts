import type { CalendarDate } from '@/lib/calendar/date'
import { OPEN_STATUSES } from '@/lib/register/moves'
import { DEBATES } from './debates'
import { LAPSED, termsToday } from './follow-ups'
import { LISTED_IN_2022 } from './halfyear-2022-1'
import { OTHER_IN_2022 } from './halfyear-2022-1-other'
import { VOLUNTEERS_IN_2022 } from './halfyear-2022-1-volunteers'
import { STAFF_IN_2025 } from './halfyear-2025-2'
import { CRIME_IN_2025 } from './halfyear-2025-2-crime'
import { OTHER_IN_2025 } from './halfyear-2025-2-other'
import {
  DEPARTMENT_OF_THEME,
  DEPARTMENTS,
  DIRECTORATE,
  HANDLER_OF_DEPARTMENT,
  MINISTERS,
  USERS,
  WITHOUT_HANDLER,
} from './office'
import { reportInPreparation, sectionsInPreparation } from './preparation'
import { RECESSES } from './recess'
import { SENT_REPORTS } from './reports'
import { THEMES } from './themes'
import type { ExampleItem } from './types'

/** Every item of both annexes exactly as told there: nothing invented, nothing assigned. */
export const ITEMS_AS_TOLD: readonly ExampleItem[] = [
  ...LISTED_IN_2022,
  ...VOLUNTEERS_IN_2022,
  ...OTHER_IN_2022,
  ...STAFF_IN_2025,
  ...CRIME_IN_2025,
  ...OTHER_IN_2025,
]

/**
 * The example register on `today`: the facts of June 2022 and December 2025, and an invented office that is writing
 * the next report. What is invented moves along with `today`, so that the screens always have something true to show.
 * @example exampleRegister(day('2026-11-22')).items.length // 81
 */
export function exampleRegister(today: CalendarDate) {
  return {
    directorate: DIRECTORATE,
    themes: THEMES,
    departments: DEPARTMENTS,
    users: USERS,
    ministers: MINISTERS,
    recesses: RECESSES,
    debates: DEBATES,
    reports: [...SENT_REPORTS, reportInPreparation(today)],
    items: ITEMS_AS_TOLD.map((item) => inTheOffice(item, today)),
    sections: sectionsInPreparation(today),
  }
}

export type ExampleRegister = ReturnType<typeof exampleRegister>

function inTheOffice(item: ExampleItem, today: CalendarDate): ExampleItem {
  const lapsed = LAPSED[item.key]
  const current: ExampleItem = lapsed ? { ...item, status: 'vervallen', endReason: lapsed } : item
  const department = DEPARTMENT_OF_THEME[item.theme]
  const open = OPEN_STATUSES.includes(current.status)
  const handled = open && !WITHOUT_HANDLER.includes(item.key)
  return {
    ...current,
    terms: termsToday(item, today),
    department,
    handler: handled ? HANDLER_OF_DEPARTMENT[department] : null,
  }
}
