import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import type { ReportFinding } from '@/lib/report/checks'

type FindingListProps = { reportId: string; findings: readonly ReportFinding[] }

/** How many findings stand open at once; the rest is one press away, so that the list is no wall. */
const AT_ONCE = 8

/** The checks of a report, as a list that empties: errors first, each leading to its place. */
export function FindingList({ reportId, findings }: FindingListProps) {
  if (findings.length === 0) return <p className="text-calm">Alles is in orde.</p>
  const ordered = findings.toSorted((one, other) => rank(one) - rank(other))
  const rest = ordered.slice(AT_ONCE)
  return (
    <>
      <Findings reportId={reportId} findings={ordered.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <Disclosure summary={`Toon ook de andere ${rest.length}`}>
          <Findings reportId={reportId} findings={rest} />
        </Disclosure>
      )}
    </>
  )
}

function Findings({ reportId, findings }: FindingListProps) {
  return (
    <ul className="space-y-2 text-sm">
      {findings.map((finding) => (
        <li key={`${finding.code}-${finding.sectionId}-${finding.message}`} className="flex gap-2">
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

function rank(finding: ReportFinding): number {
  return finding.severity === 'error' ? 0 : 1
}
