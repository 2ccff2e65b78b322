import { problem } from '@/lib/auth/door'
import { readerOfFeed } from '@/lib/auth/feed-door'
import { today } from '@/lib/calendar/now'
import { icsFile } from '@/lib/export/ics'
import { viewFeed } from '@/lib/register/queries/view-feed'

type Context = { params: Promise<{ token: string }> }

/** A view as a calendar, for who knows its secret address; the address is the key, so that a calendar program can read it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const reader = await readerOfFeed(token.replace(/\.ics$/, ''))
  if (!reader) return problem(404, 'Onbekend adres', 'Dit agenda-adres bestaat niet (meer). Maak in Gestand een nieuw.')
  return new Response(icsFile(`Gestand: ${reader.view.name}`, await viewFeed(reader, today())), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' },
  })
}
