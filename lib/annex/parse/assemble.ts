import type { People } from '@/lib/annex/parse/fields/people'
import type { Status } from '@/lib/annex/parse/fields/status'
import type { When } from '@/lib/annex/parse/fields/when'
import type { Confidence, ReadItem } from '@/lib/annex/parse/schema'

/** The fields of an item as their readers answer them; `refs` identify it, `cited` may hold them too. */
export type Fields = Pick<
  ReadItem,
  'kind' | 'theme' | 'title' | 'heading' | 'listing' | 'chamber' | 'refs' | 'deadlines' | 'group' | 'source' | 'listed'
> & {
  people: People
  when: When
  status: Status
  cited: string[]
  confidence: Record<string, Confidence | null>
}

/** Puts an item together from its fields. */
export function assembleItem({ people, when, status, cited, confidence, ...rest }: Fields): ReadItem {
  return {
    ...rest,
    members: people.members,
    cosigned: people.cosigned,
    parties: people.parties,
    venue: when.venue,
    date: when.date,
    citedRefs: [...new Set(cited)].filter((key) => !rest.refs.includes(key)),
    status: status.status,
    outcome: status.outcome,
    evidence: status.evidence,
    confidence: known({ ...confidence, members: people.confidence, date: when.confidence, status: status.confidence }),
  }
}

function known(fields: Record<string, Confidence | null>): Record<string, Confidence> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value] as const] : [])))
}
