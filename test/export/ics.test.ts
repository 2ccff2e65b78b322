import { expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { icsFile } from '@/lib/export/ics'

const term = {
  uid: 'item-1@gestand',
  day: day('2026-12-31'),
  title: 'G-7 Opkomsttijden; plattelandsregio’s, één plan',
  url: 'https://gestand.example/items/7',
  changed: new Date('2026-11-22T10:00:00.123Z'),
  revision: 3,
}

it('holds each day as a whole day with a uid that stays, and says when it changed', () => {
  const file = icsFile('Gestand: te laat', [term])
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gestand//Register//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Gestand: te laat',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'BEGIN:VEVENT',
    'UID:item-1@gestand',
    'DTSTAMP:20261122T100000Z',
    'LAST-MODIFIED:20261122T100000Z',
    'SEQUENCE:3',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:G-7 Opkomsttijden\\; plattelandsregio’s\\, één plan',
    'URL:https://gestand.example/items/7',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it('folds long lines at 75 bytes without cutting a letter, and unfolds to what was', () => {
  const title = 'één aanspreekpunt voor persoonsvermissingen '.repeat(6)
  const file = icsFile('x', [{ ...term, title }])
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`)
})
