import { DeedForm } from '@/components/form/deed-form'
import { LinkButton } from '@/components/ui/link-button'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay, formatLongDay } from '@/lib/calendar/format'
import type { FormAction } from '@/lib/form-state'
import type { UnknownToezegging } from '@/lib/sync/queries/kamer-page'

type UnknownListProps = { toezeggingen: readonly UnknownToezegging[]; mayRegister: boolean; elsewhere: FormAction }

/** What the Kamer waits for and our register does not have, each with the two things that can be done about it. */
export function UnknownList({ toezeggingen, mayRegister, elsewhere }: UnknownListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {toezeggingen.map((one) => (
        <li key={one.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
          <div className="max-w-text min-w-0">
            <p className="wrap-anywhere">{one.text || 'De Kamer geeft geen tekst.'}</p>
            <p className="text-sm text-ink-quiet">{factsOf(one)}</p>
          </div>
          {mayRegister && (
            <div className="flex flex-wrap gap-2">
              <LinkButton href={newItemHref(one)} size="small">
                Neem op
              </LinkButton>
              <DeedForm action={elsewhere} hidden={{ id: one.id }} deed="Hoort hier niet" size="small" />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function factsOf({ number, minister, madeOn, termBy, status }: UnknownToezegging): string {
  const parts = [
    number,
    minister,
    madeOn && formatDay(madeOn),
    termBy ? `termijn ${formatDay(termBy)}` : 'zonder termijn',
    status,
  ]
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}

/** The form of a new item with what the Kamer says filled in. */
function newItemHref({ number, text, termBy, madeOn }: UnknownToezegging): string {
  const said: Record<string, string> = { obligation: text, references: number }
  const add = (name: string, date: CalendarDate | null, words: (date: CalendarDate) => string) => {
    if (date) said[name] = words(date)
  }
  add('termWords', termBy, (date) => `uiterlijk ${formatLongDay(date)}`)
  add('date', madeOn, (date) => date)
  return `/items/nieuw?${new URLSearchParams(said).toString()}`
}
