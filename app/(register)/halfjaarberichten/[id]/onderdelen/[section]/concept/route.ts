import { actorForRoute, problem } from '@/lib/auth/door'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { now } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import { attendInput, attendSection } from '@/lib/report/commands/attend-section'

type Context = { params: Promise<{ section: string }> }

/**
 * Where an open editor says every few seconds what was typed, and hears who else is here and what was stored meanwhile; nothing
 * when the section is gone or no longer theirs to write, as right after it was delivered.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return problem(403, 'Andere site', 'Dit verzoek kwam van een andere site en is niet uitgevoerd.')
  const actor = await actorForRoute('section.write')
  if (actor instanceof Response) return actor
  const { section } = await params
  const input = attendInput.safeParse(await request.json().catch(() => null))
  if (!input.success || !isId(section)) return problem(400, 'Onleesbaar', 'Dit concept is niet te lezen.')
  const attendance = await attendSection(actor, section, input.data, now())
  if (!attendance) return new Response(null, { status: 204 })
  return Response.json(attendance, { headers: { 'cache-control': 'no-store' } })
}
