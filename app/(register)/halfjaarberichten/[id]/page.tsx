import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditionList } from '@/components/report/edition-list'
import { DropErratumForm, OpenErratumForm } from '@/components/report/erratum-form'
import { CalendarForm } from '@/components/report/calendar-form'
import { CalendarLine } from '@/components/report/calendar-line'
import { FindingList } from '@/components/report/finding-list'
import { ChangeReportForm } from '@/components/report/plan-report-form'
import { TakeAlong } from '@/components/register/take-along'
import { ReportOutline } from '@/components/report/report-outline'
import { ReportTabs } from '@/components/report/report-tabs'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { Progress } from '@/components/ui/progress'
import { RowLink } from '@/components/ui/row-link'
import { WorksHere } from '@/components/work/works-here'
import { may, type Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay, formatDistance } from '@/lib/calendar/format'
import { today as dayOfToday } from '@/lib/calendar/now'
import { isReferenceKey, officialSpelling } from '@/lib/kamer/reference'
import { OUTPUT_WORDS, OUTPUTS } from '@/lib/report/outputs'
import { listTemplates } from '@/lib/report/queries/templates'
import { calendarLine, isLate } from '@/lib/report/calendar'
import { reportDays } from '@/lib/report/queries/report-calendar'
import { reportPage } from '@/lib/report/queries/report-pages'
import { sectionsOf, type ReportFacts } from '@/lib/report/report-facts'
import { SECTION_STAGES } from '@/lib/report/schema'
import { sectionTitle } from '@/lib/report/section-title'
import { changeReportAction, dropErratumAction, openErratumAction, setCalendarAction } from '../actions'
import { isId } from '@/lib/db/is-id'
import { worksAt } from '@/lib/work/queries/works'
import { WORK_ACTIONS } from '@/app/(register)/werk/work-actions'

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
      <Planning actor={actor} report={report} today={today} plans={plans} />
      {open && <ReportTabs reportId={report.id} current="teksten" plans={plans} />}
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <WorksHere works={await worksAt(actor, `/halfjaarberichten/${id}`)} actions={WORK_ACTIONS} />
          {sectionsOf(report).length === 0 && (
            <EmptyState
              title="Dit halfjaarbericht is nog leeg"
              actions={plans && <LinkButton href={`/halfjaarberichten/${report.id}/indelen`}>Kies de items</LinkButton>}
            >
              De coördinator kiest de items die erop horen.
            </EmptyState>
          )}
          <OwnTexts report={report} actorId={actor.id} />
          <ReportOutline
            report={report}
            findings={findings}
            lateStages={await lateStages(actor, report, today)}
            today={today}
          />
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

/** What this person has to write, before everything else. */
function OwnTexts({ report, actorId }: { report: ReportFacts; actorId: string | null }) {
  const own = sectionsOf(report).filter(({ handler, stage }) => handler?.id === actorId && stage === 'concept')
  if (report.state !== 'voorbereiding' || own.length === 0) return null
  return (
    <section aria-labelledby="eigen" className="mb-8 border-l-4 border-accent pl-4">
      <h2 id="eigen" className="text-lg">
        Aan u om te schrijven <span className="font-normal text-ink-quiet">{own.length}</span>
      </h2>
      <ul>
        {own.map((section) => (
          <li key={section.id} className="py-1">
            <RowLink href={`/halfjaarberichten/${report.id}/onderdelen/${section.id}`}>{sectionTitle(section)}</RowLink>
            {section.remark && <p className="text-sm text-warn">Teruggestuurd: {section.remark}</p>}
          </li>
        ))}
      </ul>
    </section>
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
          paper: true,
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

async function Planning({ actor, report, today, plans }: PlanningProps) {
  const days = await reportDays(actor, report.id)
  if (!days || report.state === 'historie') return null
  const { calendar, set, reminderDays, recess } = days
  const stages = sectionsOf(report).map(({ stage }) => stage)
  return (
    <section aria-label="Planning" className="mb-6">
      <CalendarLine steps={calendarLine(calendar, stages, report.sentOn !== null, recess, today)} today={today} />
      {plans && (
        <Disclosure summary="Pas de planning aan">
          <CalendarForm
            key={report.version}
            action={setCalendarAction}
            report={{ id: report.id, version: report.version }}
            defaults={{
              plannedOn: report.plannedOn,
              textsDue: set.textsDue ?? '',
              departmentDue: set.departmentDue ?? '',
              directorateDue: set.directorateDue ?? '',
              reminderDays: reminderDays.join(', '),
            }}
            recess={recess}
          />
        </Disclosure>
      )}
    </section>
  )
}

/** The stages that no text should be in any more. */
async function lateStages(actor: Actor, report: ReportFacts, today: CalendarDate) {
  const days = report.state === 'voorbereiding' ? await reportDays(actor, report.id) : null
  return days ? SECTION_STAGES.filter((stage) => isLate(stage, days.calendar, today)) : []
}

type PlanningProps = { actor: Actor; report: ReportFacts; today: CalendarDate; plans: boolean }

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
