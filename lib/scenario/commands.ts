import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { violatedIndex } from '@/lib/db/errors'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { visibleWhere } from '@/lib/register/visibility'
import { choicesOf, choicesQuery, EXAMPLE } from '@/lib/scenario/choices'
import type { LinkItemInput, SaveScenarioInput, ScenarioHandle, ShareScenarioInput } from '@/lib/scenario/schema'
import type { AllocationScenario } from '@/prisma/generated/prisma/client'

export type ScenarioKept = { id: string; name: string }

const NOT_ALLOWED = refused('not-allowed', 'Met uw rol kunt u geen scenario’s bewaren.')
const NOT_FOUND = refused('not-found', 'Dit scenario bestaat niet (meer), of het is niet van u.')
const EXISTS = 'U hebt al een scenario met deze naam. Kies een andere naam, of zet “vervang” aan.'

/**
 * Keeps the choices of a division under a name, for this person or for everybody. Refuses a name that the person already
 * uses, unless `replace` is set, and a data set that is gone.
 */
export async function saveScenario(actor: Actor, input: SaveScenarioInput): Promise<Outcome<ScenarioKept>> {
  const { id: ownerId } = actor
  if (!may(actor, 'allocation.keep') || ownerId === null) return NOT_ALLOWED
  const choices = choicesOf(input.query)
  const dataSetId = choices.gegevens === EXAMPLE ? null : choices.gegevens
  const data = { query: choicesQuery(choices), shared: input.shared === '1', dataSetId }
  try {
    return await inTransaction(async (tx) => {
      if (dataSetId && !(await tx.allocationDataSet.findUnique({ where: { id: dataSetId }, select: { id: true } })))
        return refused('no-data-set', 'De gegevensset van dit scenario bestaat niet meer.')
      const key = { ownerId_name: { ownerId, name: input.name } }
      const present = await tx.allocationScenario.findUnique({ where: key })
      if (present && input.replace !== '1') return refused('exists', EXISTS, { name: EXISTS })
      const stored = present
        ? await tx.allocationScenario.update({ where: { id: present.id }, data })
        : await tx.allocationScenario.create({ data: { ...data, name: input.name, ownerId } })
      await logScenario(tx, actor, present ? 'changeScenario' : 'saveScenario', stored, present)
      return done({ id: stored.id, name: stored.name })
    })
  } catch (error) {
    if (violatedIndex(error) === 'AllocationScenario_ownerId_name_key')
      return refused('exists', EXISTS, { name: EXISTS })
    throw error
  }
}

/** Shares an own scenario with everybody, or takes it back. */
export function shareScenario(actor: Actor, { id, shared }: ShareScenarioInput): Promise<Outcome<ScenarioKept>> {
  return changeOwn(actor, id, async (tx, before) => {
    const stored = await tx.allocationScenario.update({ where: { id }, data: { shared: shared === 'ja' } })
    await logScenario(tx, actor, 'changeScenario', stored, before)
    return done({ id, name: stored.name })
  })
}

/** Throws an own scenario away; what it was about stays. */
export function removeScenario(actor: Actor, { id }: ScenarioHandle): Promise<Outcome<ScenarioKept>> {
  return changeOwn(actor, id, async (tx, before) => {
    const { count } = await tx.allocationScenario.deleteMany({ where: { id } })
    if (count === 0) return NOT_FOUND
    await logScenario(tx, actor, 'removeScenario', null, before)
    return done({ id, name: before.name })
  })
}

/** Puts an own scenario beside an item of the register. Refuses an item that this person cannot see. */
export function linkItem(
  actor: Actor,
  { id, number }: LinkItemInput,
): Promise<Outcome<ScenarioKept & { number: number }>> {
  return changeOwn(actor, id, async (tx, scenario) => {
    const item = await tx.item.findFirst({ where: { number, ...visibleWhere(actor) }, select: { id: true } })
    if (!item) {
      const message = `G-${number} staat niet in het register.`
      return refused('no-item', message, { number: message })
    }
    await tx.allocationScenario.update({ where: { id }, data: { items: { connect: { id: item.id } } } })
    await logLink(tx, actor, scenario, { before: null, after: `G-${number}` })
    return done({ id, name: scenario.name, number })
  })
}

/** Takes an own scenario from beside an item. */
export function unlinkItem(
  actor: Actor,
  { id, number }: LinkItemInput,
): Promise<Outcome<ScenarioKept & { number: number }>> {
  return changeOwn(actor, id, async (tx, scenario) => {
    const item = await tx.item.findFirst({ where: { number, scenarios: { some: { id } } }, select: { id: true } })
    if (!item) return refused('no-item', `G-${number} staat niet bij dit scenario.`)
    await tx.allocationScenario.update({ where: { id }, data: { items: { disconnect: { id: item.id } } } })
    await logLink(tx, actor, scenario, { before: `G-${number}`, after: null })
    return done({ id, name: scenario.name, number })
  })
}

/** Runs a change on a scenario of this person; anybody else's is simply not there. */
async function changeOwn<Value>(
  actor: Actor,
  id: string,
  change: (tx: Transaction, scenario: AllocationScenario) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const { id: ownerId } = actor
  if (!may(actor, 'allocation.keep') || ownerId === null) return NOT_ALLOWED
  return inTransaction(async (tx) => {
    const scenario = await tx.allocationScenario.findFirst({ where: { id, ownerId } })
    return scenario ? change(tx, scenario) : NOT_FOUND
  })
}

async function logScenario(
  tx: Transaction,
  actor: Actor,
  action: string,
  after: AllocationScenario | null,
  before: AllocationScenario | null,
): Promise<void> {
  const one = after ?? before
  if (!one) throw new Error('a change of a scenario has something before it or after it')
  await logEvent(tx, actor, {
    action,
    objectType: 'scenario',
    objectId: one.id,
    label: one.name,
    before: before ? factsOf(before) : null,
    after: after ? factsOf(after) : null,
  })
}

function factsOf({ query, shared }: AllocationScenario) {
  return { keuzes: query, gedeeld: shared ? 'ja' : 'nee' }
}

async function logLink(
  tx: Transaction,
  actor: Actor,
  { id, name }: AllocationScenario,
  { before, after }: { before: string | null; after: string | null },
): Promise<void> {
  await logEvent(tx, actor, {
    action: after ? 'linkScenario' : 'unlinkScenario',
    objectType: 'scenario',
    objectId: id,
    label: name,
    before: before ? { item: before } : null,
    after: after ? { item: after } : null,
  })
}
