import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LogTable } from '@/components/audit/log-table'
import { ManageTabs } from '@/components/people/manage-tabs'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { Pagination } from '@/components/ui/pagination'
import { checkChain } from '@/lib/audit/check-chain'
import { auditLog } from '@/lib/audit/queries'
import type { ChainReport } from '@/lib/audit/verify'
import { requireActor } from '@/lib/auth/door'

export const metadata: Metadata = { title: 'Logboek' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Everything that anybody did, and whether the log is whole. */
export default async function LogPage({ searchParams }: Props) {
  const actor = await requireActor('audit.read')
  const { voor, controle } = await searchParams
  const before = typeof voor === 'string' && /^\d{1,18}$/.test(voor) ? BigInt(voor) : null
  const entries = await auditLog(actor, before)
  if (!entries) notFound()
  const report = controle ? await checkChain(actor) : null
  const [first, last] = [entries[0], entries.at(-1)]
  return (
    <>
      <PageTitle
        title="Logboek"
        lead="Elke wijziging staat hier, met wie, wanneer en waarom. De database weigert er iets in te veranderen."
        actions={<LinkButton href="/beheer/logboek?controle=1">Controleer de keten</LinkButton>}
      />
      <ManageTabs current="/beheer/logboek" />
      {report && <ChainNotice report={report} />}
      {first && last ? (
        <>
          <LogTable entries={entries} />
          <Pagination
            range={`Gebeurtenis ${first.seq} tot en met ${last.seq}`}
            {...(before === null ? {} : { previous: '/beheer/logboek' })}
            {...(last.seq === '1' ? {} : { next: `/beheer/logboek?voor=${last.seq}` })}
          />
        </>
      ) : (
        <EmptyState title="Nog niets gebeurd" />
      )}
    </>
  )
}

function ChainNotice({ report: { events, head, brokenAt } }: { report: ChainReport }) {
  const broken = brokenAt !== null
  return (
    <div className="mb-5">
      <Notice
        tone={broken ? 'alarm' : 'calm'}
        title={broken ? 'Het logboek is geschonden' : `Het logboek klopt: ${events} gebeurtenissen`}
      >
        {broken ? (
          <p>Gebeurtenis {String(brokenAt)} past niet op de vorige. Waarschuw de beveiliging en verander niets.</p>
        ) : (
          <p className="break-all">
            Laatste hash: <code>{head}</code>. Bewaar die buiten Gestand; dan ziet u later ook of het hele logboek
            vervangen is.
          </p>
        )}
      </Notice>
    </div>
  )
}
