import { RowLink } from '@/components/ui/row-link'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import { dueOf, isLate, type ReportCalendar } from '@/lib/report/calendar'
import type { SectionFacts } from '@/lib/report/report-facts'
import { SECTION_STAGES } from '@/lib/report/schema'
import { sectionTitle } from '@/lib/report/section-title'
import { STAGE_WORDS } from '@/lib/report/workflow'

type StageBoardProps = {
  reportId: string
  sections: readonly SectionFacts[]
  calendar: ReportCalendar
  today: CalendarDate
}

/** Where every text is: a column per stage, with who has it and what is late. */
export function StageBoard({ reportId, sections, calendar, today }: StageBoardProps) {
  return (
    <div className="grid gap-x-5 gap-y-8 md:grid-cols-2 xl:grid-cols-4">
      {SECTION_STAGES.map((stage) => {
        const here = sections
          .filter((section) => section.stage === stage)
          .toSorted((one, other) => (one.handler?.name ?? '').localeCompare(other.handler?.name ?? ''))
        const late = here.length > 0 && isLate(stage, calendar, today)
        return (
          <section key={stage} aria-labelledby={`bord-${stage}`}>
            <h2 id={`bord-${stage}`} className="border-b border-ink pb-1 text-lg first-letter:uppercase">
              {STAGE_WORDS[stage]} <span className="font-normal text-ink-quiet tabular-nums">{here.length}</span>
            </h2>
            <p className={`py-1.5 text-sm ${late ? 'text-alarm' : 'text-ink-quiet'}`}>
              {stage === 'akkoord_directie'
                ? `klaar voor ${formatDay(calendar.plannedOn)}`
                : `uiterlijk ${formatDay(dueOf(stage, calendar))}${late ? ', te laat' : ''}`}
            </p>
            <ul className="divide-y divide-line border-t border-line">
              {here.map((section) => (
                <li key={section.id} className={`py-2 ${late ? 'border-l-4 border-l-alarm pl-2' : ''}`}>
                  <RowLink href={`/halfjaarberichten/${reportId}/onderdelen/${section.id}`}>
                    {sectionTitle(section)}
                  </RowLink>
                  <p className="text-sm text-ink-quiet">
                    {[section.handler?.name ?? 'nog niemand', section.department?.name].filter(Boolean).join(', ')}
                  </p>
                  {section.remark && <p className="text-sm text-warn">Teruggestuurd: {section.remark}</p>}
                </li>
              ))}
            </ul>
            {here.length === 0 && <p className="py-2 text-ink-quiet">Niets.</p>}
          </section>
        )
      })}
    </div>
  )
}
