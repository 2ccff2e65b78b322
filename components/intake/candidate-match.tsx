import type { ReactNode } from 'react'
import { CandidateEffect } from '@/components/intake/candidate-effect'
import { Link } from '@/components/ui/link'
import type { AlikeItem, ReviewCandidate } from '@/lib/intake/queries/review'
import { VERDICT_WORDS } from '@/lib/intake/reconcile'
import { STATUS_WORDS } from '@/lib/register/moves'

/** What a candidate becomes: 'nieuw', or the id of the item that it is. */
export type EnterAs = string

type CandidateMatchProps = {
  candidate: ReviewCandidate
  as: EnterAs
  onChoose: (as: EnterAs) => void
  open: boolean
}

/** What the candidate is to the register and why, what a person may make of that, and what accepting it will do. */
export function CandidateMatch({ candidate, as, onChoose, open }: CandidateMatchProps) {
  const { match, alike, matchedItem } = candidate
  if (!open && matchedItem) return <Entered item={matchedItem} />
  return (
    <div className="space-y-2 text-sm">
      <p>
        In het register: <strong className="font-semibold">{VERDICT_WORDS[match.verdict]}</strong>
        {match.reasons.length > 0 && <span className="text-ink-quiet">, want {match.reasons.join(', ')}</span>}
      </p>
      {alike.length > 0 && (
        <fieldset disabled={!open}>
          <legend className="sr-only">Waarmee komt deze kandidaat in het register?</legend>
          {alike.map((item, index) => (
            <Choice key={item.id} value={item.id} {...{ as, onChoose }} {...(index === 0 ? { keyName: 'h' } : {})}>
              Hetzelfde als <ItemLink item={item} />{' '}
              <span className="text-ink-quiet">({STATUS_WORDS[item.status]})</span>
            </Choice>
          ))}
          <Choice value="nieuw" keyName="n" {...{ as, onChoose }}>
            Een nieuw item
          </Choice>
        </fieldset>
      )}
      {open && <CandidateEffect candidate={candidate} as={as} />}
    </div>
  )
}

/** Where it is now, once the import was confirmed. */
function Entered({ item }: { item: AlikeItem }) {
  return (
    <p className="text-sm">
      Staat in het register als{' '}
      <Link href={`/items/${item.number}`}>
        G-{item.number} {item.title}
      </Link>
    </p>
  )
}

function ItemLink({ item }: { item: AlikeItem }) {
  return (
    <Link href={`/items/${item.number}`} target="_blank">
      G-{item.number} {item.title}
    </Link>
  )
}

type ChoiceProps = Pick<CandidateMatchProps, 'as' | 'onChoose'> & {
  value: string
  keyName?: string
  children: ReactNode
}

function Choice({ value, keyName, as, onChoose, children }: ChoiceProps) {
  return (
    <label className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="radio"
        name="als"
        value={value}
        checked={as === value}
        aria-keyshortcuts={keyName}
        onChange={() => onChoose(value)}
        className="size-5 shrink-0 accent-accent"
      />
      <span className="min-w-0">{children}</span>
    </label>
  )
}
