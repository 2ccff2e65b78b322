import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import type { DigestPart } from '@/lib/digest/digest-part'
import { waitingSections } from '@/lib/report/queries/waiting'

/** The texts that wait for somebody, in their daily mail. */
export async function waitingTexts(recipient: Actor, _today: CalendarDate): Promise<DigestPart | null> {
  const waiting = await waitingSections(recipient)
  if (waiting.length === 0) return null
  return {
    title: waiting.length === 1 ? '1 tekst wacht op u' : `${waiting.length} teksten wachten op u`,
    lines: waiting.map(({ id, reportId, heading }) => ({
      text: heading,
      path: `/halfjaarberichten/${reportId}/onderdelen/${id}`,
    })),
  }
}
