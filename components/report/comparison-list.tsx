import { Link } from '@/components/ui/link'
import { StatusBadge } from '@/components/ui/status-badge'
import { formatDay } from '@/lib/calendar/format'
import { shownTitle } from '@/lib/register/shown'
import { CHANGES, type ChangeKind, type Difference, type Told } from '@/lib/report/compare'

const WORDS: Record<ChangeKind, { title: string; none: string }> = {
  slipped: { title: 'Uitgesteld', none: 'Niets is uitgesteld.' },
  gone: { title: 'Verdwenen', none: 'Niets is verdwenen.' },
  settled: { title: 'Afgedaan', none: 'Niets is afgedaan.' },
  new: { title: 'Nieuw', none: 'Niets is nieuw.' },
  changed: { title: 'Gewijzigd', none: 'Niets is gewijzigd.' },
  same: { title: 'Hetzelfde', none: 'Niets is hetzelfde gebleven.' },
}

/** What differs between two reports, per kind; what presses most comes first. */
export function ComparisonList({ differences }: { differences: readonly Difference[] }) {
  return CHANGES.map((kind) => {
    const own = differences.filter((difference) => difference.kind === kind)
    const { title, none } = WORDS[kind]
    return (
      <section key={kind} aria-labelledby={`vergelijk-${kind}`} className="mb-8">
        <h2 id={`vergelijk-${kind}`} className="border-b border-ink pb-1 text-lg">
          {title} <span className="font-normal text-ink-quiet">{own.length}</span>
        </h2>
        {own.length === 0 ? (
          <p className="py-2 text-ink-quiet">{none}</p>
        ) : (
          <ul className="divide-y divide-line">
            {own.map((difference) => (
              <Line key={(difference.now ?? difference.before)?.number} difference={difference} />
            ))}
          </ul>
        )}
      </section>
    )
  })
}

function Line({ difference }: { difference: Difference }) {
  const { kind, before, now } = difference
  const told = now ?? before
  if (!told) return null
  return (
    <li className="keep grid gap-x-6 gap-y-1 py-2 md:grid-cols-[minmax(0,1fr)_14rem_14rem]">
      <p>
        <Link href={`/items/${told.number}`}>G-{told.number}</Link> {shownTitle(told.title)}
        {kind === 'slipped' && now && <Slip told={now} />}
        {kind === 'changed' && before && now && (
          <span className="block text-sm text-ink-quiet">{whatChanged(before, now)}</span>
        )}
      </p>
      <Side label="Toen" told={before} />
      <Side label="Nu" told={now} />
    </li>
  )
}

/** With the paper in which the Kamer was told, or without one. */
function Slip({ told }: { told: Told }) {
  if (told.letter) return <span className="block text-sm text-ink-quiet">Aan de Kamer gemeld: {told.letter}</span>
  return <span className="block text-sm text-alarm">Stil uitgesteld: er is geen brief</span>
}

function whatChanged(before: Told, now: Told): string {
  const parts = [
    before.outcome === now.outcome ? '' : 'uitkomst',
    before.term?.by === now.term?.by && before.term?.words === now.term?.words ? '' : 'termijn',
    before.text.trim() === now.text.trim() ? '' : 'tekst',
  ].filter((part) => part !== '')
  return parts.length > 0 ? `Anders: ${parts.join(', ')}` : ''
}

function Side({ label, told }: { label: string; told: Told | null }) {
  return (
    <div className="text-sm">
      <span className="mr-2 text-ink-quiet">{label}</span>
      {told === null ? (
        <span className="text-ink-quiet">staat er niet op</span>
      ) : (
        <>
          {told.outcome ? <StatusBadge status={told.outcome} /> : 'nog geen uitkomst'}
          {told.term && (
            <span className="block">
              {told.term.words}
              {told.term.by && `, ${formatDay(told.term.by)}`}
            </span>
          )}
        </>
      )}
    </div>
  )
}
