import type { NextRequest } from 'next/server'
import { actorForRoute } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { answerPaper } from '@/lib/report/answer-paper'
import { BUDGET_FORMATS } from '@/lib/report/make-paper'
import { budgetDays } from '@/lib/report/papers'

/** The annex of the budget on its cut-off date, as a document or as a sheet. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const asked = request.nextUrl.searchParams
  const format = BUDGET_FORMATS.find((one) => one === asked.get('vorm')) ?? 'docx'
  return answerPaper(actor, { paper: 'budget', ...budgetDays(asked, today()), format })
}
