import { Link } from '@/components/ui/link'
import type { Run } from '@/lib/annex/write/runs'

/** Text with its links, and marks that lead to the notes at the end. */
export function RunsText({ runs }: { runs: Run[] }) {
  return runs.map((run, index) => {
    if (run.type === 'text') return run.text
    if (run.type === 'link') {
      return (
        <Link key={index} href={run.url} className="text-accent underline">
          {run.text}
        </Link>
      )
    }
    const label = run.id.slice(1)
    return (
      <sup key={index}>
        <a id={`plaats-${run.id}`} href={`#noot-${run.id}`} aria-label={`Noot ${label}`} className="px-0.5 text-accent">
          {label}
        </a>
      </sup>
    )
  })
}
