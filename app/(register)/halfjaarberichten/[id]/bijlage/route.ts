import { actorForRoute, problem } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import { attachment } from '@/lib/export/attachment'
import { annexFile } from '@/lib/report/commands/send-report'

type Context = { params: Promise<{ id: string }> }

/** The annex as it stands now, as a Word document; nothing is frozen by it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const { id } = await params
  const file = isId(id) ? await annexFile(actor, id, today()) : null
  return file ? attachment(file) : problem(404, 'Niet gevonden', 'Dit halfjaarbericht bestaat niet.')
}
