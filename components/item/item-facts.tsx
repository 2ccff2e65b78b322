import { ItemReferences } from '@/components/item/item-references'
import { ItemStatusBadge } from '@/components/item/item-status'
import { ItemTerm } from '@/components/item/item-term'
import { DefinitionList, type Fact } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { ReferenceLink } from '@/components/ui/reference-link'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import { isReferenceKey, linkOf, officialSpelling } from '@/lib/kamer/reference'
import { STANDING_WORDS, standingOf } from '@/lib/sync/standing'
import type { ItemDetail, ItemReference } from '@/lib/register/queries/item-page'

/** The quiet column of facts beside an item. */
export function ItemFacts({ item, today }: { item: ItemDetail; today: CalendarDate }) {
  const dossiers = [...new Set(item.references.flatMap((key) => /^\d{5}(?=-)/.exec(key)?.[0] ?? []))]
  const facts: (Fact | null)[] = [
    { term: 'Status', value: <ItemStatusBadge status={item.status} timing={item.timing} />, note: statusNote(item) },
    { term: 'Termijn', value: <ItemTerm {...item} today={today} />, note: <TermHistory item={item} /> },
    { term: 'Behandelaar', value: item.handler?.name ?? 'nog niemand', note: item.department },
    item.members ? { term: item.kind === 'motie' ? 'Indieners' : 'Kamerleden', value: item.members } : null,
    { term: 'Kamer', value: item.chamber === 'EK' ? 'Eerste Kamer' : 'Tweede Kamer' },
    item.venue ? { term: 'Debat', value: item.venue } : null,
    item.date ? { term: 'Datum', value: formatDay(item.date) } : null,
    item.minister ? { term: 'Bewindspersoon', value: item.minister } : null,
    item.motionState ? { term: 'Stemming', value: item.motionState } : null,
    item.theme ? { term: 'Thema', value: <Link href={`/items?thema=${item.themeId ?? ''}`}>{item.theme}</Link> } : null,
    {
      term: 'Nummers',
      value: <ReferenceList references={item.allReferences.filter((one) => one.role === 'identifies')} />,
    },
    dossiers.length > 0
      ? {
          term: 'Dossier',
          value: dossiers.map((dossier) => (
            <Link key={dossier} href={`/dossiers/${dossier}`} className="mr-3">
              {dossier}
            </Link>
          )),
        }
      : null,
    item.settledBy.length > 0
      ? {
          term: 'Bewijs',
          value: <ReferenceList references={item.allReferences.filter((one) => one.role === 'settles')} />,
        }
      : null,
    item.kamerStatus
      ? { term: 'Status bij de Kamer', value: item.kamerStatus, note: kamerNote(item.status, item.kamerStatus) }
      : null,
  ]
  const cited = item.allReferences.filter((one) => one.role === 'cites')
  return (
    <>
      <DefinitionList facts={facts.filter((fact) => fact !== null)} />
      {cited.length > 0 && (
        <Disclosure summary={`Ook genoemd (${cited.length})`}>
          <ItemReferences keys={cited.map((one) => one.key)} />
        </Disclosure>
      )}
    </>
  )
}

function statusNote(item: ItemDetail): string | null {
  switch (item.status) {
    case 'afgedaan':
      return item.settledOn ? `op ${formatDay(item.settledOn)}` : null
    case 'deels_afgedaan':
      return item.donePart
    case 'vervallen':
      return item.endReason
    case 'overgedragen':
      return [item.transferredTo, item.transferredOn && `sinds ${formatDay(item.transferredOn)}`]
        .filter(Boolean)
        .join(', ')
    case 'lopend':
    case 'onbekend':
      return null
  }
}

function TermHistory({ item }: { item: ItemDetail }) {
  if (item.terms.length < 2) return null
  const { times, days, silent } = item.slips
  const slipped =
    times === 0
      ? 'Eerdere termijnen'
      : `${times}x uitgesteld, samen ${days} dagen${silent > 0 ? `, ${silent}x stil (zonder brief)` : ''}`
  return (
    <Disclosure summary={slipped}>
      <ol className="space-y-2 text-sm">
        {[...item.terms].reverse().map((term) => (
          <li key={term.order}>
            <span className="font-serif">{term.words}</span>
            {term.by && <> ({formatDay(term.by)})</>}
            <span className="block text-ink-quiet">
              sinds {formatDay(term.since)}
              {term.report && `, ${term.report}`}
              {term.letter && term.letter !== term.report && `, brief ${term.letter}`}
              {term.reason && `: ${term.reason}`}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function ReferenceList({ references }: { references: readonly ItemReference[] }) {
  if (references.length === 0) return <span className="text-ink-quiet">geen nummer bekend</span>
  return (
    <ul className="space-y-1">
      {references.map((reference) => (
        <li key={reference.key}>
          {isReferenceKey(reference.key) ? (
            <ReferenceLink
              label={officialSpelling(reference.key)}
              href={linkOf(reference.key)}
              {...(reference.locator ? { locator: reference.locator } : {})}
            />
          ) : (
            reference.key
          )}
          {reference.doubts.map((doubt) => (
            <span key={doubt} className="block text-sm text-warn">
              {doubt}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Says so where we and the Kamer do not say the same; a joined status of several numbers is left to the reader. */
function kamerNote(status: ItemDetail['status'], kamerStatus: string): string | null {
  const standing = standingOf(status, kamerStatus)
  return standing === 'gelijk' || standing === 'onbekend' ? null : STANDING_WORDS[standing]
}
