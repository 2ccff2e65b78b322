import { actorForRoute, problem } from '@/lib/auth/door'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { LIMITS } from '@/lib/annex/read/limits'
import { readTableText } from '@/lib/scenario/table-text'

/** Room for the frame that a browser puts around the file. */
const FRAME = 64 * 1024

/** Turns an uploaded table into text for the form that asked; stores nothing. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return problem(403, 'Andere site', 'Dit verzoek kwam van een andere site en is niet uitgevoerd.')
  const actor = await actorForRoute('allocation.read')
  if (actor instanceof Response) return actor
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!Number.isInteger(length)) return problem(411, 'Lengte ontbreekt', 'Dit verzoek zegt niet hoe groot het is.')
  if (length > LIMITS.upload + FRAME) return problem(413, 'Te groot', 'Dit bestand is groter dan 25 MB.')
  const form = await request.formData().catch(() => null)
  const file = form?.get('bestand')
  if (!(file instanceof File)) return problem(400, 'Geen bestand', 'Er kwam geen bestand mee.')
  const read = await readTableText(new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return problem(422, 'Niet te lezen', read.message)
  return Response.json(read.value, { headers: { 'cache-control': 'no-store' } })
}
