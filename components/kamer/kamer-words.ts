import { parseCalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import type { SyncField } from '@/lib/sync/differences'

/** The fields that can be taken over, in words. */
export const SYNC_FIELD_WORDS: Record<SyncField, string> = { termijn: 'Termijn', datum: 'Datum', brief: 'Brief' }

/** A value of such a field as the screen shows it. @example shownValue('2026-07-01') // 'wo 1 jul 2026' */
export function shownValue(value: string): string {
  const date = parseCalendarDate(value)
  return date ? formatDay(date) : value || 'niets'
}
