import type { Metadata } from 'next'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { RegressionForm } from '@/components/allocation/regression-form'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { regressionExample } from '@/lib/scenario/regression-example'
import { regressionAction } from './actions'

export const metadata: Metadata = { title: 'Regressie' }

/** Re-estimates a cluster model by appendix E of the report, on a table of one's own. */
export default async function RegressionPage() {
  await requireActor('allocation.read')
  return (
    <>
      <PageTitle
        title="Regressie"
        lead="Schat opnieuw welke kenmerken werklast verklaren, zoals bijlage E van het rapport het doet: alles per inwoner, steeds het beste kenmerk erbij zolang de BIC genoeg daalt, één per categorie en niets wat te sterk samenhangt."
      />
      <AllocationTabs current="/verdeling/regressie" />
      <RegressionForm action={regressionAction} example={regressionExample} />
    </>
  )
}
