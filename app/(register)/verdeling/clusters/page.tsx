import type { Metadata } from 'next'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { ClusterFacts } from '@/components/allocation/cluster-facts'
import { ClusterForm } from '@/components/allocation/cluster-form'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { clusterExample } from '@/lib/scenario/cluster-example'
import { clusterAction } from './actions'

export const metadata: Metadata = { title: 'Clusters' }

/** Combines cluster models that a person brings along, and shows what taking one out does. */
export default async function ClustersPage() {
  await requireActor('allocation.read')
  return (
    <>
      <PageTitle
        title="Clusters"
        lead="Combineer eigen modellen per cluster van het politiewerk, en zie wat er verandert als een taak weggaat. De modellen per cluster staan niet in het rapport: breng ze zelf in."
      />
      <AllocationTabs current="/verdeling/clusters" />
      <div className="space-y-10">
        <ClusterForm action={clusterAction} example={clusterExample} />
        <ClusterFacts />
      </div>
    </>
  )
}
