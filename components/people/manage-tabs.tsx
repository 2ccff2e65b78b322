import { Tabs } from '@/components/ui/tabs'

const PARTS = [
  { label: 'Gebruikers', href: '/beheer' },
  { label: 'Recessen', href: '/beheer/reces' },
  { label: 'Mail', href: '/beheer/mail' },
  { label: 'Logboek', href: '/beheer/logboek' },
] as const

/** The parts of what a beheerder looks after. */
export function ManageTabs({ current }: { current: (typeof PARTS)[number]['href'] }) {
  return (
    <div className="mb-5">
      <Tabs label="Beheer" tabs={PARTS.map((part) => ({ ...part, current: part.href === current }))} />
    </div>
  )
}
