import type { Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, toDatabaseDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import type { ReferenceKey } from '@/lib/kamer/reference'
import { done, type Outcome } from '@/lib/outcome'
import { changeItem } from '@/lib/register/commands/change-item'
import type { Changed, StoredItem } from '@/lib/register/commands/change-items'
import { referencesOfLine, storeProposers } from '@/lib/register/commands/register-item'
import { storeLexemesAround } from '@/lib/register/commands/store-lexemes'
import { hasCosigners, membersLine, readMembersLine } from '@/lib/register/members-line'
import type { DescribeInput } from '@/lib/register/schema'

/** Corrects the facts of an item: title, text, people, numbers, debate, theme. Status and term have their own verbs. */
export async function describeItem(actor: Actor, input: DescribeInput): Promise<Outcome<Changed>> {
  const references = referencesOfLine(input.references)
  if (!references.ok) return references
  const members = readMembersLine(input.members)
  return changeItem(actor, 'item.change', 'describeItem', input, (item) => {
    const after = {
      kind: input.kind,
      title: input.title,
      obligation: input.obligation,
      chamber: input.chamber,
      venue: input.venue,
      date: input.date,
      members: membersLine(members, hasCosigners(input.members)),
      references: references.value.join(', '),
      motionState: input.kind === 'motie' ? input.motionState || null : null,
      themeId: input.themeId,
      restricted: input.restricted,
    }
    const { before, changed } = difference(factsOf(item), after)
    return done({
      data: {
        kind: input.kind,
        title: input.title,
        obligation: input.obligation,
        chamber: input.chamber,
        venue: input.venue || null,
        date: input.date ? toDatabaseDate(input.date) : null,
        cosigned: hasCosigners(input.members),
        motionState: after.motionState,
        themeId: input.themeId,
        restricted: input.restricted,
      },
      beside: async (tx: Transaction) => {
        if ('members' in changed) await storeProposers(tx, item.id, members)
        if ('references' in changed) await storeNumbers(tx, item.id, references.value)
        if ('restricted' in changed) await storeLexemesAround(tx, item.id)
      },
      findable: Object.keys(changed).length > 0,
      before,
      after: changed,
    })
  })
}

/** Sets the numbers that identify an item to exactly these. */
async function storeNumbers(tx: Transaction, itemId: string, keys: ReferenceKey[]): Promise<void> {
  await tx.reference.deleteMany({ where: { itemId, role: 'identifies', key: { notIn: keys } } })
  const rows = keys.map((key) => ({ itemId, key, role: 'identifies' as const }))
  await tx.reference.createMany({ data: rows, skipDuplicates: true })
}

type Facts = Record<string, string | boolean | null>

function factsOf(item: StoredItem): Facts {
  const members = item.proposers.map((proposer) => ({
    name: proposer.member.name,
    party: proposer.party?.abbreviation ?? null,
  }))
  return {
    kind: item.kind,
    title: item.title,
    obligation: item.obligation,
    chamber: item.chamber,
    venue: item.venue ?? '',
    date: item.date ? fromDatabaseDate(item.date) : null,
    members: membersLine(members, item.cosigned),
    references: item.references
      .filter((one) => one.role === 'identifies')
      .map((one) => one.key)
      .join(', '),
    motionState: item.motionState,
    themeId: item.themeId,
    restricted: item.restricted,
  }
}

/** The fields that differ, old and new. */
function difference(before: Facts, after: Facts): { before: Facts; changed: Facts } {
  const keys = Object.keys(after).filter((key) => before[key] !== after[key])
  return {
    before: Object.fromEntries(keys.map((key) => [key, before[key] ?? null])),
    changed: Object.fromEntries(keys.map((key) => [key, after[key] ?? null])),
  }
}
