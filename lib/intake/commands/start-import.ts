import { createHash } from 'node:crypto'
import { refusedFile } from '@/lib/annex/read/refusals'
import { readAnnexSafely } from '@/lib/annex/read-annex'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction, LONG_TRANSACTION } from '@/lib/db/transaction'
import { earlierImport, storeRead, type Started } from '@/lib/intake/commands/store-import'
import { holdAgainstRegister } from '@/lib/intake/queries/hold-against-register'
import { done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'
import type { AtWork } from '@/lib/work/kind'

/** How the work goes, for who watches it. */
type Along = Pick<AtWork, 'progress' | 'signal'>

/** The largest file that is taken in, in bytes. */
export const LARGEST_FILE = 25 * 1024 * 1024

/**
 * Reads a document and keeps it with its candidates for review. Nothing of it enters the register yet.
 * The same file twice gives the import that is already there, as long as that one is not given up.
 */
export async function startImport(
  actor: Actor,
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
  { progress, signal }: Along = { progress: () => undefined, signal: new AbortController().signal },
): Promise<Outcome<Started>> {
  if (!may(actor, 'import.review')) return notAllowed()
  if (file.bytes.length === 0) return refused('empty', 'Dit bestand is leeg. Kies een ander bestand.')
  if (file.bytes.length > LARGEST_FILE)
    return refused('too-large', 'Dit bestand is groter dan 25 MB. Haal er afbeeldingen uit of splits het.')
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const earlier = await earlierImport(sha256)
  if (earlier) return done(earlier)
  progress(0, null, 'het bestand wordt gelezen')
  const opened = await readAnnexSafely(file.bytes, { recess: await recessCalendar() }, { signal })
  if (!opened.ok) return opened
  const { document, annex } = opened.value
  if (annex.items.length === 0)
    return refused(
      'no-items',
      'In dit document vind ik geen moties, toezeggingen of aanvullende zaken. Er is niets opgeslagen.',
    )
  const matches = await holdAgainstRegister(actor, annex.items, { progress, signal })
  if (signal.aborted) return refusedFile('cancelled')
  const read = { document, annex, matches }
  return inTransaction((tx) => storeRead(tx, actor, { ...file, sha256 }, read), LONG_TRANSACTION)
}
