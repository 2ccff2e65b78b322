import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { formatInstant } from '@/lib/calendar/format'
import type { ReportFinding } from '@/lib/report/checks/finding'
import { findingKey, placeOf } from '@/lib/report/finding-key'

type FindingListProps = { reportId: string; findings: readonly ReportFinding[] }

/** How many findings stand open at once; the rest is one press away, so that the list is no wall. */
const AT_ONCE = 8

/** The checks of a report, as a list that empties: errors first, then what nobody took on, each leading to its place. */
export function FindingList({ reportId, findings }: FindingListProps) {
  if (findings.length === 0) return <p className="text-calm">Alles is in orde.</p>
  const open = findings.filter(({ acknowledged }) => acknowledged === null)
  const seen = findings.filter(({ acknowledged }) => acknowledged !== null)
  const ordered = open.toSorted((one, other) => rank(one) - rank(other))
  const rest = ordered.slice(AT_ONCE)
  return (
    <>
      {open.length === 0 && <p className="text-calm">Er staat niets meer open.</p>}
      <Findings reportId={reportId} findings={ordered.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <Disclosure summary={`Toon ook de andere ${rest.length}`}>
          <Findings reportId={reportId} findings={rest} />
        </Disclosure>
      )}
      {seen.length > 0 && (
        <Disclosure
          summary={seen.length === 1 ? '1 waarschuwing is bekeken' : `${seen.length} waarschuwingen zijn bekeken`}
        >
          <Findings reportId={reportId} findings={seen} />
        </Disclosure>
      )}
    </>
  )
}

function Findings({ reportId, findings }: FindingListProps) {
  return (
    <ul className="space-y-2 text-sm">
      {findings.map((finding) => (
        <li key={findingKey(finding)} className="flex gap-2">
          <span className={`w-12 shrink-0 tabular-nums ${finding.severity === 'error' ? 'text-alarm' : 'text-warn'}`}>
            {finding.code}
          </span>
          <span>
            <Link href={placeOf(reportId, finding)}>{finding.message}</Link>
            {finding.acknowledged && <Acknowledged by={finding.acknowledged.by} at={finding.acknowledged.at} />}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Acknowledged({ by, at }: { by: string; at: string }) {
  return (
    <span className="block text-ink-quiet">
      Bekeken door {by}, {formatInstant(new Date(at))}
    </span>
  )
}

function rank(finding: ReportFinding): number {
  return finding.severity === 'error' ? 0 : 1
}
