import { setTimeout } from 'node:timers/promises'
import { FileRefusal } from '@/lib/annex/read/refusals'
import { done, refused, type Outcome } from '@/lib/outcome'
import { readFeedPage, type FeedPage } from '@/lib/sync/feed-page'

/** The longest page that is read, in bytes, and the longest wait for it, in ms. */
const LONGEST = 30_000_000
const PATIENCE = 30_000

/** Pauses before the second and the third try, in ms. */
const PAUSES = [1000, 4000]

/**
 * One page of the Kamer's open data. Tried three times, for the service is at times away; a redirect to elsewhere is not followed.
 * Refused: unreachable, not-a-feed; `stopped` when the signal says so.
 */
export async function fetchPage(
  address: string,
  signal: AbortSignal,
  pauses: readonly number[] = PAUSES,
): Promise<Outcome<FeedPage>> {
  for (const pause of [...pauses, null]) {
    const answer = await attempt(address, signal)
    if (signal.aborted) return refused('stopped', 'Het ophalen is gestopt. Wat al gelezen was, blijft.')
    if (answer !== null) return answer
    if (pause !== null) await setTimeout(pause, undefined, { signal }).catch(() => undefined)
  }
  return refused(
    'unreachable',
    'De open data van de Tweede Kamer zijn nu niet te bereiken. Wat al gelezen was, blijft; probeer het later opnieuw. Blijft het zo, vraag dan een beheerder of de server naar buiten mag.',
  )
}

/** Null when trying again may help. */
async function attempt(address: string, signal: AbortSignal): Promise<Outcome<FeedPage> | null> {
  try {
    const response = await fetch(address, {
      redirect: 'error',
      headers: { accept: 'application/atom+xml, application/xml' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    })
    if (!response.ok) return null
    const bytes = await bodyOf(response)
    return bytes === null ? NO_FEED : done(readFeedPage(bytes))
  } catch (error) {
    return error instanceof FileRefusal ? NO_FEED : null
  }
}

const NO_FEED = refused(
  'not-a-feed',
  'Het antwoord is niet wat de Tweede Kamer publiceert. Er is niets van gebruikt; vraag een beheerder het adres na te kijken.',
)

/** The body, as long as it is not too long. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > LONGEST) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
