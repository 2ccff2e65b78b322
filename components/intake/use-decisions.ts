'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormAction } from '@/lib/form-state'
import type { ReviewCandidate } from '@/lib/intake/queries/review'

type Decision = ReviewCandidate['decision']
/** What was decided here and not yet come back from the server as version `since`. */
type Own = { decision: Decision; since: number }

/**
 * The decisions of a review: seen at once, sent one after another behind the person's back. One that the server refuses
 * is taken back and told.
 */
export function useDecisions(list: readonly ReviewCandidate[], decide: FormAction) {
  const [own, setOwn] = useState<ReadonlyMap<string, Own>>(new Map())
  const [waiting, setWaiting] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const versions = useRef(new Map<string, number>())
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  useEffect(() => {
    for (const { id, version } of list) versions.current.set(id, Math.max(version, versions.current.get(id) ?? 0))
  }, [list])
  useWarning(waiting > 0)
  useFreshData(waiting > 0)

  const send = useCallback(
    async (candidate: ReviewCandidate, decision: Decision, as: string | null) => {
      const form = new FormData()
      const version = versions.current.get(candidate.id) ?? candidate.version
      const fields = { id: candidate.id, version: String(version), decision, ...(as ? { as } : {}) }
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      const answer = await decide({ state: 'idle' }, form).catch(() => null)
      setWaiting((count) => count - 1)
      if (answer?.state === 'done') {
        versions.current.set(candidate.id, version + 1)
        return
      }
      setOwn((before) => new Map([...before].filter(([id]) => id !== candidate.id)))
      const why = answer?.state === 'refused' ? answer.message : 'De server antwoordt niet. Probeer het opnieuw.'
      setProblem(`Kandidaat ${candidate.order + 1} is niet bewaard. ${why}`)
    },
    [decide],
  )

  const choose = (candidate: ReviewCandidate, decision: Decision, as: string | null) => {
    const since = (versions.current.get(candidate.id) ?? candidate.version) + 1
    setOwn((before) => new Map([...before, [candidate.id, { decision, since }]]))
    setWaiting((count) => count + 1)
    setProblem(null)
    queue.current = queue.current.then(() => send(candidate, decision, as))
  }
  return {
    decisionOf: (candidate: ReviewCandidate) => decisionOf(candidate, own),
    choose,
    saving: waiting > 0,
    problem,
  }
}

function decisionOf(candidate: ReviewCandidate, own: ReadonlyMap<string, Own>): Decision {
  const mine = own.get(candidate.id)
  return mine && mine.since > candidate.version ? mine.decision : candidate.decision
}

/** Asks before the page is left while something is still on its way. */
function useWarning(on: boolean) {
  useEffect(() => {
    if (!on) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [on])
}

/** How long nothing is decided before the page asks for what the server has now. */
const PAUSE = 1_500

/** Fetches fresh data once after a run of decisions, instead of after each. */
function useFreshData(busy: boolean) {
  const router = useRouter()
  const wasBusy = useRef(false)
  useEffect(() => {
    if (busy) wasBusy.current = true
    if (busy || !wasBusy.current) return
    const timer = setTimeout(() => {
      wasBusy.current = false
      router.refresh()
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [busy, router])
}
