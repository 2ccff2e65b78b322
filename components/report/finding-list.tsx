import { Link } from '@/components/ui/link'
import type { ReportFinding } from '@/lib/report/checks'

/** The checks of a report, as a list that empties; each leads to its place. */
export function FindingList({ reportId, findings }: { reportId: string; findings: readonly ReportFinding[] }) {
  if (findings.length === 0) return <p className="text-calm">Alles is in orde.</p>
  return (
    <ul className="space-y-2 text-sm">
      {findings.map((finding, index) => (
        <li key={`${finding.code}-${finding.sectionId}-${index}`} className="flex gap-2">
          <span className={`w-12 shrink-0 tabular-nums ${finding.severity === 'error' ? 'text-alarm' : 'text-warn'}`}>
            {finding.code}
          </span>
          {finding.sectionId ? (
            <Link href={`/halfjaarberichten/${reportId}/onderdelen/${finding.sectionId}`}>{finding.message}</Link>
          ) : (
            <span>{finding.message}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
