import { Check, Minus } from 'lucide-react'
import { DECISION_WORDS } from '@/components/intake/field-words'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { ReviewCandidate } from '@/lib/intake/queries/review'

type CandidateListProps = {
  list: readonly ReviewCandidate[]
  current: number
  decisionOf: (candidate: ReviewCandidate) => ReviewCandidate['decision']
  onOpen: (index: number) => void
}

const MARKS = { accepteren: Check, overslaan: Minus } as const

/** All candidates with what was decided, to go to any of them. */
export function CandidateList({ list, current, decisionOf, onOpen }: CandidateListProps) {
  return (
    <Disclosure summary={`Alle ${list.length} kandidaten`}>
      <ol className="border-t border-line text-sm">
        {list.map((candidate, index) => {
          const decision = decisionOf(candidate)
          return (
            <li
              key={candidate.id}
              className={`flex gap-2 border-b border-line py-1 ${index === current ? 'bg-accent-dim' : ''}`}
            >
              <span className="w-8 shrink-0 text-right text-ink-quiet">{index + 1}</span>
              <Link
                href={`?kandidaat=${index + 1}`}
                aria-current={index === current ? 'true' : undefined}
                className="min-w-0 grow text-ink no-underline hover:underline"
                onClick={(event) => {
                  event.preventDefault()
                  onOpen(index)
                }}
              >
                {candidate.draft.title}
              </Link>
              <span className={`shrink-0 ${decision === 'open' ? '' : 'text-ink-quiet'}`}>
                {decision !== 'open' && <Icon shape={MARKS[decision]} size={14} beside="before" />}
                {DECISION_WORDS[decision]}
              </span>
            </li>
          )
        })}
      </ol>
    </Disclosure>
  )
}
