import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { violatedIndex } from '@/lib/db/errors'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { conflict, done, refused, type Outcome } from '@/lib/outcome'
import { visibleWhere } from '@/lib/register/visibility'
import { choicesOf, choicesQuery, EXAMPLE } from '@/lib/scenario/choices'
import { dataSetFrom, exampleDataSet } from '@/lib/scenario/data-set'
import type { LinkItemInput, SaveScenarioInput, ScenarioHandle, ShareScenarioInput } from '@/lib/scenario/schema'
import { choicesSentence } from '@/lib/scenario/words'
import type { AllocationScenario, Prisma } from '@/prisma/generated/prisma/client'

export type ScenarioKept = { id: string; name: string }

const NOT_ALLOWED = refused('not-allowed', 'Met uw rol kunt u geen scenario’s bewaren.')
const NOT_FOUND = refused('not-found', 'Dit scenario bestaat niet (meer), of het is niet van u.')

/**
 * Keeps the choices of a division under a name, for this person or for everybody. A name that the person already uses is a
 * conflict that shows both divisions, unless the person saw that very version and replaces it. Refuses a data set that is gone.
 */
export async function saveScenario(actor: Actor, input: SaveScenarioInput): Promise<Outcome<ScenarioKept>> {
  const { id: ownerId } = actor
  if (!may(actor, 'allocation.keep') || ownerId === null) return NOT_ALLOWED
  const choices = choicesOf(input.query)
  const dataSetId = choices.gegevens === EXAMPLE ? null : choices.gegevens
  const data = { query: choicesQuery(choices), shared: input.shared === '1', dataSetId }
  const key = { ownerId_name: { ownerId, name: input.name } }
  try {
    return await inTransaction(async (tx) => {
      if (dataSetId && !(await tx.allocationDataSet.findUnique({ where: { id: dataSetId }, select: { id: true } })))
        return refused('no-data-set', 'De gegevensset van dit scenario bestaat niet meer.')
      const present = await tx.allocationScenario.findUnique({ where: key })
      const isSeen = input.seen === input.name && input.version === present?.version
      if (present && !isSeen) return nameTaken(tx, present)
      const stored = present
        ? await updateScenario(tx, present, data)
        : await tx.allocationScenario.create({ data: { ...data, name: input.name, ownerId } })
      await logScenario(tx, actor, present ? 'changeScenario' : 'saveScenario', stored, present)
      return done({ id: stored.id, name: stored.name })
    })
  } catch (error) {
    if (violatedIndex(error) !== 'AllocationScenario_ownerId_name_key') throw error
    return inTransaction(async (tx) => nameTaken(tx, await tx.allocationScenario.findUniqueOrThrow({ where: key })))
  }
}

/** Shares an own scenario with everybody, or takes it back. */
export function shareScenario(actor: Actor, { shared, ...handle }: ShareScenarioInput): Promise<Outcome<ScenarioKept>> {
  return changeOwn(actor, handle, async (tx, before) => {
    const stored = await updateScenario(tx, before, { shared: shared === 'ja' })
    await logScenario(tx, actor, 'changeScenario', stored, before)
    return done({ id: stored.id, name: stored.name })
  })
}

/** Throws an own scenario away; what it was about stays. */
export function removeScenario(actor: Actor, handle: ScenarioHandle): Promise<Outcome<ScenarioKept>> {
  return changeOwn(actor, handle, async (tx, before) => {
    await tx.allocationScenario.delete({ where: { id: before.id }, select: { id: true } })
    await logScenario(tx, actor, 'removeScenario', null, before)
    return done({ id: before.id, name: before.name })
  })
}

/** Puts an own scenario beside an item of the register. Refuses an item that this person cannot see. */
export function linkItem(
  actor: Actor,
  { number, ...handle }: LinkItemInput,
): Promise<Outcome<ScenarioKept & { number: number }>> {
  return changeOwn(actor, handle, async (tx, scenario) => {
    const item = await tx.item.findFirst({ where: { number, ...visibleWhere(actor) }, select: { id: true } })
    if (!item) {
      const message = `G-${number} staat niet in het register.`
      return refused('no-item', message, { number: message })
    }
    await updateScenario(tx, scenario, { items: { connect: { id: item.id } } })
    await logLink(tx, actor, scenario, { before: null, after: `G-${number}` })
    return done({ id: scenario.id, name: scenario.name, number })
  })
}

/** Takes an own scenario from beside an item. */
export function unlinkItem(
  actor: Actor,
  { number, ...handle }: LinkItemInput,
): Promise<Outcome<ScenarioKept & { number: number }>> {
  return changeOwn(actor, handle, async (tx, scenario) => {
    const item = await tx.item.findFirst({
      where: { number, scenarios: { some: { id: scenario.id } } },
      select: { id: true },
    })
    if (!item) return refused('no-item', `G-${number} staat niet bij dit scenario.`)
    await updateScenario(tx, scenario, { items: { disconnect: { id: item.id } } })
    await logLink(tx, actor, scenario, { before: `G-${number}`, after: null })
    return done({ id: scenario.id, name: scenario.name, number })
  })
}

/** Runs a change on a scenario of this person, locked and at the version that was seen; anybody else's is simply not there. */
async function changeOwn<Value>(
  actor: Actor,
  { id, version }: ScenarioHandle,
  change: (tx: Transaction, scenario: AllocationScenario) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const { id: ownerId } = actor
  if (!may(actor, 'allocation.keep') || ownerId === null) return NOT_ALLOWED
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "AllocationScenario" WHERE "id" = ${id}::uuid FOR UPDATE`
    const scenario = await tx.allocationScenario.findFirst({ where: { id, ownerId } })
    if (!scenario) return NOT_FOUND
    return scenario.version === version ? change(tx, scenario) : changedMeanwhile(tx, scenario)
  })
}

function updateScenario(
  tx: Transaction,
  { id, version }: AllocationScenario,
  data: Prisma.AllocationScenarioUncheckedUpdateInput,
): Promise<AllocationScenario> {
  return tx.allocationScenario.update({ where: { id, version }, data: { ...data, version: version + 1 } })
}

/** The name is taken: both divisions beside each other, so that the person can choose. */
async function nameTaken(tx: Transaction, present: AllocationScenario): Promise<Outcome<never>> {
  const choicesWords = await wordsOf(tx, present)
  return {
    ...conflict(present.version, { choicesWords }),
    message:
      'U hebt al een scenario met deze naam. Vergelijk de twee; bewaar opnieuw om het te vervangen, of kies een andere naam.',
  }
}

/** The person has not seen the scenario as it is now. */
async function changedMeanwhile(tx: Transaction, scenario: AllocationScenario): Promise<Outcome<never>> {
  return {
    ...conflict(scenario.version, {}),
    message: `Dit scenario is intussen gewijzigd; er is niets gedaan. Nu staat er: ${await wordsOf(tx, scenario)} Klopt dat voor u, doe het dan nog eens.`,
  }
}

/** The choices of a stored scenario in words. */
async function wordsOf(tx: Transaction, { query, shared }: AllocationScenario): Promise<string> {
  const choices = choicesOf(query)
  const id = choices.gegevens === EXAMPLE ? null : choices.gegevens
  const stored = id ? await tx.allocationDataSet.findUnique({ where: { id } }) : null
  const sentence = choicesSentence(choices, stored ? dataSetFrom(stored) : exampleDataSet)
  return `${sentence} ${shared ? 'Gedeeld met iedereen.' : 'Alleen voor u.'}`
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
