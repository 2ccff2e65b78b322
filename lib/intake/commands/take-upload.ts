import { createHash } from 'node:crypto'
import { sniff } from '@/lib/annex/read/sniff'
import { may, type Actor } from '@/lib/auth/actor'
import { earlierImport } from '@/lib/intake/commands/store-import'
import { readDocumentWork } from '@/lib/intake/read-document-work'
import { done, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'

/**
 * Takes a file in and begins to read it behind the request; answers where to go on. What is plainly no document is refused
 * at once, and bytes that were read before lead to their import. Nothing is kept of a file that is refused.
 */
export async function takeUpload(
  actor: Actor,
  { name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Outcome<{ href: string }>> {
  if (!may(actor, 'import.review')) return notAllowed()
  const sniffed = sniff(bytes)
  if (!sniffed.ok) return sniffed
  const earlier = await earlierImport(createHash('sha256').update(bytes).digest('hex'))
  if (earlier) return done({ href: `/import/${earlier.id}` })
  const begun = await readDocumentWork.start(actor, { name: name.slice(0, 200) }, bytes)
  return begun.ok ? done({ href: `/werk/${begun.value.id}` }) : begun
}
