import type { NextRequest } from 'next/server'
import { actorForRoute, problem } from '@/lib/auth/door'
import { isId } from '@/lib/db/is-id'
import { answerPaper } from '@/lib/report/answer-paper'
import { OUTPUTS } from '@/lib/report/outputs'
import { hasReport } from '@/lib/report/queries/report-file'

type Context = { params: Promise<{ id: string }> }

/** The annex as it stands now, or its overview, in the format asked for; nothing is frozen by it. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const { id } = await params
  if (!isId(id) || !(await hasReport(id))) return problem(404, 'Niet gevonden', 'Dit halfjaarbericht bestaat niet.')
  const output = OUTPUTS.find((one) => one === request.nextUrl.searchParams.get('vorm')) ?? 'docx'
  return answerPaper(actor, { paper: 'report', id, output })
}
