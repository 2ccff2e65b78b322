import type { Actor } from '@/lib/auth/actor'
import { formatDay } from '@/lib/calendar/format'
import type { CalendarDate } from '@/lib/calendar/date'
import type { ExportSheet } from '@/lib/export/sheet'
import { chosenBehind, chosenInSight, takenAlongWords } from '@/lib/register/chosen'
import { registerSheet } from '@/lib/register/export-sheet'
import { parametersOf, readFilter } from '@/lib/register/filter'
import { chosenFacets } from '@/lib/register/queries/facets'
import { allItems } from '@/lib/register/queries/list-items'

/** What one sees in the register under this address, to take along: the same filter, the same order, all pages. `choice` is the filter in words. */
export async function takenAlong(
  actor: Actor,
  query: string,
  today: CalendarDate,
): Promise<{ sheet: ExportSheet; choice: string }> {
  const filter = readFilter(parametersOf(new URLSearchParams(query)))
  const chosen = [...chosenInSight(filter), ...chosenBehind(filter, await chosenFacets(filter))]
  const choice = takenAlongWords(chosen, filter.q)
  const title = `Register van moties en toezeggingen, stand ${formatDay(today)}${choice ? `, ${choice}` : ''}`
  return { sheet: registerSheet(await allItems(actor, filter, today), title, today), choice }
}
