import type { Actor } from '@/lib/auth/actor'
import { addDays, type CalendarDate } from '@/lib/calendar/date'
import { dayOfInstant } from '@/lib/calendar/now'
import type { DigestPart } from '@/lib/digest/digest-part'
import { mentionLine } from '@/lib/report/mentions'
import { openMentions } from '@/lib/report/queries/comments'

/** The open remarks that call somebody, on the day after a new one came. */
export async function mentionsPart(recipient: Actor, today: CalendarDate): Promise<DigestPart | null> {
  const mentions = await openMentions(recipient)
  const yesterday = addDays(today, -1)
  if (!mentions.some(({ at }) => dayOfInstant(at) === yesterday)) return null
  return {
    title: mentions.length === 1 ? 'Een collega noemt u' : `Collega’s noemen u ${mentions.length} keer`,
    lines: mentions.map(mentionLine),
  }
}
