import { actorForRoute, problem } from '@/lib/auth/door'
import { attachment } from '@/lib/export/attachment'
import { madeFile } from '@/lib/work/queries/works'

type Context = { params: Promise<{ id: string }> }

/** The file that a work made, for who asked for it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const file = await madeFile(actor, (await params).id)
  return file ? attachment(file) : problem(404, 'Niet gevonden', 'Dit bestand is er niet meer. Maak het opnieuw.')
}
