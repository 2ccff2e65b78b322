import { actorForRoute, problem } from '@/lib/auth/door'
import { workStand } from '@/lib/work/queries/works'

type Context = { params: Promise<{ id: string }> }

/** How far a work is, for the page that watches it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await actorForRoute('register.read')
  if (actor instanceof Response) return actor
  const stand = await workStand(actor, (await params).id)
  if (!stand) return problem(404, 'Niet gevonden', 'Dit werk is er niet (meer).')
  return Response.json(stand, { headers: { 'cache-control': 'no-store' } })
}
