import type { NextRequest } from 'next/server'
import { PAPER_FORMATS } from '@/lib/annex/write/paper'
import { actorForRoute } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { attachment } from '@/lib/export/attachment'
import { sheetFile, sheetFormat } from '@/lib/export/sheet-file'
import { takenAlong } from '@/lib/register/queries/taken-along'
import { answerPaper } from '@/lib/report/answer-paper'

/** What one sees in the register, to take along: as a sheet, or as a paper, which is made behind the request. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const parameters = new URLSearchParams(request.nextUrl.searchParams)
  const asked = parameters.get('vorm')
  parameters.delete('vorm')
  const query = parameters.toString()
  const format = PAPER_FORMATS.find((one) => one === asked)
  if (format) return answerPaper(actor, { paper: 'list', query, format })
  const { sheet } = await takenAlong(actor, query, today())
  return attachment(await sheetFile(sheet, sheetFormat(asked)))
}
