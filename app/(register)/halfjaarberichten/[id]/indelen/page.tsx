import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ArrangeList } from '@/components/report/arrange-list'
import { PutItemsForm } from '@/components/report/put-items-form'
import { ReportTabs } from '@/components/report/report-tabs'
import { SelectionForm } from '@/components/report/selection-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import type { Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { formatDay } from '@/lib/calendar/format'
import { today } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import { registerChoices } from '@/lib/register/queries/choices'
import { shownTitle } from '@/lib/register/shown'
import { proposedItems } from '@/lib/report/queries/proposals'
import { reportPage } from '@/lib/report/queries/report-pages'
import { sectionsOf, type ReportFacts, type SectionFacts } from '@/lib/report/report-facts'
import { sectionTitle } from '@/lib/report/section-title'
import {
  arrangeSectionsAction,
  decideProposalsAction,
  placeSectionAction,
  placeThemeAction,
  splitSectionAction,
} from '../../actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Indelen en toewijzen' }

const SELECTION = 'gekozen-onderdelen'

/** Which items are on a report, in which order, and who writes them. */
export default async function ArrangePage({ params }: Props) {
  const actor = await requireActor('report.plan')
  const { id } = await params
  const page = isId(id) ? await reportPage(actor, id, today()) : null
  if (!page) notFound()
  const { report } = page
  if (report.state !== 'voorbereiding') redirect(`/halfjaarberichten/${id}`)
  const choices = await registerChoices(actor)
  const handle = { id, version: report.version }
  const empty = sectionsOf(report).length === 0
  const steps = [
    { label: 'Halfjaarberichten', href: '/halfjaarberichten' },
    { label: report.name, href: `/halfjaarberichten/${id}` },
    { label: 'Indelen en toewijzen' },
  ]
  return (
    <>
      <PageTitle title={report.name} above={<Breadcrumb steps={steps} />} />
      <ReportTabs reportId={id} current="indelen" plans />
      {empty && (
        <EmptyState title="Dit halfjaarbericht is nog leeg">Kies hieronder de items die erop horen.</EmptyState>
      )}
      {!empty && (
        <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <section aria-labelledby="indeling">
            <h2 id="indeling" className="mb-1 text-xl">
              Volgorde
            </h2>
            <p className="mb-4 text-sm text-ink-quiet">
              Sleep een thema of onderdeel naar zijn plaats, of gebruik de pijlen. Kies onderdelen om ze toe te wijzen
              of samen te voegen.
            </p>
            <ArrangeList
              report={handle}
              themes={themesOf(report)}
              selection={SELECTION}
              placeTheme={placeThemeAction}
              placeSection={placeSectionAction}
              split={splitSectionAction}
            />
          </section>
          <aside aria-label="Met de gekozen onderdelen" className="xl:sticky xl:top-4 xl:self-start">
            <h2 className="mb-3 border-b border-ink pb-1 text-lg">De gekozen onderdelen</h2>
            <SelectionForm
              key={report.version}
              id={SELECTION}
              action={arrangeSectionsAction}
              report={handle}
              handlers={choices.handlers}
              departments={choices.departments}
            />
          </aside>
        </div>
      )}
      <Proposals actor={actor} report={report} open={empty} />
    </>
  )
}

function themesOf(report: ReportFacts) {
  return report.themes
    .filter(({ sections }) => sections.length > 0)
    .map(({ id, name, sections }) => ({ id, name, sections: sections.map(rowOf) }))
}

function rowOf(section: SectionFacts) {
  const { id, stage, handler, department, treatments } = section
  return {
    id,
    title: sectionTitle(section),
    stage,
    handler: handler?.name ?? null,
    department: department?.name ?? null,
    items: treatments.map((treatment) => ({
      treatmentId: treatment.id,
      label: `G-${treatment.item.number} ${shownTitle(treatment.item.title)}`,
    })),
  }
}

async function Proposals({ actor, report, open }: { actor: Actor; report: ReportFacts; open: boolean }) {
  const proposals = await proposedItems(actor, report.id, today())
  if (proposals.length === 0) return null
  const lines = proposals.map(({ id, number, title, reasons, omitted, termWords, termBy, department }) => ({
    id,
    number,
    title,
    reasons,
    omitted,
    term: [termWords, termBy && formatDay(termBy), department].filter(Boolean).join(', '),
  }))
  return (
    <section aria-labelledby="voorstel" className="mt-8">
      <h2 id="voorstel" className="border-b border-ink pb-1 text-lg">
        Items die er nog niet op staan <span className="font-normal text-ink-quiet">{lines.length}</span>
      </h2>
      <Disclosure summary="Kies items" open={open}>
        <PutItemsForm action={decideProposalsAction} reportId={report.id} proposals={lines} />
      </Disclosure>
    </section>
  )
}
