import { useRef } from 'react'
import { AcceptSureForm } from '@/components/intake/accept-sure-form'
import { CandidateList } from '@/components/intake/candidate-list'
import { CandidateView } from '@/components/intake/candidate-view'
import { DivideForms } from '@/components/intake/divide-forms'
import { ConfirmForm } from '@/components/intake/confirm-form'
import { countsOf, type useReview } from '@/components/intake/use-review'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/form-state'
import type { Review, ReviewCandidate } from '@/lib/intake/queries/review'

export type ReviewActions = Record<'decide' | 'edit' | 'acceptSure' | 'confirm' | 'split' | 'merge', FormAction>

type ReviewColumnProps = {
  review: Pick<Review, 'id' | 'version' | 'printedOn' | 'list'>
  candidate: ReviewCandidate
  board: ReturnType<typeof useReview>
  remarks: readonly string[]
  actions: ReviewActions
  /** Whether anything can still be decided. */
  open: boolean
}

/** What stands beside the source: the candidate, and what is to be done with all of them. */
export function ReviewColumn({ review, candidate, board, remarks, actions, open }: ReviewColumnProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { list } = review
  const { current, editing, problem, saving, decisionOf } = board
  const { decided, accepted, sure } = countsOf(list, decisionOf)
  const afterEdit = () => {
    board.goOn()
    heading.current?.focus()
  }
  return (
    <div className="space-y-4 lg:overflow-y-auto lg:pr-2 lg:pb-4">
      {problem && (
        <Notice tone="alarm" live="assertive">
          {problem}
        </Notice>
      )}
      {open && decided === list.length && !saving && (
        <ConfirmForm key={review.version} action={actions.confirm} stored={review} accepted={accepted} />
      )}
      {open && sure > 1 && !editing && <AcceptSureForm action={actions.acceptSure} importId={review.id} count={sure} />}
      <CandidateView
        key={candidate.id}
        candidate={candidate}
        place={current + 1}
        decision={decisionOf(candidate)}
        heading={heading}
        editing={editing && open}
        edit={{ action: actions.edit, onDone: afterEdit, onCancel: () => board.setEditing(false) }}
        match={{ as: board.asOf(candidate), open, onChoose: (as) => board.enterAs(candidate, as) }}
      />
      {open && !editing && decisionOf(candidate) === 'open' && (
        <DivideForms
          key={`${candidate.id}-${candidate.version}`}
          candidate={candidate}
          split={actions.split}
          merge={actions.merge}
          first={current === 0}
        />
      )}
      <Remarks remarks={remarks} />
      <CandidateList list={list} current={current} decisionOf={decisionOf} onOpen={board.goTo} />
    </div>
  )
}

function Remarks({ remarks }: Pick<ReviewColumnProps, 'remarks'>) {
  if (remarks.length === 0) return null
  return (
    <Notice tone="warn" title="Opgevallen bij het lezen">
      <ul className="text-sm">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </Notice>
  )
}
