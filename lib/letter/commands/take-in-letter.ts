import { createHash } from 'node:crypto'
import { readSafely } from '@/lib/annex/read/read-safely'
import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { today } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { inTransaction } from '@/lib/db/transaction'
import { letterFacts } from '@/lib/letter/letter-facts'
import { citedIn } from '@/lib/letter/queries/letter-page'
import { knownItems } from '@/lib/letter/queries/known-items'
import { readLetter } from '@/lib/letter/read-letter'
import type { LetterHandle, ReadLetterInput } from '@/lib/letter/schema'
import { conflict, done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'

/** The largest letter that is taken in, in bytes. */
const LARGEST = 25 * 1024 * 1024

/**
 * Reads an outgoing letter, from a file or pasted, and keeps its text with its hash. Nothing of it enters the register yet.
 * The same letter twice gives the one that is there already.
 */
export async function takeInLetter(actor: Actor, input: ReadLetterInput): Promise<Outcome<{ id: string }>> {
  if (!may(actor, 'item.change')) return notAllowed()
  const { prisma } = await database()
  if (input.bestand && input.bestand.size > LARGEST)
    return refusedAt('bestand', 'too-large', 'Dit bestand is groter dan 25 MB. Haal er afbeeldingen uit.')
  const bytes = input.bestand
    ? new Uint8Array(await input.bestand.arrayBuffer())
    : new Uint8Array(new TextEncoder().encode(input.tekst))
  const field = input.bestand ? 'bestand' : 'tekst'
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const earlier = await prisma.letter.findUnique({ where: { sha256 }, select: { id: true } })
  if (earlier) return done(earlier)
  const document = await readSafely(bytes)
  if (!document.ok) return refusedAt(field, document.code, document.message)
  const day = today()
  const { number, date } = letterFacts(document.value, day)
  const items = await knownItems(actor, citedIn(document.value))
  const context = { printed: date ?? day, recess: await recessCalendar() }
  const { proposals, named, unknown } = readLetter(document.value, items, context, number)
  if (proposals.length + named.length + unknown.length === 0)
    return refusedAt(
      field,
      'no-items',
      'In deze brief vind ik geen motie of toezegging, met of zonder nummer. Er is niets bewaard. Kijk of dit de goede brief is.',
    )
  const name = input.bestand?.name.normalize('NFC').slice(0, 200) || 'Geplakte brief'
  return inTransaction(async (tx) => {
    const stored = await tx.letter.create({
      data: { name, format: document.value.meta.format, sha256, document: document.value, readById: actor.id },
      select: { id: true },
    })
    await logEvent(tx, actor, {
      action: 'readLetter',
      objectType: 'letter',
      objectId: stored.id,
      label: name,
      after: { sha256, voorstellen: proposals.length },
    })
    return done(stored)
  })
}

/** Throws a letter away that was not applied: the wrong one, or a first version. */
export async function discardLetter(actor: Actor, input: LetterHandle): Promise<Outcome<{ id: string }>> {
  if (!may(actor, 'item.change')) return notAllowed()
  return inTransaction(async (tx) => {
    const letter = await tx.letter.findUnique({ where: { id: input.id }, omit: { document: true } })
    if (!letter) return refused('not-found', 'Deze brief is er niet (meer).')
    if (letter.version !== input.version) return conflict(letter.version, {})
    if (letter.state === 'verwerkt') return refused('applied', 'Deze brief is verwerkt en blijft daarom bewaard.')
    await tx.letter.delete({ where: { id: letter.id } })
    await logEvent(tx, actor, {
      action: 'discardLetter',
      objectType: 'letter',
      objectId: letter.id,
      label: letter.name,
      before: { sha256: letter.sha256 },
    })
    return done({ id: letter.id })
  })
}

function refusedAt(field: string, code: string, message: string) {
  return refused(code, message, { [field]: message })
}
