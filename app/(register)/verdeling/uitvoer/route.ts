import type { NextRequest } from 'next/server'
import { actorForRoute, problem } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { attachment } from '@/lib/export/attachment'
import { parametersOf, readChoices } from '@/lib/scenario/choices'
import { divide } from '@/lib/scenario/division'
import { divisionFile, divisionFormats } from '@/lib/scenario/export/division-file'
import { dataSetOf } from '@/lib/scenario/queries'

/** The division of this address as a file; `vorm` says which. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await actorForRoute('allocation.read')
  if (actor instanceof Response) return actor
  const { searchParams } = request.nextUrl
  const choices = readChoices(parametersOf(searchParams))
  const dataSet = await dataSetOf(actor, choices.gegevens)
  if (!dataSet) return problem(404, 'Niet gevonden', 'Deze gegevensset bestaat niet.')
  const division = divide(choices, dataSet)
  const [refusal] = division.refusals
  if (division.keys.length === 0 && refusal) return problem(422, 'Niet berekend', refusal.refusal.message)
  const format = divisionFormats.find((own) => own === searchParams.get('vorm')) ?? 'xlsx'
  return attachment(await divisionFile(division, format, today()))
}
