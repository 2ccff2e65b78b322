import type { Chosen } from '@/lib/register/chosen'
import type { Filter } from '@/lib/register/filter'
import type { Question } from '@/lib/register/filter-sql'
import { registerCounts } from '@/lib/register/queries/counts'
import { lookUp } from '@/lib/register/queries/search'

/** A way to find something after all: the filter without one thing, and how many that leaves. */
export type Loosening = { label: string; filter: Filter; n: number }

/** For a list that came out empty: what to leave out so that something is left, the most first. */
export async function looseningsOf(question: Question, chosen: readonly Chosen[]): Promise<Loosening[]> {
  const { actor, filter } = question
  const ways = chosen.map(({ label, without }) => ({ label: `zonder ${label}`, filter: without }))
  if (filter.q) ways.push({ label: `zonder “${filter.q}”`, filter: { ...filter, q: undefined } })
  const loosenings: Loosening[] = []
  for (const way of ways) {
    const search = way.filter.q ? question.search : await lookUp(actor, undefined)
    const { total } = await registerCounts({ ...question, filter: way.filter, search })
    if (total > 0) loosenings.push({ ...way, n: total })
  }
  return loosenings.toSorted((one, other) => other.n - one.n)
}
