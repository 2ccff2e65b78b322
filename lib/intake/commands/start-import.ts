import { createHash } from 'node:crypto'
import { parseAnnex } from '@/lib/annex/parse'
import { readSafely } from '@/lib/annex/read/read-safely'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction, LONG_TRANSACTION } from '@/lib/db/transaction'
import { earlierImport, storeRead, type Started } from '@/lib/intake/commands/store-import'
import { done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'

/** The largest file that is taken in, in bytes. */
export const LARGEST_FILE = 25 * 1024 * 1024

/**
 * Reads a document and keeps it with its candidates for review. Nothing of it enters the register yet.
 * The same file twice gives the import that is already there, as long as that one is not given up.
 */
export async function startImport(
  actor: Actor,
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Outcome<Started>> {
  if (!may(actor, 'import.review')) return notAllowed()
  if (file.bytes.length === 0) return refused('empty', 'Dit bestand is leeg. Kies een ander bestand.')
  if (file.bytes.length > LARGEST_FILE)
    return refused('too-large', 'Dit bestand is groter dan 25 MB. Haal er afbeeldingen uit of splits het.')
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const earlier = await earlierImport(sha256)
  if (earlier) return done(earlier)
  const document = await readSafely(file.bytes)
  if (!document.ok) return document
  const annex = parseAnnex(document.value, { recess: await recessCalendar() })
  if (annex.items.length === 0)
    return refused(
      'no-items',
      'In dit document vind ik geen moties, toezeggingen of aanvullende zaken. Er is niets opgeslagen.',
    )
  return inTransaction((tx) => storeRead(tx, actor, { ...file, sha256 }, document.value, annex), LONG_TRANSACTION)
}
