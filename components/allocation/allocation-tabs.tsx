import { Tabs } from '@/components/ui/tabs'

const PARTS = [
  { label: 'Verdelen', path: '/verdeling' },
  { label: 'Waarom', path: '/verdeling/waarom' },
  { label: 'Vergelijken', path: '/verdeling/vergelijk' },
  { label: 'Scenario’s', path: '/verdeling/scenarios' },
  { label: 'Gegevens', path: '/verdeling/gegevens' },
  { label: 'Clusters', path: '/verdeling/clusters' },
  { label: 'Regressie', path: '/verdeling/regressie' },
  { label: 'Werklast', path: '/verdeling/werklast' },
] as const

export type AllocationPath = (typeof PARTS)[number]['path']

type AllocationTabsProps = {
  current: AllocationPath
  /** The choices as a search string; they travel along to the parts that use them. */
  query?: string
}

const WITH_CHOICES: readonly AllocationPath[] = ['/verdeling', '/verdeling/waarom']

/** The parts of Verdeling. */
export function AllocationTabs({ current, query = '' }: AllocationTabsProps) {
  return (
    <div className="no-print mb-5">
      <Tabs
        label="Onderdelen van de verdeling"
        tabs={PARTS.map(({ label, path }) => ({
          label,
          href: query && WITH_CHOICES.includes(path) ? `${path}?${query}` : path,
          current: path === current,
        }))}
      />
    </div>
  )
}
