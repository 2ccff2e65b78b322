import { ItemTerm } from '@/components/item/item-term'
import { StageBadge } from '@/components/report/stage-badge'
import { Link } from '@/components/ui/link'
import { RowLink } from '@/components/ui/row-link'
import { StatusBadge } from '@/components/ui/status-badge'
import type { CalendarDate } from '@/lib/calendar/date'
import { timingOf } from '@/lib/register/overdue'
import type { ReportFinding } from '@/lib/report/checks/finding'
import type { ReportFacts, SectionFacts } from '@/lib/report/report-facts'
import { shownTitle } from '@/lib/register/shown'
import type { SectionStage } from '@/lib/report/schema'
import { sectionTitle } from '@/lib/report/section-title'

type ReportOutlineProps = {
  report: ReportFacts
  findings: readonly ReportFinding[]
  /** The stages whose day has passed. */
  lateStages: readonly SectionStage[]
  today: CalendarDate
}

/** The themes of a report with their sections and items: stage, handler, outcome, and what is still wrong. */
export function ReportOutline({ report, findings, lateStages, today }: ReportOutlineProps) {
  return report.themes
    .filter((theme) => theme.sections.length > 0)
    .map((theme, index) => (
      <section key={theme.id} aria-labelledby={`thema-${theme.id}`} className="mb-8">
        <h2 id={`thema-${theme.id}`} className="border-b border-ink pb-1 text-lg">
          {index + 1}. {theme.name}
        </h2>
        <ul className="divide-y divide-line">
          {theme.sections.map((section) => (
            <SectionLine
              key={section.id}
              report={report}
              section={section}
              findings={findings.filter((one) => one.sectionId === section.id)}
              late={lateStages.includes(section.stage)}
              today={today}
            />
          ))}
        </ul>
      </section>
    ))
}

type SectionLineProps = {
  report: ReportFacts
  section: SectionFacts
  findings: readonly ReportFinding[]
  late: boolean
  today: CalendarDate
}

function SectionLine({ report, section, findings, late, today }: SectionLineProps) {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const title = sectionTitle(section)
  const open = report.state === 'voorbereiding'
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_10rem_11rem]">
      <div>
        {open ? (
          <RowLink href={`/halfjaarberichten/${report.id}/onderdelen/${section.id}`}>{title}</RowLink>
        ) : (
          <span className="font-semibold">{title}</span>
        )}
        <ul className="mt-1 space-y-1 text-sm">
          {section.treatments.map((treatment) => (
            <li key={treatment.id} className="flex flex-wrap items-baseline gap-x-3">
              <Link href={`/items/${treatment.item.number}`}>G-{treatment.item.number}</Link>
              {section.treatments.length > 1 && <span>{shownTitle(treatment.item.title)}</span>}
              {treatment.outcome ? (
                <StatusBadge status={treatment.outcome} />
              ) : (
                <span className="text-ink-quiet">nog geen uitkomst</span>
              )}
              {treatment.termWords && (
                <ItemTerm
                  termBy={treatment.termBy}
                  termWords={treatment.termWords}
                  timing={timingOf({ ...treatment.item, termBy: treatment.termBy }, today)}
                  today={today}
                  inline
                />
              )}
            </li>
          ))}
        </ul>
        {section.remark && <p className="mt-1 text-sm text-warn">Teruggestuurd: {section.remark}</p>}
      </div>
      <div className="text-sm">
        {section.handler?.name ?? <span className="text-ink-quiet">nog niemand</span>}
        <span className="block text-ink-quiet">{section.department?.name}</span>
      </div>
      <div className="text-sm">
        {open && <StageBadge stage={section.stage} />}
        {open && late && <span className="block text-alarm">te laat</span>}
        {findings.length > 0 && (
          <span className={`block ${errors > 0 ? 'text-alarm' : 'text-warn'}`}>
            {errors > 0 ? `${errors} nog te doen` : `${findings.length} om te bekijken`}
          </span>
        )}
      </div>
    </li>
  )
}
