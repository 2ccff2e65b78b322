import { z } from 'zod'
import { alikeItems, type Alike, type Comparable, type IndexedRegister } from '@/lib/intake/register-index'
import { POSSIBLE, SURE } from '@/lib/register/likeness'
import { verbFor } from '@/lib/report/outcome-verb'

/** What a candidate is to the register. */
export const matchSchema = z.object({
  verdict: z.enum(['nieuw', 'gelijk', 'gewijzigd', 'mogelijk_dubbel', 'meerdere']),
  itemId: z.uuid().nullable(),
  reasons: z.array(z.string()),
  /** `stays`: the register keeps what it has, for a person put it there. */
  changes: z.array(
    z.object({ field: z.string(), register: z.string(), candidate: z.string(), stays: z.boolean().default(false) }),
  ),
  /** The other items that fit as well. */
  others: z.array(z.uuid()).default([]),
})
export type Match = z.infer<typeof matchSchema>

export const VERDICT_WORDS: Record<Match['verdict'], string> = {
  nieuw: 'nieuw',
  gelijk: 'staat er al',
  gewijzigd: 'gewijzigd',
  mogelijk_dubbel: 'mogelijk dubbel',
  meerdere: 'past op meer items',
}

/** Of what the register has nothing like. */
export const UNMATCHED: Match = { verdict: 'nieuw', itemId: null, reasons: [], changes: [], others: [] }

/**
 * Holds a candidate against the register: by number, title, members and date. A shared number alone is no proof, since one
 * number is cited for several commitments (domain: TZ numbers); a title or the proposers must agree as well. Pure.
 */
export function reconcile(candidate: Comparable, register: IndexedRegister): Match {
  const likely = alikeItems(candidate, register).filter(({ score }) => score >= POSSIBLE)
  const [best, ...rest] = likely
  if (!best) return UNMATCHED
  const near = rest.filter(({ score }) => best.score - score < NEAR)
  const match = { itemId: best.item.id, reasons: best.reasons, changes: changesOf(best.item, candidate) }
  const others = near.map(({ item }) => item.id)
  if (best.score < SURE) return { ...match, verdict: 'mogelijk_dubbel', others }
  if (near.some(({ score }) => score >= SURE))
    return { ...match, verdict: 'meerdere', reasons: amongOf(best, near), others }
  const changed = match.changes.some(({ stays }) => !stays)
  return { ...match, verdict: changed ? 'gewijzigd' : 'gelijk', others: [] }
}

/** Two that differ less in likeness fit as well. */
const NEAR = 0.15

function amongOf(best: Alike, near: readonly Alike[]): string[] {
  return [...best.reasons, `net zo goed ${near.map(({ item }) => `G-${item.number}`).join(', ')}`]
}

/** What the candidate says otherwise than the register. Only facts that move with time move; the rest a person put there. */
function changesOf(item: Comparable, candidate: Comparable): Match['changes'] {
  const changes: Match['changes'] = []
  const says = (field: string, register: string | null, fresh: string | null, stays: boolean) => {
    if (fresh !== null && fresh !== register) changes.push({ field, register: register ?? '', candidate: fresh, stays })
  }
  const verb = verbFor(item.status, candidate.status)
  if (candidate.status !== 'onbekend') says('status', item.status, candidate.status, verb === null || verb === 'reopen')
  says('termijn', item.termBy, candidate.termBy, candidate.status === 'afgedaan' || item.status === 'afgedaan')
  says('datum', item.date, candidate.date, item.date !== null)
  const added = candidate.references.filter((key) => !item.references.includes(key))
  if (added.length > 0) says('nummer', item.references.join(', '), added.join(', '), false)
  return changes
}
