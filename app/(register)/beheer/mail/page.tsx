import type { Metadata } from 'next'
import { retryMailAction } from '@/app/(register)/beheer/actions'
import { MailNotice } from '@/components/mail/mail-notice'
import { MailTable } from '@/components/mail/mail-table'
import { ManageTabs } from '@/components/people/manage-tabs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { now } from '@/lib/calendar/now'
import { environment } from '@/lib/env'
import { listMail } from '@/lib/mail/queries/outbox'

export const metadata: Metadata = { title: 'Mail' }

/** Whether mail is on, and what became of what was sent. */
export default async function MailPage() {
  const actor = await requireActor('people.manage')
  const { mail: settings } = environment()
  const mail = await listMail(actor, now())
  return (
    <>
      <PageTitle
        title="Mail"
        lead="Wie iets te doen heeft krijgt ten hoogste één mail per dag. Wat nog niet weg kon, blijft hier staan tot het weg is."
      />
      <ManageTabs current="/beheer/mail" />
      <div className="space-y-6">
        <MailNotice on={settings !== null} />
        {mail.length > 0 ? (
          <MailTable mail={mail} retry={retryMailAction} />
        ) : (
          <EmptyState title="Nog geen mail">Hier staat straks wat er is verstuurd en wat nog wacht.</EmptyState>
        )}
      </div>
    </>
  )
}
