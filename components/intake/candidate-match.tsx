import { Link } from '@/components/ui/link'
import { VERDICT_WORDS } from '@/lib/intake/reconcile'
import type { ReviewCandidate } from '@/lib/intake/queries/review'

export type EnterAs = 'nieuw' | 'zelfde'

type CandidateMatchProps = {
  candidate: ReviewCandidate
  as: EnterAs
  onChoose: (as: EnterAs) => void
  open: boolean
}

/** What the candidate is to the register: new, the same, changed field by field, or perhaps a double that a person must decide. */
export function CandidateMatch({ candidate, as, onChoose, open }: CandidateMatchProps) {
  const { match, likelyItem, matchedItem } = candidate
  if (!open && matchedItem) return <Entered item={matchedItem} />
  if (!likelyItem) return <p className="text-sm text-ink-quiet">In het register: {VERDICT_WORDS[match.verdict]}</p>
  return (
    <div className="space-y-2 text-sm">
      <p>
        In het register: <strong className="font-semibold">{VERDICT_WORDS[match.verdict]}</strong>{' '}
        <Link href={`/items/${likelyItem.number}`} target="_blank">
          G-{likelyItem.number} {likelyItem.title}
        </Link>
        {match.reasons.length > 0 && <span className="text-ink-quiet"> ({match.reasons.join(', ')})</span>}
      </p>
      {match.changes.length > 0 && <Changes changes={match.changes} />}
      <fieldset disabled={!open} className="flex flex-wrap gap-x-5">
        <legend className="sr-only">Waarmee komt deze kandidaat in het register?</legend>
        <Choice value="zelfde" label={`Hetzelfde als G-${likelyItem.number}`} {...{ as, onChoose }} />
        <Choice value="nieuw" label="Een nieuw item" {...{ as, onChoose }} />
      </fieldset>
    </div>
  )
}

/** Where it is now, once the import was confirmed. */
function Entered({ item }: { item: { number: number; title: string } }) {
  return (
    <p className="text-sm">
      Staat in het register als{' '}
      <Link href={`/items/${item.number}`}>
        G-{item.number} {item.title}
      </Link>
    </p>
  )
}

function Changes({ changes }: { changes: ReviewCandidate['match']['changes'] }) {
  return (
    <dl className="border-l-2 border-line-strong pl-3">
      {changes.map((change) => (
        <div key={change.field}>
          <dt className="inline text-ink-quiet">{change.field}: </dt>
          <dd className="inline">
            <del className="text-ink-quiet">{change.register || 'leeg'}</del> <span aria-hidden>→</span>{' '}
            <ins className="font-semibold no-underline">{change.candidate}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Choice({
  value,
  label,
  as,
  onChoose,
}: {
  value: EnterAs
  label: string
  as: EnterAs
  onChoose: (as: EnterAs) => void
}) {
  return (
    <label className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="radio"
        name="als"
        value={value}
        checked={as === value}
        onChange={() => onChoose(value)}
        className="size-5 accent-accent"
      />
      {label}
    </label>
  )
}
