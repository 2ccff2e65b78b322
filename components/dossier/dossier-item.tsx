import type { ReactNode } from 'react'
import { ItemReferences } from '@/components/item/item-references'
import { ItemStatusBadge } from '@/components/item/item-status'
import { ItemTerm } from '@/components/item/item-term'
import { KindLabel } from '@/components/ui/kind-label'
import { Link } from '@/components/ui/link'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import { LINK_WORDS } from '@/lib/register/chain'
import { STATUS_WORDS } from '@/lib/register/moves'
import type { DossierItem as Item } from '@/lib/register/queries/dossier'
import type { ItemStatus } from '@/lib/register/schema'
import { shownTitle } from '@/lib/register/shown'

/** One item of a dossier with everything that belongs to it, as one reads it on paper. */
export function DossierItem({ item, today }: { item: Item; today: CalendarDate }) {
  return (
    <article aria-labelledby={`item-${item.number}`} className="keep border-t border-ink py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={`item-${item.number}`} className="text-lg">
          <Link href={`/items/${item.number}`}>
            G-{item.number} {shownTitle(item.title)}
          </Link>
        </h2>
        <ItemStatusBadge status={item.status} timing={item.timing} />
      </div>
      <p className="text-sm text-ink-quiet">
        <KindLabel kind={item.kind} />
        {[item.members, item.venue, item.date && formatDay(item.date)].filter(Boolean).map((fact) => ` · ${fact}`)}
        {item.references.length > 0 && ' · '}
        <ItemReferences keys={item.references} quiet />
      </p>
      <p className="mt-2 max-w-text font-serif whitespace-pre-line">{item.obligation}</p>
      <dl className="mt-2 space-y-1 text-sm [&_dt]:font-semibold">
        <Fact term="Termijn" show>
          <ItemTerm {...item} today={today} inline />
          {item.slips.times > 0 &&
            ` · ${item.slips.times}x uitgesteld${item.slips.silent > 0 ? `, ${item.slips.silent}x zonder brief` : ''}`}
          {item.terms.length > 1 && (
            <span className="block text-ink-quiet">Eerder: {item.terms.slice(0, -1).map(earlierTerm).join('; ')}</span>
          )}
        </Fact>
        <Fact term="Keten" show={item.follows.length + item.followedBy.length > 0}>
          {item.follows.map((link) => (
            <Linked key={link.number} {...link} words={LINK_WORDS[link.kind]} />
          ))}
          {item.followedBy.map((link) => (
            <Linked key={link.number} {...link} words={`kreeg een ${link.kind}:`} />
          ))}
        </Fact>
        <Fact term="Bewijs" show={item.settledBy.length > 0}>
          <ItemReferences keys={item.settledBy} quiet />
        </Fact>
        <Fact term="In halfjaarberichten" show={item.treatments.length > 0}>
          {item.treatments.map(({ reportId, report, outcome }) => (
            <span key={reportId} className="block">
              <Link href={`/halfjaarberichten/${reportId}`} className="inline-block py-1">
                {report}
              </Link>
              {outcome && `: ${outcome.replaceAll('_', ' ')}`}
            </span>
          ))}
        </Fact>
      </dl>
    </article>
  )
}

function Fact({ term, show, children }: { term: string; show: boolean; children: ReactNode }) {
  if (!show) return null
  return (
    <div className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)] print:grid-cols-[10rem_minmax(0,1fr)]">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Linked({ number, status, words }: { number: number; status: ItemStatus; words: string }) {
  return (
    <span className="block">
      {words} <Link href={`/items/${number}`}>G-{number}</Link> ({STATUS_WORDS[status]})
    </span>
  )
}

function earlierTerm({ words, by, letter }: Item['terms'][number]): string {
  return `${words}${by ? ` (${formatDay(by)})` : ''}${letter ? `, brief ${letter}` : ''}`
}
