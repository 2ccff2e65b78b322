import { Link } from '@/components/ui/link'
import type { ScenarioLine } from '@/lib/scenario/queries'

/** The divisions that stand beside an item of the register; nothing when there are none. */
export function ItemScenarios({ scenarios }: { scenarios: readonly ScenarioLine[] }) {
  if (scenarios.length === 0) return null
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios" className="mb-2 text-lg">
        Verdeling van politiesterkte
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {scenarios.map(({ id, name, query, owner }) => (
          <li key={id} className="py-2">
            <Link href={`/verdeling?${query}`}>{name}</Link>
            <span className="text-sm text-ink-quiet"> van {owner}</span>
            <Link href={`/verdeling/waarom?${query}`} className="ml-3 text-sm">
              Waarom?
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
