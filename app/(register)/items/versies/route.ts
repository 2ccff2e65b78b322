import { actorForRoute } from '@/lib/auth/door'
import { changedItems, readSeen } from '@/lib/register/queries/changed-items'

/** Which of the items on a screen somebody else changed since: asked every few seconds, so it counts for nothing else. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorForRoute('register.read', 'unattended')
  if (actor instanceof Response) return actor
  const seen = readSeen(new URL(request.url).searchParams.get('gezien') ?? '')
  return Response.json({ changed: await changedItems(actor, seen) }, { headers: { 'cache-control': 'no-store' } })
}
