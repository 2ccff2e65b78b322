import { z } from 'zod'
import { likenessOf, POSSIBLE, SURE, type Likened } from '@/lib/register/likeness'

/** What a candidate is to the register. */
export const matchSchema = z.object({
  verdict: z.enum(['nieuw', 'gelijk', 'gewijzigd', 'mogelijk_dubbel', 'meerdere']),
  itemId: z.uuid().nullable(),
  reasons: z.array(z.string()),
  changes: z.array(z.object({ field: z.string(), register: z.string(), candidate: z.string() })),
})
export type Match = z.infer<typeof matchSchema>

export type Comparable = Likened & { status: string; termBy: string | null }
export type RegisteredItem = Comparable & { id: string; number: number }

export const VERDICT_WORDS: Record<Match['verdict'], string> = {
  nieuw: 'nieuw',
  gelijk: 'staat er al',
  gewijzigd: 'gewijzigd',
  mogelijk_dubbel: 'mogelijk dubbel',
  meerdere: 'past op meer items',
}

/** Of what the register has nothing like. */
export const UNMATCHED: Match = { verdict: 'nieuw', itemId: null, reasons: [], changes: [] }

/**
 * Holds a candidate against the register: by number, title, members and date. A shared number alone is no proof, since one
 * number is cited for several commitments (domain: TZ numbers); a title or the proposers must agree as well. Pure.
 */
export function reconcile(candidate: Comparable, register: readonly RegisteredItem[]): Match {
  const likely = register
    .map((item) => ({ item, ...likenessOf(candidate, item) }))
    .filter((pair) => pair.score >= POSSIBLE)
    .sort((a, b) => b.score - a.score)
  const [best, second] = likely
  if (!best) return UNMATCHED
  if (best.score < SURE)
    return {
      verdict: 'mogelijk_dubbel',
      itemId: best.item.id,
      reasons: best.reasons,
      changes: changesOf(best.item, candidate),
    }
  if (second && second.score >= SURE && best.score - second.score < 0.15) {
    return {
      verdict: 'meerdere',
      itemId: best.item.id,
      reasons: [...best.reasons, `ook G-${second.item.number}`],
      changes: [],
    }
  }
  const changes = changesOf(best.item, candidate)
  return { verdict: changes.length > 0 ? 'gewijzigd' : 'gelijk', itemId: best.item.id, reasons: best.reasons, changes }
}

const FIELDS = ['status', 'termBy', 'date'] as const
const FIELD_WORDS = { status: 'status', termBy: 'termijn', date: 'datum' }

function changesOf(item: Comparable, candidate: Comparable): Match['changes'] {
  const changes: Match['changes'] = []
  for (const field of FIELDS) {
    const fresh = candidate[field]
    if (fresh === null || fresh === 'onbekend' || fresh === item[field]) continue
    changes.push({ field: FIELD_WORDS[field], register: item[field] ?? '', candidate: fresh })
  }
  const added = candidate.references.filter((key) => !item.references.includes(key))
  if (added.length > 0)
    changes.push({ field: 'nummer', register: item.references.join(', '), candidate: added.join(', ') })
  return changes
}
