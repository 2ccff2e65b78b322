import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditionList } from '@/components/report/edition-list'
import { DropErratumForm, OpenErratumForm } from '@/components/report/erratum-form'
import { FindingList } from '@/components/report/finding-list'
import { ChangeReportForm } from '@/components/report/plan-report-form'
import { PutItemsForm } from '@/components/report/put-items-form'
import { TakeAlong } from '@/components/register/take-along'
import { ReportOutline } from '@/components/report/report-outline'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { Progress } from '@/components/ui/progress'
import { may, type Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay, formatDistance } from '@/lib/calendar/format'
import { today as dayOfToday } from '@/lib/calendar/now'
import { isReferenceKey, officialSpelling } from '@/lib/kamer/reference'
import { OUTPUT_WORDS, OUTPUTS } from '@/lib/report/outputs'
import { listTemplates } from '@/lib/report/queries/templates'
import { proposedItems } from '@/lib/report/queries/proposals'
import { reportPage } from '@/lib/report/queries/report-pages'
import { sectionsOf, type ReportFacts } from '@/lib/report/report-facts'
import { changeReportAction, dropErratumAction, openErratumAction, putItemsAction } from '../actions'
import { isId } from '@/lib/db/is-id'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Halfjaarbericht' }

/** One half-year report: its themes and sections, what is still missing, and its editions. */
export default async function ReportPage({ params }: Props) {
  const actor = await requireActor('register.read')
  const { id } = await params
  const today = dayOfToday()
  const page = isId(id) ? await reportPage(actor, id, today) : null
  if (!page) notFound()
  const { report, findings, editions } = page
  const open = report.state === 'voorbereiding'
  const plans = open && may(actor, 'report.plan')
  return (
    <>
      <PageTitle
        title={report.name}
        above={
          <Breadcrumb steps={[{ label: 'Halfjaarberichten', href: '/halfjaarberichten' }, { label: report.name }]} />
        }
        lead={leadOf(report, today)}
        actions={<Deeds report={report} maySend={open && may(actor, 'report.send')} />}
      />
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          {sectionsOf(report).length === 0 && (
            <EmptyState title="Dit halfjaarbericht is nog leeg">
              {plans ? 'Kies hieronder de items die erop horen.' : 'De coördinator kiest de items.'}
            </EmptyState>
          )}
          <ReportOutline report={report} findings={findings} today={today} />
          {plans && <Proposals actor={actor} report={report} today={today} />}
        </div>
        <aside className="space-y-8">
          {open && <Checks report={report} findings={findings} />}
          <EditionList reportId={report.id} editions={editions} />
          {may(actor, 'report.send') && <Erratum report={report} />}
          {plans ? <Settings actor={actor} report={report} /> : <Facts report={report} />}
        </aside>
      </div>
    </>
  )
}

function leadOf(report: ReportFacts, today: CalendarDate): string {
  if (report.erratum !== null) return `Erratum in voorbereiding: ${report.erratum}`
  if (report.sentOn)
    return `${report.state === 'historie' ? 'Ingelezen; verzonden' : 'Verzonden'} op ${formatDay(report.sentOn)}.`
  return `Verzending gepland op ${formatDay(report.plannedOn)}, ${formatDistance(report.plannedOn, today)}.`
}

function Deeds({ report, maySend }: { report: ReportFacts; maySend: boolean }) {
  if (report.state === 'historie')
    return <LinkButton href={`/halfjaarberichten/${report.id}/vergelijk`}>Vergelijk</LinkButton>
  if (sectionsOf(report).length === 0) return null
  return (
    <>
      <LinkButton href={`/halfjaarberichten/${report.id}/vergelijk`}>Vergelijk</LinkButton>
      <LinkButton href={`/halfjaarberichten/${report.id}/voorbeeld`}>Bekijk de bijlage</LinkButton>
      <TakeAlong
        label="Maak de bijlage"
        choices={OUTPUTS.map((output) => ({
          label: OUTPUT_WORDS[output],
          href: `/halfjaarberichten/${report.id}/bijlage?vorm=${output}`,
        }))}
      />
      {maySend && (
        <LinkButton href={`/halfjaarberichten/${report.id}/verzenden`} kind="primary">
          Verzend…
        </LinkButton>
      )}
    </>
  )
}

