import { actorForRoute, problem } from '@/lib/auth/door'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { LARGEST_FILE, startImport } from '@/lib/intake/commands/start-import'

/** Room for the frame that a browser puts around the file. */
const FRAME = 64 * 1024

/** Where a table is taken in: it asks which column is what. CSV goes by its name, for its content is plain text. */
const TO_SHEET = '/import/tabel?fout=is-sheet'

/** Takes a document in from the form on /import and leads on: to its review, or back with the reason. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return problem(403, 'Andere site', 'Dit verzoek kwam van een andere site en is niet uitgevoerd.')
  const actor = await actorForRoute('import.review')
  if (actor instanceof Response) return actor
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!Number.isInteger(length)) return problem(411, 'Lengte ontbreekt', 'Dit verzoek zegt niet hoe groot het is.')
  if (length > LARGEST_FILE + FRAME) return leadTo('/import?fout=too-large')
  const file = await uploaded(request)
  if (!file) return leadTo('/import?fout=geen-bestand')
  if (/\.(?:csv|tsv)$/i.test(file.name)) return leadTo(TO_SHEET)
  const started = await startImport(actor, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  if (started.ok) return leadTo(`/import/${started.value.id}`)
  return leadTo(started.code === 'is-sheet' ? TO_SHEET : `/import?fout=${encodeURIComponent(started.code)}`)
}

async function uploaded(request: Request): Promise<File | null> {
  const form = await request.formData().catch(() => null)
  const file = form?.get('bestand')
  return file instanceof File && file.name !== '' ? file : null
}

function leadTo(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })
}
