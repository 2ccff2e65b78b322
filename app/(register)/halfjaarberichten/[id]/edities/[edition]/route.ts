import { actorForRoute, problem } from '@/lib/auth/door'
import { isId } from '@/lib/db/is-id'
import { attachment } from '@/lib/export/attachment'
import { editionFile } from '@/lib/report/queries/editions'

type Context = { params: Promise<{ edition: string }> }

/** A frozen edition: the very bytes that were sent. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const { edition } = await params
  const file = isId(edition) ? await editionFile(actor, edition) : null
  return file ? attachment(file) : problem(404, 'Niet gevonden', 'Deze editie bestaat niet.')
}
