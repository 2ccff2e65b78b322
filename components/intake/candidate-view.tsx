import type { RefObject } from 'react'
import { CandidateEdit } from '@/components/intake/candidate-edit'
import { CandidateFacts } from '@/components/intake/candidate-facts'
import { CandidateMatch, type EnterAs } from '@/components/intake/candidate-match'
import { DECISION_WORDS } from '@/components/intake/field-words'
import { KindLabel } from '@/components/ui/kind-label'
import type { FormAction } from '@/lib/form-state'
import type { ReviewCandidate } from '@/lib/intake/queries/review'

type CandidateViewProps = {
  candidate: ReviewCandidate
  place: number
  decision: ReviewCandidate['decision']
  heading: RefObject<HTMLHeadingElement | null>
  editing: boolean
  edit: { action: FormAction; onDone: () => void; onCancel: () => void }
  match: { as: EnterAs; open: boolean; onChoose: (as: EnterAs) => void }
}

/** The candidate: what was read, what the register has of it, and what asks for attention; or the form to correct it. */
export function CandidateView({ candidate, place, decision, heading, editing, edit, match }: CandidateViewProps) {
  return (
    <section aria-labelledby="kandidaat" className="space-y-3">
      <div>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-quiet">
          <span>Kandidaat {place}</span>
          <KindLabel kind={candidate.draft.kind} />
          <span className={decision === 'open' ? '' : 'font-semibold text-calm'}>{DECISION_WORDS[decision]}</span>
          {candidate.edited && <span>met correcties</span>}
        </p>
        <h2 id="kandidaat" ref={heading} tabIndex={-1} className="text-lg">
          {candidate.draft.title}
        </h2>
      </div>
      {editing ? (
        <CandidateEdit candidate={candidate} {...edit} />
      ) : (
        <>
          <CandidateMatch candidate={candidate} {...match} />
          <Findings findings={candidate.findings} />
          <CandidateFacts candidate={candidate} />
        </>
      )}
    </section>
  )
}

function Findings({ findings }: Pick<ReviewCandidate, 'findings'>) {
  if (findings.length === 0) return null
  return (
    <ul className="space-y-1 border-l-4 border-warn bg-warn-dim px-3 py-2 text-sm">
      {findings.map(({ code, message }, index) => (
        <li key={index}>
          {message} <span className="text-ink-quiet">({code})</span>
        </li>
      ))}
    </ul>
  )
}
