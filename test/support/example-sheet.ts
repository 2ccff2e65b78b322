import { day } from '@/lib/calendar/date'
import type { ExportSheet } from '@/lib/export/sheet'

/** A small sheet with every kind of cell, and text that a spreadsheet would take for a formula. */
export const exampleSheet: ExportSheet = {
  title: 'Overzicht van moties',
  name: 'Stand: 1/2',
  day: day('2026-06-18'),
  columns: [
    { heading: 'Kenmerk', width: 16 },
    { heading: 'Vindplaats', width: 30 },
    { heading: 'Uiterlijk', width: 12 },
    { heading: 'Aantal', width: 8 },
  ],
  rows: [
    [
      '00123',
      { text: 'Kamerstuk 7', url: 'https://zoek.officielebekendmakingen.nl/kst-29628-7.html' },
      { day: day('2026-12-31') },
      -3.5,
    ],
    ['=cmd|calc!A1', '"R & D" <b>\u0001', null, 0],
  ],
}
