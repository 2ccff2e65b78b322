import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import type { DigestPart } from '@/lib/digest/digest-part'

/**
 * Somebody's daily mail in plain words; every line has its address in Gestand under it.
 * @example digestText('Bram', [], day('2026-06-01'), 'https://gestand.example').subject // 'Gestand: niets'
 */
export function digestText(
  name: string,
  parts: readonly DigestPart[],
  today: CalendarDate,
  origin: string,
): { subject: string; text: string } {
  const [first] = parts
  const subject = first ? `Gestand: ${lower(first.title)}${parts.length > 1 ? ' en meer' : ''}` : 'Gestand: niets'
  const body = parts.map(({ title, lines }) =>
    [title, ...lines.map(({ text, path }) => `- ${text}\n  ${origin}${path}`)].join('\n'),
  )
  const opening = `Beste ${name},\n\nDit vraagt vandaag, ${formatDay(today)}, uw aandacht.`
  return { subject, text: [opening, ...body, CLOSING].join('\n\n') + '\n' }
}

const CLOSING = 'U krijgt deze mail van Gestand, ten hoogste één keer per dag. Antwoorden worden niet gelezen.'

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}
