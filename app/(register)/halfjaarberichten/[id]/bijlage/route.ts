import type { NextRequest } from 'next/server'
import { actorForRoute, problem } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import { attachment } from '@/lib/export/attachment'
import { OUTPUTS } from '@/lib/report/outputs'
import { reportFile } from '@/lib/report/queries/report-file'

type Context = { params: Promise<{ id: string }> }

/** The annex as it stands now, or its overview, in the format asked for; nothing is frozen by it. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const { id } = await params
  const output = OUTPUTS.find((one) => one === request.nextUrl.searchParams.get('vorm')) ?? 'docx'
  const file = isId(id) ? await reportFile(actor, id, today(), output) : null
  if (!file) return problem(404, 'Niet gevonden', 'Dit halfjaarbericht bestaat niet.')
  return file.ok ? attachment(file.value) : problem(503, 'Nu niet te maken', file.message)
}
