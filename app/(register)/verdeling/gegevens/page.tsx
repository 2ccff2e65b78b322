import type { Metadata } from 'next'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { DataSetForm } from '@/components/allocation/data-set-form'
import { DataSetTable } from '@/components/allocation/data-set-table'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { rolesThatMay, roleWord } from '@/lib/auth/rights'
import { listDataSets } from '@/lib/scenario/queries'
import { listed } from '@/lib/scenario/words'
import { dataSetAction } from './actions'

export const metadata: Metadata = { title: 'Gegevens' }

/** The figures that divisions are made with, and the way to bring in others. */
export default async function DataSetsPage() {
  const actor = await requireActor('allocation.read')
  const dataSets = await listDataSets(actor)
  return (
    <>
      <PageTitle
        title="Gegevens"
        count={String(dataSets.length)}
        lead="De cijfers waarmee wordt verdeeld. Een vastgelegde gegevensset verandert nooit; nieuwe cijfers worden een nieuwe versie."
      />
      <AllocationTabs current="/verdeling/gegevens" />
      <div className="space-y-10">
        <DataSetTable dataSets={dataSets} />
        <section aria-labelledby="nieuw" className="no-print">
          <h2 id="nieuw" className="mb-1 text-xl">
            Breng cijfers in
          </h2>
          {may(actor, 'allocation.keep') ? (
            <>
              <p className="mb-4 max-w-text">
                Eén rij per gemeente of per eenheid, met een kopregel. Gestand herkent kolommen, controleert alles en
                legt pas iets vast als u dat zegt: helemaal of niet.
              </p>
              <DataSetForm action={dataSetAction} />
            </>
          ) : (
            <p className="text-ink-quiet">
              Cijfers inbrengen kan een {listed(rolesThatMay('allocation.keep').map(roleWord))}.
            </p>
          )}
        </section>
      </div>
    </>
  )
}
