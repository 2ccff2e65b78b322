import type { CalendarDate } from '@/lib/calendar/date'
import type { ExportSheet, SheetCell } from '@/lib/export/sheet'
import { type Division, shownFte } from '@/lib/scenario/division'
import { keyHeading } from '@/lib/scenario/words'

/** The division as a plain table, one row per unit in the order of the Besluit; numbers with all their decimals. */
export function divisionTable(division: Division, day: CalendarDate): ExportSheet {
  const { keys, rows } = division
  const [key, other] = keys
  return {
    title: 'Verdeling van politiesterkte',
    name: 'Verdeling',
    day,
    columns: [
      { heading: 'Code', width: 8 },
      { heading: 'Eenheid', width: 24 },
      ...keys.flatMap((own) => [
        { heading: `${keyHeading(own)} (fte)`, width: 16 },
        { heading: `${keyHeading(own)} (aandeel)`, width: 16 },
      ]),
      ...(key && other ? [{ heading: `Verschil: ${keyHeading(key)} min ${keyHeading(other)}`, width: 16 }] : []),
      { heading: `Sterkte nu (${division.strengthSource})`, width: 16 },
      ...(key ? [{ heading: 'Sterkte straks', width: 16 }] : []),
    ],
    rows: rows.map((row): SheetCell[] => [
      row.unit,
      row.name,
      ...keys.flatMap((own) => [row.byKey[own]?.shown ?? null, row.byKey[own]?.share ?? null]),
      ...(key && other ? [shownFte(row, key) - shownFte(row, other)] : []),
      row.strength,
      ...(key ? [row.strength + shownFte(row, key)] : []),
    ]),
  }
}
