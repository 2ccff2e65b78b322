import type { NextRequest } from 'next/server'
import { budgetAnnexOf } from '@/lib/annex/compose/budget-annex'
import { PAPER_FORMATS, writePaper } from '@/lib/annex/write/paper'
import { actorForRoute, problem } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { attachment } from '@/lib/export/attachment'
import { budgetSheet } from '@/lib/export/budget'
import { sheetFile } from '@/lib/export/sheet-file'
import { budgetDays, DIRECTORATE } from '@/lib/report/papers'
import { itemsOn } from '@/lib/report/queries/register-items'

/** The annex of the budget on its cut-off date, as a document or as a sheet. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const asked = request.nextUrl.searchParams
  const days = budgetDays(asked, today())
  const items = await itemsOn(actor, days)
  const name = `Bijlage moties en toezeggingen, peildatum ${days.date}`
  const format = asked.get('vorm')
  if (format === 'xlsx' || format === 'ods')
    return attachment({ ...(await sheetFile(budgetSheet(items, days.date), format)), fileName: `${name}.${format}` })
  const paper = budgetAnnexOf(items, { ...days, directorate: DIRECTORATE })
  const file = await writePaper(paper, PAPER_FORMATS.find((one) => one === format) ?? 'docx', name)
  return file.ok ? attachment(file.value) : problem(503, 'Nu niet te maken', file.message)
}
