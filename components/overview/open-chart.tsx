import { StackChart } from '@/components/ui/stack-chart'
import { hrefOf, type Filter } from '@/lib/register/filter'
import { AGES, AGE_WORDS } from '@/lib/register/moment-filter'
import type { DepartmentAge } from '@/lib/register/queries/overview'

type OpenChartProps = { counts: readonly DepartmentAge[]; scope: Partial<Filter> }

/** What is open, per department and by how long ago it was asked or promised. */
export function OpenChart({ counts, scope }: OpenChartProps) {
  const departments = [...new Map(counts.map(({ id, name }) => [name, id]))]
  const [most] = departments
  if (!most) return null
  const sum = (of: readonly DepartmentAge[]) => of.reduce((total, { open }) => total + open, 0)
  const old = sum(counts.filter(({ age }) => age === 'ouder'))
  const ofMost = sum(counts.filter(({ name }) => name === most[0]))
  const where = departments.length > 1 ? `; de meeste bij ${most[0]} (${ofMost})` : ''
  return (
    <StackChart
      title="Open per afdeling en leeftijd"
      sentence={`Er staan ${sum(counts)} items open${where}. Ouder dan twee jaar: ${old}.`}
      head="Afdeling"
      kinds={AGES.map((key) => ({ key, label: AGE_WORDS[key] })).filter(({ key }) =>
        counts.some(({ age }) => age === key),
      )}
      bars={departments.map(([name, id]) => ({
        key: id ?? 'geen',
        label: name,
        parts: counts
          .filter((count) => count.name === name)
          .map(({ age, open }) => ({
            key: age,
            value: open,
            href: hrefOf({ ...scope, open: '1', afdeling: [id ?? 'geen'], leeftijd: age }),
          })),
      }))}
    />
  )
}
