'use client'

import { useEffect, useRef, useState } from 'react'
import { AcceptSureForm } from '@/components/intake/accept-sure-form'
import { CandidateList } from '@/components/intake/candidate-list'
import { CandidateView } from '@/components/intake/candidate-view'
import type { EnterAs } from '@/components/intake/candidate-match'
import { ConfirmForm } from '@/components/intake/confirm-form'
import { telltalesOf } from '@/components/intake/passage-marks'
import { ReviewBar } from '@/components/intake/review-bar'
import { SourcePanel } from '@/components/intake/source-panel'
import { useDecisions } from '@/components/intake/use-decisions'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/form-state'
import type { Review, ReviewCandidate } from '@/lib/intake/queries/review'

type ReviewBoardProps = {
  review: Pick<Review, 'id' | 'version' | 'printedOn' | 'state' | 'blocks' | 'notes' | 'dropped' | 'list'>
  /** The candidate that the address asks for, from 0. */
  start: number
  /** What the reader says of the document as a whole. */
  remarks: readonly string[]
  actions: { decide: FormAction; edit: FormAction; acceptSure: FormAction; confirm: FormAction }
}

/** The review: the source on the left, the candidate on the right, the deeds below. One candidate, one look, one key. */
export function ReviewBoard({ review, start, remarks, actions }: ReviewBoardProps) {
  const { list, state } = review
  const [current, setCurrent] = useState(start)
  const [editing, setEditing] = useState(false)
  const [choices, setChoices] = useState<ReadonlyMap<string, EnterAs>>(new Map())
  const { decisionOf, choose, saving, problem } = useDecisions(list, actions.decide)
  const heading = useRef<HTMLHeadingElement>(null)
  const candidate = list[current]
  const open = state === 'gelezen'

  useEffect(() => {
    window.history.replaceState(null, '', `?kandidaat=${current + 1}`)
  }, [current])

  if (!candidate) return null
  const as = choices.get(candidate.id) ?? (candidate.matchedItem ? 'zelfde' : 'nieuw')
  const goTo = (index: number) => {
    setEditing(false)
    setCurrent(Math.min(Math.max(index, 0), list.length - 1))
  }
  const goOn = () => goTo(nextOpen(list, current, decisionOf))
  const decide = (decision: 'accepteren' | 'overslaan') => {
    choose(candidate, decision, decision === 'accepteren' && candidate.likelyItem ? as : null)
    goOn()
  }
  const afterEdit = () => {
    goOn()
    heading.current?.focus()
  }
  const decided = list.filter((one) => decisionOf(one) !== 'open').length
  const sure = list.filter((one) => one.sure && decisionOf(one) === 'open').length
  const accepted = list.filter((one) => decisionOf(one) === 'accepteren').length
  return (
    <>
      <div className="grid gap-x-6 gap-y-4 lg:h-[calc(100dvh-14rem)] lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <SourcePanel
          blocks={review.blocks}
          notes={review.notes}
          dropped={review.dropped}
          passage={candidate.source}
          telltales={telltalesOf(candidate)}
        />
        <div className="space-y-4 lg:overflow-y-auto lg:pr-2 lg:pb-4">
          {problem && (
            <Notice tone="alarm" live="assertive">
              {problem}
            </Notice>
          )}
          {open && decided === list.length && !saving && (
            <ConfirmForm key={review.version} action={actions.confirm} stored={review} accepted={accepted} />
          )}
          {open && sure > 1 && !editing && (
            <AcceptSureForm action={actions.acceptSure} importId={review.id} count={sure} />
          )}
          <CandidateView
            key={candidate.id}
            candidate={candidate}
            place={current + 1}
            decision={decisionOf(candidate)}
            heading={heading}
            editing={editing && open}
            edit={{ action: actions.edit, onDone: afterEdit, onCancel: () => setEditing(false) }}
            match={{
              as,
              open,
              onChoose: (chosen) => setChoices((before) => new Map([...before, [candidate.id, chosen]])),
            }}
          />
          <Remarks remarks={remarks} />
          <CandidateList list={list} current={current} decisionOf={decisionOf} onOpen={goTo} />
        </div>
      </div>
      <ReviewBar
        place={current + 1}
        total={list.length}
        decided={decided}
        saving={saving}
        open={open && !editing}
        onStep={(step) => goTo(current + step)}
        onAccept={() => decide('accepteren')}
        onEdit={() => setEditing(true)}
        onSkip={() => decide('overslaan')}
      />
    </>
  )
}

function Remarks({ remarks }: Pick<ReviewBoardProps, 'remarks'>) {
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

/** The next candidate that nobody decided, from here on and then from the start; the same one when all are decided. */
function nextOpen(
  list: readonly ReviewCandidate[],
  current: number,
  decisionOf: (candidate: ReviewCandidate) => string,
): number {
  const isOpen = (candidate: ReviewCandidate, index: number) => index !== current && decisionOf(candidate) === 'open'
  const later = list.findIndex((candidate, index) => index > current && isOpen(candidate, index))
  const any = later >= 0 ? later : list.findIndex(isOpen)
  return any >= 0 ? any : current
}
