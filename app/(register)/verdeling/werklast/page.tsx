import type { Metadata } from 'next'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { Link } from '@/components/ui/link'
import { PageTitle } from '@/components/ui/page-title'
import { calculators } from '@/lib/allocation/workload/catalogue'
import { requireActor } from '@/lib/auth/door'

export const metadata: Metadata = { title: 'Werklast' }

/** The workload calculators of the report, each with a page of its own. */
export default async function WorkloadPage() {
  await requireActor('allocation.read')
  return (
    <>
      <PageTitle
        title="Werklast"
        count={String(calculators.length)}
        lead="De berekeningen waarmee het rapport werklast bepaalt. Elke rekent met uw eigen invoer en laat zien hoe."
      />
      <AllocationTabs current="/verdeling/werklast" />
      <ul className="grid gap-x-12 sm:grid-cols-2">
        {calculators.map(({ name, title, about }) => (
          <li key={name} className="border-b border-line py-3">
            <Link href={`/verdeling/werklast/${name}`} className="font-semibold">
              {title}
            </Link>
            <p className="text-sm text-ink-quiet">{about}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
