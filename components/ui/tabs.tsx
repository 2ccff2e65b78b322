import { Link } from '@/components/ui/link'

export type Tab = { label: string; href: string; count?: string; current?: boolean }

type TabsProps = {
  /** Names the row of tabs for who listens: "Opgeslagen weergaven". */
  label: string
  tabs: readonly Tab[]
}

/** Saved views or the parts of a page, as links. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-5">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={`flex min-h-9 items-center gap-1.5 border-b-3 pt-0.5 no-underline pointer-coarse:min-h-11 ${tab.current ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-quiet hover:border-line-strong hover:text-ink'}`}
            >
              {tab.label}
              {tab.count && <span className="text-sm font-normal text-ink-quiet">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
