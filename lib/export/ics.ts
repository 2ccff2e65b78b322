import { addDays, type CalendarDate } from '@/lib/calendar/date'

/** A whole day in somebody's calendar. `uid` stays the same as long as it is about the same thing; `changed` is when it last did. */
export type CalendarDay = {
  uid: string
  day: CalendarDate
  title: string
  url: string
  changed: Date
  revision: number
}

/** A calendar of whole days as an iCalendar file (RFC 5545): lines of at most 75 bytes, ended by CR LF. */
export function icsFile(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gestand//Register//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...days.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventLines({ uid, day, title, url, changed, revision }: CalendarDay): string[] {
  const stamp = changed.toISOString().replace(/[-:]|\.\d{3}/g, '')
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${revision}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** @example escaped('a, b; c') // 'a\\, b\\; c' */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (found) => `\\${found}`).replace(/\r?\n/g, '\\n')
}

/** A line longer than 75 bytes goes on in the next, after a space; no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > 75) {
      parts.push(part)
      part = ' '
    }
    part += letter
  }
  return [...parts, part].join('\r\n')
}
