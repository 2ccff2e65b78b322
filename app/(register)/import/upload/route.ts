import { actorForRoute, problem } from '@/lib/auth/door'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { takeUpload } from '@/lib/intake/commands/take-upload'
import { LARGEST_FILE } from '@/lib/intake/commands/start-import'

/** Room for the frame that a browser puts around the file. */
const FRAME = 64 * 1024

/**
 * Takes a file in from the form on /import and leads on: to where it is being read, or back with the reason. Without
 * JavaScript by a redirect; a script that shows the progress asks for JSON and gets the same address.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return problem(403, 'Andere site', 'Dit verzoek kwam van een andere site en is niet uitgevoerd.')
  const actor = await actorForRoute('import.review')
  if (actor instanceof Response) return actor
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!Number.isInteger(length)) return problem(411, 'Lengte ontbreekt', 'Dit verzoek zegt niet hoe groot het is.')
  const leadTo = request.headers.get('accept') === 'application/json' ? told : redirected
  if (length > LARGEST_FILE + FRAME) return leadTo('/import?fout=too-large')
  const body = await request.arrayBuffer().catch(() => null)
  if (body?.byteLength !== length) return leadTo('/import?fout=half')
  const file = await fileIn(body, request.headers.get('content-type') ?? '')
  if (!file) return leadTo('/import?fout=geen-bestand')
  const taken = await takeUpload(actor, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  return leadTo(taken.ok ? taken.value.href : `/import?fout=${encodeURIComponent(taken.code)}`)
}

/** The file in a form of which every byte is here. */
async function fileIn(body: ArrayBuffer, type: string): Promise<File | null> {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null)
  const file = form?.get('bestand')
  return file instanceof File && file.name !== '' ? file : null
}

function redirected(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })
}

function told(path: string): Response {
  return Response.json({ href: path }, { headers: { 'cache-control': 'no-store' } })
}
