import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MailNotice } from '@/components/mail/mail-notice'
import { RemindersForm } from '@/components/report/reminders-form'
import { ReportTabs } from '@/components/report/report-tabs'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import { remindersOf, type Reminder } from '@/lib/digest/queries/reminders'
import { environment } from '@/lib/env'
import { reportDays } from '@/lib/report/queries/report-calendar'
import { reportPage } from '@/lib/report/queries/report-pages'
import { sendRemindersAction } from '../../actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Herinneringen' }

/** Who would be reminded of what, before it is sent; and on which days Gestand does it by itself. */
export default async function RemindersPage({ params }: Props) {
  const actor = await requireActor('report.plan')
  const { id } = await params
  const page = isId(id) ? await reportPage(actor, id, today()) : null
  const days = page ? await reportDays(actor, id) : null
  if (!page || !days) notFound()
  const { report } = page
  const reminders = report.state === 'voorbereiding' ? await remindersOf(actor, id, today()) : []
  const steps = [
    { label: 'Halfjaarberichten', href: '/halfjaarberichten' },
    { label: report.name, href: `/halfjaarberichten/${id}` },
    { label: 'Herinneringen' },
  ]
  return (
    <>
      <PageTitle title={report.name} above={<Breadcrumb steps={steps} />} />
      <ReportTabs reportId={id} current="herinneringen" plans={report.state === 'voorbereiding'} />
      <div className="max-w-form space-y-5">
        <MailNotice on={environment().mail !== null} />
        <p>{automaticWords(days.reminderDays)}</p>
        {reminders.length === 0 ? (
          <EmptyState title="Er wacht op niemand een tekst">Er is nu niemand om te herinneren.</EmptyState>
        ) : (
          <RemindersForm action={sendRemindersAction} reportId={id} lines={reminders.map(lineOf)} />
        )}
      </div>
    </>
  )
}

function automaticWords(days: readonly number[]): string {
  const before =
    days.length > 0
      ? `${days.join(', ')} werkdagen voor de dag waarop een tekst verder moet zijn, en daarna om de vijf werkdagen`
      : 'alleen om de vijf werkdagen, als een tekst te laat is'
  return `Gestand stuurt deze mail ook vanzelf, om zeven uur ’s ochtends: ${before}. Hieronder staat wie nu bericht zou krijgen en met welke woorden.`
}

function lineOf({ userId, name, texts, late, message, hindrance, toldToday }: Reminder) {
  return {
    userId,
    name,
    what: `${texts} ${texts === 1 ? 'tekst' : 'teksten'}${late > 0 ? `, ${late} te laat` : ''}`,
    to: toldToday ? `${message?.to ?? ''} (kreeg vandaag de dagelijkse mail)` : (message?.to ?? null),
    subject: message?.subject ?? null,
    text: message?.text ?? null,
    hindrance: hindrance ? HINDRANCES[hindrance] : null,
    ticked: hindrance === null && !toldToday,
  }
}

const HINDRANCES = {
  'no-address': 'heeft geen mailadres; een beheerder kan dat invullen',
  'reminded-today': 'is vandaag al herinnerd',
} as const
