import { WorkCard, type WorkActions } from '@/components/work/work-card'
import type { WorkStand } from '@/lib/work/stand'

/** The works of a page, if there are any. */
export function WorksHere({ works, actions }: { works: readonly WorkStand[]; actions: WorkActions }) {
  if (works.length === 0) return null
  return (
    <section aria-labelledby="onderhanden" className="no-print space-y-3">
      <h2 id="onderhanden" className="text-xl">
        Onderhanden
      </h2>
      {works.map((work) => (
        <WorkCard key={work.id} work={work} actions={actions} />
      ))}
    </section>
  )
}
