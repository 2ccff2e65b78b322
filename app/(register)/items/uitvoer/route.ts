import type { NextRequest } from 'next/server'
import { actorForRoute } from '@/lib/auth/door'
import { today as dayOfToday } from '@/lib/calendar/now'
import { attachment } from '@/lib/export/attachment'
import { sheetFile, sheetFormat } from '@/lib/export/sheet-file'
import { registerSheet } from '@/lib/register/export-sheet'
import { chosenBehind, chosenInSight, takenAlongWords } from '@/lib/register/chosen'
import { parametersOf, readFilter } from '@/lib/register/filter'
import { chosenFacets } from '@/lib/register/queries/facets'
import { allItems } from '@/lib/register/queries/list-items'

/** What one sees in the register, to take along: the same filter, the same order, all pages. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const filter = readFilter(parametersOf(request.nextUrl.searchParams))
  const today = dayOfToday()
  const words = takenAlongWords(
    [...chosenInSight(filter), ...chosenBehind(filter, await chosenFacets(filter))],
    filter.q,
  )
  const sheet = registerSheet(await allItems(actor, filter, today), words, today)
  return attachment(await sheetFile(sheet, sheetFormat(request.nextUrl.searchParams.get('vorm'))))
}
