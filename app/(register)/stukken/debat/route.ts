import type { NextRequest } from 'next/server'
import { debatePackOf } from '@/lib/annex/compose/debate-pack'
import { PAPER_FORMATS, writePaper } from '@/lib/annex/write/paper'
import { actorForRoute, problem } from '@/lib/auth/door'
import { addDays } from '@/lib/calendar/date'
import { today } from '@/lib/calendar/now'
import { attachment } from '@/lib/export/attachment'
import { DIRECTORATE, RECENT_DAYS } from '@/lib/report/papers'
import { packPages } from '@/lib/report/queries/register-items'

/** The debate pack: a page for each debate and member that was asked for, as a file. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const asked = request.nextUrl.searchParams
  const date = today()
  const days = { date, since: addDays(date, -RECENT_DAYS) }
  const pages = await packPages(actor, { debates: asked.getAll('debat'), members: asked.getAll('lid') }, days)
  const format = PAPER_FORMATS.find((one) => one === asked.get('vorm')) ?? 'docx'
  const file = await writePaper(
    debatePackOf(pages, { ...days, directorate: DIRECTORATE }),
    format,
    `Debatpakket ${date}`,
  )
  return file.ok ? attachment(file.value) : problem(503, 'Nu niet te maken', file.message)
}
