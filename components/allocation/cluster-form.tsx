'use client'

import { ClusterFields } from '@/components/allocation/cluster-fields'
import { ClusterResult } from '@/components/allocation/cluster-result'
import { ComputeButton, TableForm, useTableForm } from '@/components/allocation/table-form'
import type { FormAction } from '@/lib/form-state'
import { clusterDeedSchema } from '@/lib/scenario/cluster-view'
import { clusterInput } from '@/lib/scenario/schema'

type ClusterFormProps = {
  action: FormAction
  /** A small table to try with. */
  example: string
}

/** Takes a table of cluster models in, asks for their weights, and shows what they give together. */
export function ClusterForm({ action, example }: ClusterFormProps) {
  const { table, form, deed } = useTableForm({ action, schema: clusterInput, deedSchema: clusterDeedSchema })
  return (
    <div className="space-y-4">
      <TableForm
        table={table}
        form={form}
        label="Tabel met één rij per gebied en één kolom per cluster"
        hint="CSV of rekenblad; in elke kolom de werklast of de fte van dat cluster, in een eenheid naar keuze."
        example={example}
        deeds={<ComputeButton ready={deed !== null} deed="combine" label="Combineer de clusters" />}
      >
        {deed && <ClusterFields key={deed.heading.join('|')} heading={deed.heading} errors={form.errors} />}
      </TableForm>
      {deed?.answer && <ClusterResult answer={deed.answer} />}
    </div>
  )
}
