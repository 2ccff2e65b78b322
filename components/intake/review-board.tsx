'use client'

import { ToastContext } from '@/components/form/toast-host'
import { telltalesOf } from '@/components/intake/passage-marks'
import { ReviewBar } from '@/components/intake/review-bar'
import { ReviewColumn, type ReviewActions } from '@/components/intake/review-column'
import { SourcePanel } from '@/components/intake/source-panel'
import { countsOf, useReview } from '@/components/intake/use-review'
import type { Review } from '@/lib/intake/queries/review'

type ReviewBoardProps = {
  review: Pick<Review, 'id' | 'version' | 'printedOn' | 'state' | 'blocks' | 'notes' | 'dropped' | 'list'>
  /** The candidate that the address asks for, from 0. */
  start: number
  /** What the reader says of the document as a whole. */
  remarks: readonly string[]
  actions: ReviewActions
}

/** The review: the source on the left, the candidate on the right, the deeds below. One candidate, one look, one key. */
export function ReviewBoard({ review, start, remarks, actions }: ReviewBoardProps) {
  const { list, state, blocks, notes, dropped } = review
  const board = useReview(list, start, actions.decide)
  const { current, editing, saving, said, decideOn, goTo } = board
  const candidate = list[current]
  if (!candidate) return null
  const open = state === 'gelezen'
  return (
    <ToastContext value={board.setSaid}>
      <div className="grid gap-x-6 gap-y-4 lg:h-[calc(100dvh-15.75rem)] lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <SourcePanel {...{ blocks, notes, dropped }} passage={candidate.source} telltales={telltalesOf(candidate)} />
        <ReviewColumn {...{ review, candidate, board, remarks, actions, open }} />
      </div>
      <ReviewBar
        place={current + 1}
        total={list.length}
        decided={countsOf(list, board.decisionOf).decided}
        said={saving ? 'bewaren…' : said}
        open={open && !editing}
        onStep={(step) => goTo(current + step)}
        onAccept={() => decideOn(candidate, 'accepteren')}
        onEdit={() => board.setEditing(true)}
        onSkip={() => decideOn(candidate, 'overslaan')}
        onUndo={board.canUndo ? board.undo : null}
      />
    </ToastContext>
  )
}
