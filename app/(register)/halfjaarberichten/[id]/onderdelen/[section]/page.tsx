import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ItemReferences } from '@/components/item/item-references'
import { Comments } from '@/components/report/comments'
import { FindingList } from '@/components/report/finding-list'
import { OutcomeForm } from '@/components/report/outcome-form'
import { AssignSectionForm, StageForm, TakeOffForm } from '@/components/report/section-deeds'
import { SectionEditor } from '@/components/report/section-editor'
import { StageBadge } from '@/components/report/stage-badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SourceText } from '@/components/ui/source-text'
import { headingOf } from '@/lib/annex/compose/naming'
import { annexInput, type AnnexDraft } from '@/lib/annex/compose/schema'
import { may, type Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { today } from '@/lib/calendar/now'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { readTerm, type TermContext } from '@/lib/calendar/term'
import { isId } from '@/lib/db/is-id'
import { recessCalendar } from '@/lib/people/recess'
import { registerChoices } from '@/lib/register/queries/choices'
import { annexOf } from '@/lib/report/annex-of'
import { colleagues, commentsOf } from '@/lib/report/queries/comments'
import { ownDraft } from '@/lib/report/queries/own-draft'
import { sectionPage, type SectionPage } from '@/lib/report/queries/report-pages'
import type { ReportFacts, SectionFacts, TreatmentFacts } from '@/lib/report/report-facts'
import {
  addCommentAction,
  assignSectionAction,
  moveSectionAction,
  proposeOutcomeAction,
  resolveCommentAction,
  takeItemOffAction,
  writeSectionAction,
} from '../../../actions'
import { shownTitle } from '@/lib/register/shown'

type Props = { params: Promise<{ id: string; section: string }> }

export const metadata: Metadata = { title: 'Onderdeel' }

/** One section of a report: its items and their outcome, its text, and how far it is. */
export default async function SectionEditorPage({ params }: Props) {
  const actor = await requireActor('register.read')
  const { id, section: sectionId } = await params
  const page = isId(id) && isId(sectionId) ? await sectionPage(actor, id, sectionId, today()) : null
  if (!page) notFound()
  const { report, section, findings, mayWrite } = page
  const recess = await recessCalendar()
  const annex = annexWith(report, section)
  const made = madeHeading(annex)
  const draft = mayWrite ? await unsaved(actor, section) : null
  const steps = [
    { label: 'Halfjaarberichten', href: '/halfjaarberichten' },
    { label: report.name, href: `/halfjaarberichten/${report.id}` },
    { label: 'Onderdeel' },
  ]
  return (
    <>
      <PageTitle
        title={section.heading || made}
        above={<Breadcrumb steps={steps} />}
        lead={<StageBadge stage={section.stage} />}
      />
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="space-y-6">
          {section.remark && (
            <Notice tone="warn" title="Teruggestuurd">
              {section.remark}
            </Notice>
          )}
          <h2 className="sr-only">De tekst</h2>
          {mayWrite ? (
            <SectionEditor
              key={section.id}
              action={writeSectionAction}
              section={section}
              draft={draft}
              madeHeading={made}
              annex={annex}
              address={`/halfjaarberichten/${report.id}/onderdelen/${section.id}/concept`}
            />
          ) : (
            <SourceText text={section.text || 'Nog geen tekst.'} />
          )}
          {section.previousText && (
            <Disclosure summary="De tekst in het vorige halfjaarbericht">
              <SourceText text={section.previousText} />
            </Disclosure>
          )}
        </div>
        <aside className="space-y-8">
          <Items
            section={section}
            report={report}
            recess={recess}
            mayWrite={mayWrite}
            mayPlan={may(actor, 'report.plan') && report.state === 'voorbereiding'}
          />
          <section aria-labelledby="controles" className="space-y-3">
            <h2 id="controles" className="border-b border-ink pb-1 text-lg">
              Nog te doen
            </h2>
            <FindingList reportId={report.id} findings={findings} />
          </section>
          <Moves page={page} actor={actor} />
          <SectionComments actor={actor} page={page} />
        </aside>
      </div>
    </>
  )
}

/** The annex with this section only, without a heading of its own. */
function annexWith(report: ReportFacts, section: SectionFacts): AnnexDraft {
  const sections = [{ ...section, heading: '' }]
  return annexOf({ ...report, themes: [{ id: '', name: '-', introduction: '', sections }] }, report.plannedOn)
}

/** The heading that the annex makes of the items when none is typed. */
function madeHeading(annex: AnnexDraft): string {
  const [theme] = annexInput.parse(annex).themes
  return theme?.sections[0] ? headingOf(theme.sections[0].items) : 'Onderdeel'
}

/** What this person typed and did not store, when it is not what stands there already. */
async function unsaved(actor: Actor, section: SectionFacts) {
  const draft = await ownDraft(actor, section.id)
  return draft && (draft.text !== section.text || draft.heading !== section.heading) ? draft : null
}

async function SectionComments({ actor, page }: { actor: Actor; page: SectionPage }) {
  const { section, report } = page
  const deeds = report.state === 'voorbereiding' && may(actor, 'section.comment')
  return (
    <Comments
      sectionId={section.id}
      comments={await commentsOf(actor, section.id)}
      names={deeds ? (await colleagues(actor)).map(({ name }) => name) : []}
      deeds={deeds ? { add: addCommentAction, resolve: resolveCommentAction } : null}
    />
  )
}

type ItemsProps = {
  section: SectionFacts
  report: ReportFacts
  recess: RecessCalendar
  mayWrite: boolean
  mayPlan: boolean
}

function Items({ section, report, recess, mayWrite, mayPlan }: ItemsProps) {
  return (
    <section aria-labelledby="items" className="space-y-4">
      <h2 id="items" className="border-b border-ink pb-1 text-lg">
        {section.treatments.length === 1 ? 'Het item' : 'De items'}
      </h2>
      {section.treatments.map((treatment) => (
        <article
          key={treatment.id}
          id={`item-${treatment.item.number}`}
          className="space-y-3 border-b border-line pb-4"
        >
          <h3 className="font-semibold">
            <Link href={`/items/${treatment.item.number}`}>G-{treatment.item.number}</Link>{' '}
            {shownTitle(treatment.item.title)}
          </h3>
          <p className="text-sm text-ink-quiet">
            {[treatment.item.kind, treatment.item.members.map((member) => member.name).join(', '), treatment.item.venue]
              .filter(Boolean)
              .join(', ')}{' '}
            <ItemReferences keys={treatment.item.references.map((reference) => reference.key)} />
          </p>
          {mayWrite ? (
            <OutcomeForm
              action={proposeOutcomeAction}
              treatment={{ id: treatment.id, version: treatment.version }}
              defaults={defaultsOf(treatment, { printed: report.plannedOn, recess })}
              plannedOn={report.plannedOn}
              recess={recess}
            />
          ) : (
            <p>Uitkomst: {treatment.outcome?.replace('_', ' ') ?? 'nog geen'}</p>
          )}
          {mayPlan && (
            <Disclosure summary="Van het halfjaarbericht halen">
              <TakeOffForm action={takeItemOffAction} treatmentId={treatment.id} />
            </Disclosure>
          )}
        </article>
      ))}
    </section>
  )
}

/** The day stands in its own field only when a person chose another one than the words allow. */
function defaultsOf(treatment: TreatmentFacts, context: TermContext) {
  const { outcome, evidence, donePart, endReason, transferredTo, termWords, termBy, termReason } = treatment
  const chosenDay = termWords && readTerm(termWords, context)?.by === termBy ? null : termBy
  return {
    outcome: outcome ?? '',
    evidence: evidence ?? '',
    donePart: donePart ?? '',
    endReason: endReason ?? '',
    transferredTo: transferredTo ?? '',
    termWords: termWords ?? '',
    termBy: chosenDay ?? '',
    termReason: termReason ?? '',
  }
}

async function Moves({ page, actor }: { page: SectionPage; actor: Actor }) {
  const { section, moves, report } = page
  const assigns = report.state === 'voorbereiding' && may(actor, 'report.assign')
  const choices = assigns ? await registerChoices(actor) : null
  const handle = { id: section.id, version: section.version }
  return (
    <section aria-labelledby="doorzetten" className="space-y-4">
      <h2 id="doorzetten" className="border-b border-ink pb-1 text-lg">
        Doorzetten
      </h2>
      {moves.length === 0 && <p className="text-ink-quiet">U kunt deze tekst nu niet doorzetten.</p>}
      {moves.map(({ verb, deed, needsRemark }) => (
        <StageForm
          key={`${verb}-${section.version}`}
          action={moveSectionAction}
          section={handle}
          move={{ verb, deed, needsRemark }}
        />
      ))}
      {choices && (
        <Disclosure summary="Behandelaar en afdeling">
          <div className="space-y-4">
            <AssignSectionForm
              action={assignSectionAction}
              section={handle}
              defaults={{ handlerId: section.handler?.id ?? '', departmentId: section.department?.id ?? '' }}
              handlers={choices.handlers}
              departments={choices.departments}
            />
          </div>
        </Disclosure>
      )}
    </section>
  )
}
