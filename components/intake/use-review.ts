'use client'

import { useEffect, useState } from 'react'
import type { EnterAs } from '@/components/intake/candidate-match'
import { useDecisions } from '@/components/intake/use-decisions'
import type { FormAction } from '@/lib/form-state'
import type { ReviewCandidate } from '@/lib/intake/queries/review'

type Decision = ReviewCandidate['decision']

/** Where a reviewer is, what they chose, and the deeds of the bar. The candidate in sight stands in the address. */
export function useReview(list: readonly ReviewCandidate[], start: number, decide: FormAction) {
  const [current, setCurrent] = useState(start)
  const [editing, setEditing] = useState(false)
  const [choices, setChoices] = useState<ReadonlyMap<string, EnterAs>>(new Map())
  const [said, setSaid] = useState('')
  const [past, setPast] = useState<readonly number[]>([])
  const { decisionOf, choose, saving, problem } = useDecisions(list, decide)

  useEffect(() => {
    window.history.replaceState(null, '', `?kandidaat=${current + 1}`)
  }, [current])

  const asOf = (candidate: ReviewCandidate) => choices.get(candidate.id) ?? candidate.matchedItem?.id ?? 'nieuw'
  const goTo = (index: number) => {
    setEditing(false)
    setCurrent(Math.min(Math.max(index, 0), list.length - 1))
  }
  const decideOn = (candidate: ReviewCandidate, decision: Exclude<Decision, 'open'>) => {
    setSaid('')
    choose(candidate, decision, decision === 'accepteren' && candidate.alike.length > 0 ? asOf(candidate) : null)
    setPast((before) => [...before, current])
    goTo(nextOpen(list, current, decisionOf))
  }
  /** Takes the last decision back; without one, that of the candidate in sight. */
  const undo = () => {
    const place = past.at(-1) ?? current
    const candidate = list[place]
    setPast((before) => before.slice(0, -1))
    if (!candidate || decisionOf(candidate) === 'open') return
    choose(candidate, 'open', null)
    goTo(place)
    setSaid(`Kandidaat ${place + 1} staat weer open.`)
  }
  return {
    current,
    editing,
    setEditing,
    said,
    setSaid,
    saving,
    problem,
    decisionOf,
    asOf,
    enterAs: (candidate: ReviewCandidate, as: EnterAs) =>
      setChoices((before) => new Map([...before, [candidate.id, as]])),
    goTo,
    goOn: () => goTo(nextOpen(list, current, decisionOf)),
    decideOn,
    undo,
    canUndo: past.length > 0 || (list[current] !== undefined && decisionOf(list[current]) !== 'open'),
  }
}

/** How far the review is. */
export function countsOf(list: readonly ReviewCandidate[], decisionOf: (candidate: ReviewCandidate) => Decision) {
  const count = (is: (candidate: ReviewCandidate, decision: Decision) => boolean) =>
    list.filter((candidate) => is(candidate, decisionOf(candidate))).length
  return {
    decided: count((_, decision) => decision !== 'open'),
    accepted: count((_, decision) => decision === 'accepteren'),
    sure: count(({ sure }, decision) => sure && decision === 'open'),
  }
}

/** The next candidate that nobody decided, from here on and then from the start; the same one when all are decided. */
function nextOpen(
  list: readonly ReviewCandidate[],
  current: number,
  decisionOf: (candidate: ReviewCandidate) => Decision,
): number {
  const isOpen = (candidate: ReviewCandidate, index: number) => index !== current && decisionOf(candidate) === 'open'
  const later = list.findIndex((candidate, index) => index > current && isOpen(candidate, index))
  const any = later >= 0 ? later : list.findIndex(isOpen)
  return any >= 0 ? any : current
}
