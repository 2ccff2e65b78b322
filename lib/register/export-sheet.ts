import type { CalendarDate } from '@/lib/calendar/date'
import type { ExportSheet } from '@/lib/export/sheet'
import { isReferenceKey, linkOf } from '@/lib/kamer/reference'
import { STATUS_WORDS } from '@/lib/register/moves'
import type { ItemRow } from '@/lib/register/queries/list-items'
import { shownTitle } from '@/lib/register/shown'

/**
 * The register as one sees it, as a sheet to take along: the columns of the list in their order, and behind them the other facts. Handlers are left out: names of civil servants never leave
 * in an export (domain: people and rights).
 */
export function registerSheet(rows: readonly ItemRow[], title: string, today: CalendarDate): ExportSheet {
  return {
    title,
    name: 'Register',
    day: today,
    columns: [
      { heading: 'Nummer', width: 9 },
      { heading: 'Soort', width: 12 },
      { heading: 'Titel', width: 60 },
      { heading: 'Kamerleden', width: 30 },
      { heading: 'Kamerstuk', width: 18 },
      { heading: 'Termijn', width: 26 },
      { heading: 'Uiterlijk', width: 12 },
      { heading: 'Status', width: 16 },
      { heading: 'Te laat', width: 8 },
      { heading: 'Thema', width: 26 },
      { heading: 'Afdeling', width: 10 },
      { heading: 'Kamer', width: 7 },
      { heading: 'Debat', width: 30 },
      { heading: 'Datum', width: 12 },
      { heading: 'Bewijs', width: 18 },
    ],
    printed: 8,
    rows: rows.map((row) => [
      `G-${row.number}`,
      row.kind,
      shownTitle(row.title),
      row.members,
      referenceCell(row.references),
      row.termWords,
      row.termBy ? { day: row.termBy } : null,
      STATUS_WORDS[row.status],
      row.timing === 'overdue' ? 'ja' : null,
      row.theme,
      row.department,
      row.chamber,
      row.venue,
      row.date ? { day: row.date } : null,
      referenceCell(row.settledBy),
    ]),
  }
}

/** One number carries its link; of several the text is enough. */
function referenceCell(keys: readonly string[]) {
  const [only] = keys
  const url = keys.length === 1 && only && isReferenceKey(only) ? linkOf(only) : null
  return url && only ? { text: only, url } : keys.join(', ')
}