function Checks({
  report,
  findings,
}: {
  report: ReportFacts
  findings: Parameters<typeof FindingList>[0]['findings']
}) {
  const sections = sectionsOf(report)
  const agreed = sections.filter((section) => section.stage === 'akkoord_directie').length
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return (
    <section aria-labelledby="controles" className="space-y-3">
      <h2 id="controles" className="border-b border-ink pb-1 text-lg">
        Nog te doen <span className="font-normal text-ink-quiet">{errors}</span>
      </h2>
      {sections.length > 0 && (
        <Progress
          label="Teksten akkoord"
          value={agreed}
          max={sections.length}
          count={`${agreed} van ${sections.length}`}
        />
      )}
      <FindingList reportId={report.id} findings={findings} />
    </section>
  )
}

async function Proposals({ actor, report, today }: { actor: Actor; report: ReportFacts; today: CalendarDate }) {
  const proposals = await proposedItems(actor, report.id, today)
  if (proposals.length === 0) return null
  const lines = proposals.map(({ id, number, title, reason, termWords, termBy, department }) => ({
    id,
    number,
    title,
    reason,
    term: [termWords, termBy && formatDay(termBy), department].filter(Boolean).join(', '),
  }))
  return (
    <section aria-labelledby="voorstel" className="no-print">
      <h2 id="voorstel" className="border-b border-ink pb-1 text-lg">
        Open items die er nog niet op staan <span className="font-normal text-ink-quiet">{lines.length}</span>
      </h2>
      <Disclosure summary="Kies items" open={sectionsOf(report).length === 0}>
        <PutItemsForm action={putItemsAction} reportId={report.id} proposals={lines} />
      </Disclosure>
    </section>
  )
}

/** Correcting what was sent: never by changing it, always by a further edition. */
function Erratum({ report }: { report: ReportFacts }) {
  const handle = { id: report.id, version: report.version }
  if (report.state === 'verzonden')
    return (
      <Disclosure summary="Er stond een fout in de bijlage">
        <OpenErratumForm action={openErratumAction} report={handle} />
      </Disclosure>
    )
  return report.erratum === null ? null : <DropErratumForm action={dropErratumAction} report={handle} />
}

async function Settings({ actor, report }: { actor: Actor; report: ReportFacts }) {
  const { id, version, plannedOn, annexNumber, annexTitle, directorate, reference, wording, templateId } = report
  const templates = await listTemplates(actor)
  return (
    <Disclosure summary="Gegevens van de bijlage">
      <ChangeReportForm
        action={changeReportAction}
        report={{ id, version }}
        defaults={{
          plannedOn,
          annexNumber: String(annexNumber),
          annexTitle,
          directorate,
          reference: reference ?? '',
          label: wording.label,
          belongsTo: wording.belongsTo,
          introduction: wording.introduction,
          opening: wording.opening,
          overview: wording.overview,
          templateId: templateId ?? '',
        }}
        settle={wording.settle}
        templates={templates.map((template) => ({ value: template.id, label: template.fileName }))}
      />
    </Disclosure>
  )
}

function Facts({ report }: { report: ReportFacts }) {
  const kamerstuk =
    report.kamerstuk && isReferenceKey(report.kamerstuk) ? officialSpelling(report.kamerstuk) : 'nog niet bekend'
  return (
    <DefinitionList
      facts={[
        { term: 'Bijlage', value: `${report.annexNumber}: ${report.annexTitle}` },
        { term: 'Afzender', value: report.directorate },
        { term: 'Kamerstuk', value: kamerstuk },
      ]}
    />
  )
}
