import { Tabs } from '@/components/ui/tabs'

export type ReportPart = 'teksten' | 'bord' | 'indelen' | 'herinneringen'

type ReportTabsProps = {
  reportId: string
  current: ReportPart
  /** Whether this person plans the report, and it is not yet sent. */
  plans: boolean
}

/** The parts of a report in preparation: where the texts stand, as a list or a board, and what a coordinator arranges. */
export function ReportTabs({ reportId, current, plans }: ReportTabsProps) {
  const base = `/halfjaarberichten/${reportId}`
  const parts = [
    { part: 'teksten', label: 'Lijst', href: base },
    { part: 'bord', label: 'Bord', href: `${base}/bord` },
    ...(plans
      ? [
          { part: 'indelen', label: 'Indelen en toewijzen', href: `${base}/indelen` },
          { part: 'herinneringen', label: 'Herinneringen', href: `${base}/herinneringen` },
        ]
      : []),
  ]
  return (
    <div className="no-print mb-5">
      <Tabs
        label="Onderdelen van het halfjaarbericht"
        tabs={parts.map(({ part, label, href }) => ({ label, href, current: part === current }))}
      />
    </div>
  )
}
