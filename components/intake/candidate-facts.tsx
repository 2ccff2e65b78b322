import { CircleQuestionMark, TriangleAlert } from 'lucide-react'
import { CANDIDATE_FIELDS, CHAMBER_WORDS } from '@/components/intake/field-words'
import { Icon } from '@/components/ui/icon'
import { parseCalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import type { ReviewCandidate } from '@/lib/intake/queries/review'

type Confidence = ReviewCandidate['read']['confidence'][string]

/** What was read, field by field, with how sure the reader is of it. */
export function CandidateFacts({ candidate }: { candidate: ReviewCandidate }) {
  const { draft, read, edited } = candidate
  return (
    <dl className="divide-y divide-line border-y border-line text-sm">
      {CANDIDATE_FIELDS.map(({ field, label, sureness }) => (
        <div key={field} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 py-1.5">
          <dt className="text-ink-quiet">{label}</dt>
          <dd className="min-w-0">
            {valueOf(draft, field) === '' ? (
              <Nothing />
            ) : (
              <span className={field === 'obligation' || field === 'termWords' ? 'font-serif' : ''}>
                {valueOf(draft, field)}
              </span>
            )}
            {!edited && sureness && <Sureness confidence={read.confidence[sureness]} />}
          </dd>
        </div>
      ))}
      {read.evidence && (
        <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 py-1.5">
          <dt className="text-ink-quiet">Bewijs</dt>
          <dd className="font-serif">{read.evidence}</dd>
        </div>
      )}
    </dl>
  )
}

function valueOf(draft: ReviewCandidate['draft'], field: keyof ReviewCandidate['draft']): string {
  if (field === 'chamber') return CHAMBER_WORDS[draft.chamber]
  if (field !== 'date') return draft[field]
  const day = draft.date ? parseCalendarDate(draft.date) : null
  return day ? formatDay(day) : ''
}

function Nothing() {
  return <span className="text-ink-quiet">niet gevonden</span>
}

/** Nothing where the reader is sure: only doubt asks for the eye. */
function Sureness({ confidence }: { confidence: Confidence | undefined }) {
  if (!confidence || confidence.level === 'sure') return null
  const doubtful = confidence.level === 'doubtful'
  return (
    <span className={`block ${doubtful ? 'font-semibold text-warn' : 'text-ink-quiet'}`}>
      <Icon shape={doubtful ? TriangleAlert : CircleQuestionMark} size={14} beside="before" />
      {doubtful ? 'twijfel' : 'waarschijnlijk'}: {confidence.why}
    </span>
  )
}
