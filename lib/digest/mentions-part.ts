import type { Actor } from '@/lib/auth/actor'
import { addDays, type CalendarDate } from '@/lib/calendar/date'
import { dayOfInstant } from '@/lib/calendar/now'
import type { DigestPart } from '@/lib/digest/digest-part'
import { openMentions } from '@/lib/report/queries/comments'

const LENGTH = 120

/** The open remarks that call somebody, on the day after a new one came. */
export async function mentionsPart(recipient: Actor, today: CalendarDate): Promise<DigestPart | null> {
  const mentions = await openMentions(recipient)
  const yesterday = addDays(today, -1)
  if (!mentions.some(({ at }) => dayOfInstant(at) === yesterday)) return null
  return {
    title: mentions.length === 1 ? 'Een collega noemt u' : `Collega’s noemen u ${mentions.length} keer`,
    lines: mentions.map(({ author, text, reportId, sectionId }) => ({
      text: `${author}: ${text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text}`.replace(/\s+/g, ' '),
      path: `/halfjaarberichten/${reportId}/onderdelen/${sectionId}#opmerkingen`,
    })),
  }
}
