import { readDocumentSchema } from '@/lib/annex/blocks-schema'
import { textOf } from '@/lib/annex/parse/text-of'
import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { toDatabaseDate } from '@/lib/calendar/date'
import { now } from '@/lib/calendar/now'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { inTransaction, LONG_TRANSACTION, type Transaction } from '@/lib/db/transaction'
import { pickField, type ApplyLetterInput, type Pick } from '@/lib/letter/schema'
import { conflict, done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { changeItemIn, notAllowed, type ItemChange } from '@/lib/register/commands/change-item'
import type { Changed } from '@/lib/register/commands/change-items'
import { dropping, settling, settlingPartly, transferring } from '@/lib/register/commands/move-status'
import { movingTerm } from '@/lib/register/commands/move-term'

/**
 * Does what was confirmed of a letter, all or nothing, each through the decision of its ordinary command: the number and day of the
 * letter are the evidence of every status and the letter of every new term. Somebody else's change of one item stops it all.
 */
export async function applyLetter(
  actor: Actor,
  input: ApplyLetterInput,
): Promise<Outcome<{ id: string; changed: number }>> {
  if (!may(actor, 'item.change')) return notAllowed()
  const recess = await recessCalendar()
  return inTransaction(async (tx) => {
    const letter = await lockedLetter(tx, input)
    if (!letter.ok) return letter
    const document = readDocumentSchema.parse(letter.value.document)
    const versions = new Map<string, number>()
    for (const pick of input.picks) {
      if (!textOf(document.blocks[pick.block]).includes(pick.sentence))
        return refused('other-sentence', 'Deze zin staat niet in de brief. Laad de pagina opnieuw.')
      const changed = await apply(tx, actor, { pick, input, recess, version: versions.get(pick.item) ?? pick.version })
      if (!changed.ok) return refusedFor(tx, pick, changed)
      versions.set(pick.item, changed.value.version)
    }
    await keepRecord(tx, actor, input, letter.value.name)
    return done({ id: input.id, changed: versions.size })
  }, LONG_TRANSACTION)
}

async function lockedLetter(tx: Transaction, { id, version }: ApplyLetterInput) {
  await tx.$queryRaw`SELECT 1 FROM "Letter" WHERE "id" = ${id}::uuid FOR UPDATE`
  const letter = await tx.letter.findUnique({ where: { id } })
  if (!letter) return refused('not-found', 'Deze brief is er niet (meer).')
  if (letter.state === 'verwerkt') return refused('applied', 'Deze brief is al verwerkt. Laad de pagina opnieuw.')
  return letter.version === version ? done(letter) : conflict(letter.version, {})
}

type Application = { pick: Pick; input: ApplyLetterInput; recess: RecessCalendar; version: number }

function apply(
  tx: Transaction,
  actor: Actor,
  { pick, input, recess, version }: Application,
): Promise<Outcome<Changed>> {
  const [action, decide] = decisionOf(pick, input, recess)
  return changeItemIn(tx, actor, { right: 'item.change', action, handle: { id: pick.item, version }, decide })
}

function decisionOf(
  pick: Pick,
  { number, date }: ApplyLetterInput,
  recess: RecessCalendar,
): [action: string, decide: ItemChange['decide']] {
  const evidence = { evidence: number, settledOn: date }
  const reason = `Brief ${number}: “${pick.sentence}”`
  switch (pick.deed) {
    case 'settle':
      return ['settleItem', settling({ ...evidence, reason })]
    case 'settlePartly':
      return ['settleItemPartly', settlingPartly({ ...evidence, donePart: pick.donePart })]
    case 'drop':
      return ['dropItem', dropping({ reason: pick.reason })]
    case 'transfer':
      return ['transferItem', transferring({ transferredTo: pick.transferredTo, transferredOn: date, reason })]
    case 'moveTerm':
      return [
        'moveTerm',
        movingTerm({ words: pick.words, by: pick.by, reason, letter: number }, { printed: date, recess }),
      ]
  }
}

/** Which item stood in the way, in words; its proposal is marked. */
async function refusedFor(
  tx: Transaction,
  pick: Pick,
  refusal: Extract<Outcome<never>, { ok: false }>,
): Promise<Outcome<never>> {
  const item = await tx.item.findUnique({ where: { id: pick.item }, select: { number: true } })
  const name = item ? `G-${item.number}` : 'Een item'
  const why = refusal.code === 'conflict' ? 'intussen gewijzigd door iemand anders' : refusal.message
  const message = `${name}: ${why}${/[.!]$/.test(why) ? '' : '.'} Er is nog niets toegepast: kijk dit voorstel na en pas opnieuw toe.`
  return refused(refusal.code, message, { [pickField('deed', pick.key)]: message })
}

async function keepRecord(tx: Transaction, actor: Actor, input: ApplyLetterInput, name: string): Promise<void> {
  await tx.letterEffect.createMany({
    data: input.picks.map((pick, order) => ({
      letterId: input.id,
      itemId: pick.item,
      order,
      deed: pick.deed,
      detail: detailOf(pick),
      sentence: pick.sentence,
    })),
  })
  await tx.letter.update({
    where: { id: input.id },
    data: {
      number: input.number,
      date: toDatabaseDate(input.date),
      state: 'verwerkt',
      appliedAt: now(),
      version: input.version + 1,
    },
    select: { id: true },
  })
  await logEvent(tx, actor, {
    action: 'applyLetter',
    objectType: 'letter',
    objectId: input.id,
    label: name,
    after: { brief: input.number, datum: input.date, wijzigingen: input.picks.length },
  })
}

function detailOf(pick: Pick): string {
  switch (pick.deed) {
    case 'settle':
      return 'afgedaan'
    case 'settlePartly':
      return `deels afgedaan: ${pick.donePart}`
    case 'drop':
      return 'vervallen'
    case 'transfer':
      return `overgedragen aan ${pick.transferredTo}`
    case 'moveTerm':
      return `nieuwe termijn: ${pick.words}`
  }
}
