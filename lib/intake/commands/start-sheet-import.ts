import { createHash } from 'node:crypto'
import { may, type Actor } from '@/lib/auth/actor'
import { now, today } from '@/lib/calendar/now'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { earlierImport, storeRead, type HashedFile, type Started } from '@/lib/intake/commands/store-import'
import { holdAgainstRegister } from '@/lib/intake/queries/hold-against-register'
import { sheetSignature } from '@/lib/intake/sheet-signature'
import { headingsOf, type Mapping } from '@/lib/intake/sheet/columns'
import { readPasted } from '@/lib/intake/read-rows'
import { rowsToItems } from '@/lib/intake/sheet/rows-to-items'
import type { ImportSheetInput } from '@/lib/intake/sheet/schema'
import { done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'

/**
 * Keeps the rows of a sheet as an import with a candidate for each, for the same review as an annex, and remembers its mapping.
 * The same rows with the same mapping twice give the import that is already there.
 * Refuses: no-items, and as the reading of rows does.
 */
export async function startSheetImport(actor: Actor, input: ImportSheetInput): Promise<Outcome<Started>> {
  if (!may(actor, 'import.review')) return notAllowed()
  const read = await readPasted(input.blok)
  if (!read.ok) return read
  const { rows, block } = read.value
  const head = Math.min(input.kop, rows.length) - 1
  const headings = headingsOf(rows, head)
  if (headings.length !== input.kolom.length)
    return refused('other-columns', 'Het blad heeft andere kolommen dan u aanwees. Ververs het voorbeeld.')
  const file = fileOf(input, block)
  const earlier = await earlierImport(file.sha256)
  if (earlier) return done(earlier)
  const { document, annex } = rowsToItems(
    { rows, head, mapping: input.kolom },
    { today: today(), recess: await recessCalendar() },
  )
  if (annex.items.length === 0)
    return refused('no-items', 'In deze regels staat geen titel of tekst. Er is niets opgeslagen.')
  const matches = await holdAgainstRegister(actor, annex.items)
  return inTransaction(async (tx) => {
    await rememberMapping(tx, headings, input.kolom)
    return storeRead(tx, actor, file, { document, annex, matches })
  }, LONG_TRANSACTION)
}

/** What is kept as the file: the rows as they were read in, with the mapping by which they were. */
function fileOf(input: ImportSheetInput, block: string): HashedFile {
  const bytes = new TextEncoder().encode(JSON.stringify({ kop: input.kop, kolommen: input.kolom, blok: block }))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: input.naam === '' ? 'Geplakt blok' : input.naam, bytes, sha256 }
}

/** For the next sheet with these headings; one without headings is like any other and is not remembered. */
async function rememberMapping(tx: Transaction, headings: string[], mapping: Mapping): Promise<void> {
  if (headings.every((heading) => heading === '')) return
  const signature = sheetSignature(headings)
  const used = { mapping, usedAt: now() }
  await tx.sheetMapping.upsert({ where: { signature }, create: { signature, headings, ...used }, update: used })
}
