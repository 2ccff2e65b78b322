import type { CalendarDate } from '@/lib/calendar/date'
import { dailyDigests } from '@/lib/digest/daily-digests'
import type { Message } from '@/lib/mail/message'

/** Work that is done once on every day, from an hour on (in the Netherlands). It only reads; what it answers is sent. */
export type DailyJob = {
  name: string
  fromHour: number
  messages: (today: CalendarDate) => Promise<Message[]>
}

/** All daily work. A new job has its line here. */
export const DAILY_JOBS: readonly DailyJob[] = [{ name: 'dagelijkse mail', fromHour: 7, messages: dailyDigests }]
