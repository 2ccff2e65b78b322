import type { Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import type { DigestLine, DigestPart } from '@/lib/digest/digest-part'
import { waitingSections, type WaitingSection } from '@/lib/report/queries/waiting'

/** The texts that wait for somebody, on the days on which their report reminds of any of them. */
export async function waitingPart(recipient: Actor, today: CalendarDate): Promise<DigestPart | null> {
  const waiting = await waitingSections(recipient, today)
  return waiting.some(({ reminded }) => reminded) ? partOfWaiting(waiting) : null
}

/** @example the title of two: '2 teksten wachten op u, 1 te laat' */
export function partOfWaiting(waiting: readonly WaitingSection[]): DigestPart {
  const late = waiting.filter((section) => section.late).length
  const title = waiting.length === 1 ? '1 tekst wacht op u' : `${waiting.length} teksten wachten op u`
  return { title: late > 0 ? `${title}, ${late} te laat` : title, lines: waiting.map(lineOf) }
}

function lineOf({ id, reportId, heading, deed, due, late }: WaitingSection): DigestLine {
  return {
    text: `${heading}. ${deed} uiterlijk ${formatDay(due)}${late ? ' (te laat)' : ''}`,
    path: `/halfjaarberichten/${reportId}/onderdelen/${id}`,
  }
}
