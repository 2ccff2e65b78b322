import { parseCalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import type { ReviewCandidate } from '@/lib/intake/queries/review'
import { STATUS_WORDS } from '@/lib/register/moves'
import { ITEM_STATUSES } from '@/lib/register/schema'

type Change = ReviewCandidate['match']['changes'][number]

/** What accepting the candidate does, once the import is confirmed. */
export function CandidateEffect({ candidate, as }: { candidate: ReviewCandidate; as: string }) {
  const { match, alike, draft, read } = candidate
  const item = alike.find(({ id }) => id === as)
  if (!item) return null
  const changes = item.id === match.itemId ? match.changes : []
  const settles = draft.status === 'afgedaan' && item.status !== 'afgedaan'
  return (
    <div className="space-y-1.5 border-l-2 border-line-strong pl-3">
      <p>
        G-{item.number} krijgt een behandeling in dit halfjaarbericht
        {settles && (
          <>
            {' '}
            en het voorstel is: <strong className="font-semibold">{STATUS_WORDS[item.status]} → afgedaan</strong>
          </>
        )}
        .
      </p>
      {settles && read.evidence && (
        <p>
          Bewijs: <q className="font-serif">{read.evidence}</q>
        </p>
      )}
      {changes.length > 0 && (
        <dl>
          {changes.map((change) => (
            <ChangeLine key={change.field} change={change} />
          ))}
        </dl>
      )}
    </div>
  )
}

function ChangeLine({ change: { field, register, candidate, stays } }: { change: Change }) {
  return (
    <div>
      <dt className="inline text-ink-quiet">{field}: </dt>
      <dd className="inline">
        {stays ? (
          <>
            {shown(register) || 'leeg'}{' '}
            <span className="text-ink-quiet">(blijft; de bijlage zegt {shown(candidate)})</span>
          </>
        ) : (
          <>
            <del className="text-ink-quiet">{shown(register) || 'leeg'}</del> <span aria-hidden>→</span>{' '}
            <ins className="font-semibold no-underline">{shown(candidate)}</ins>
          </>
        )}
      </dd>
    </div>
  )
}

function shown(value: string): string {
  const day = parseCalendarDate(value)
  if (day) return formatDay(day)
  const status = ITEM_STATUSES.find((one) => one === value)
  return status ? STATUS_WORDS[status] : value
}
