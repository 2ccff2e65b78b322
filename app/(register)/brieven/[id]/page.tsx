import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeedForm } from '@/components/form/deed-form'
import { ApplyLetterForm } from '@/components/letter/apply-letter-form'
import { LetterChanges } from '@/components/letter/letter-changes'
import { LetterLeftovers } from '@/components/letter/letter-leftovers'
import { LetterText } from '@/components/letter/letter-text'
import { shownProposals } from '@/components/letter/shown-proposal'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { formatInstant, formatLongDay } from '@/lib/calendar/format'
import { today as dayOfToday } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import { letterPage, type LetterDetail } from '@/lib/letter/queries/letter-page'
import { recessCalendar } from '@/lib/people/recess'
import { applyLetterAction, discardLetterAction } from '../actions'

export const metadata: Metadata = { title: 'Brief' }

type Props = { params: Promise<{ id: string }> }

/** One letter beside what it does: to be confirmed, or as it was confirmed. */
export default async function LetterPage({ params }: Props) {
  const actor = await requireActor('register.read')
  const { id } = await params
  const today = dayOfToday()
  const letter = isId(id) ? await letterPage(actor, id, today) : null
  if (!letter) notFound()
  const { reading } = letter
  const told = reading
    ? [...reading.proposals, ...reading.named, ...reading.promises, ...reading.unknown]
    : letter.changed
  return (
    <>
      <PageTitle
        title={letter.number ? `Brief ${letter.number}` : letter.name}
        above={<Breadcrumb steps={[{ label: 'Brieven', href: '/brieven' }, { label: letter.name }]} />}
        lead={leadOf(letter)}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="space-y-8 lg:order-last">
          {reading ? (
            <>
              {reading.proposals.length === 0 ? (
                <Notice title="Niets om te verwerken">
                  Deze brief noemt wel moties of toezeggingen, maar doet er geen af en noemt geen nieuwe termijn.
                </Notice>
              ) : (
                <ApplyLetterForm
                  action={applyLetterAction}
                  letter={{ id: letter.id, version: letter.version, number: letter.number, date: letter.date }}
                  proposals={shownProposals(reading.proposals)}
                  today={letter.date ?? today}
                  recess={await recessCalendar()}
                />
              )}
              <LetterLeftovers reading={reading} />
              <DeedForm
                action={discardLetterAction}
                hidden={{ id: letter.id, version: letter.version }}
                deed="Gooi deze brief weg"
                kind="bare"
              />
            </>
          ) : (
            <LetterChanges changed={letter.changed} />
          )}
        </div>
        <LetterText letter={letter} sentences={told.map(({ sentence }) => sentence)} />
      </div>
    </>
  )
}

function leadOf({ state, date, appliedAt, readAt }: LetterDetail): string {
  const sent = date ? `Brief van ${formatLongDay(date)}, ` : ''
  const instant = formatInstant(new Date(appliedAt ?? readAt))
  const what = state === 'verwerkt' ? `verwerkt op ${instant}.` : `gelezen op ${instant}, nog niet verwerkt.`
  return sent ? `${sent}${what}` : `${what.charAt(0).toUpperCase()}${what.slice(1)}`
}
