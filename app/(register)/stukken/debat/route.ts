import type { NextRequest } from 'next/server'
import { PAPER_FORMATS } from '@/lib/annex/write/paper'
import { actorForRoute } from '@/lib/auth/door'
import { answerPaper } from '@/lib/report/answer-paper'

/** The debate pack: a page for each debate and member that was asked for, as a file. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const asked = request.nextUrl.searchParams
  const format = PAPER_FORMATS.find((one) => one === asked.get('vorm')) ?? 'docx'
  return answerPaper(actor, {
    paper: 'debate',
    debates: asked.getAll('debat'),
    members: asked.getAll('lid'),
    format,
  })
}
