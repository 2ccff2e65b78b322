import { BUDGET_COLUMNS, budgetTables } from '@/lib/annex/compose/budget-annex'
import { describe, foundAt, standOf, type RegisterItem } from '@/lib/annex/compose/register-item'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'
import type { ExportSheet } from '@/lib/export/sheet'

/** The budget annex as a sheet: its official columns, with before them in which of its tables a row stands. */
export function budgetSheet(items: readonly RegisterItem[], date: CalendarDate): ExportSheet {
  const [description, place, stand] = BUDGET_COLUMNS
  return {
    title: `Moties en toezeggingen, peildatum ${formatLongDay(date)}`,
    name: `Peildatum ${date}`,
    day: date,
    columns: [
      { heading: 'Tabel', width: 26 },
      { heading: description, width: 60 },
      { heading: place, width: 56 },
      { heading: stand, width: 44 },
    ],
    rows: budgetTables(items).flatMap((table) =>
      table.items.map((one) => {
        const found = foundAt(one)
        const [link] = found.links
        const text = found.text.replaceAll('\u00a0', ' ')
        return [
          table.title,
          describe(one).text,
          link ? { text, url: link.url } : text,
          standOf(one).text.replaceAll('\u00a0', ' '),
        ]
      }),
    ),
  }
}
