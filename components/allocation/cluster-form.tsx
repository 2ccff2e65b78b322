'use client'

import { useState } from 'react'
import { ClusterFields } from '@/components/allocation/cluster-fields'
import { ClusterResult } from '@/components/allocation/cluster-result'
import { TableFileInput, TableText } from '@/components/allocation/table-source'
import { useTableFile } from '@/components/allocation/use-table-file'
import { useActionForm } from '@/components/form/use-action-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/form-state'
import { type ClusterDeed, clusterDeedSchema } from '@/lib/scenario/cluster-view'
import { clusterInput } from '@/lib/scenario/schema'

type ClusterFormProps = {
  action: FormAction
  /** A small table to try with. */
  example: string
}

/** Takes a table of cluster models in, asks for their weights, and shows what they give together. */
export function ClusterForm({ action, example }: ClusterFormProps) {
  const table = useTableFile()
  const [found, setFound] = useState<{ text: string; deed: ClusterDeed } | null>(null)
  const form = useActionForm({
    action,
    schema: clusterInput,
    defaults: {},
    onDone: (value) => {
      const deed = clusterDeedSchema.safeParse(value)
      if (deed.success) setFound({ text: table.text, deed: deed.data })
    },
  })
  const deed = found?.text === table.text ? found.deed : null
  return (
    <div className="space-y-4">
      <TableFileInput
        table={table}
        label="Tabel met één rij per gebied en één kolom per cluster"
        hint="CSV of rekenblad; in elke kolom de werklast of de fte van dat cluster, in een eenheid naar keuze."
      />
      {table.text === '' && (
        <Button type="button" onClick={() => table.setText(example)}>
          Probeer het met een klein voorbeeld
        </Button>
      )}
      <form {...form.formProps} className="space-y-6">
        {form.refusal && (
          <ErrorSummary
            key={JSON.stringify(form.refusal)}
            message={form.refusal.message}
            {...(form.refusal.fields ? { fields: form.refusal.fields } : {})}
          />
        )}
        <div className="max-w-form">
          <TableText table={table} {...(form.errors.table ? { error: form.errors.table } : {})} />
        </div>
        {deed && <ClusterFields key={deed.heading.join('|')} heading={deed.heading} errors={form.errors} />}
        {deed ? (
          <SubmitButton name="deed" value="combine">
            Combineer de clusters
          </SubmitButton>
        ) : (
          <SubmitButton name="deed" value="columns">
            Lees de kolommen
          </SubmitButton>
        )}
      </form>
      {deed?.answer && <ClusterResult answer={deed.answer} />}
    </div>
  )
}
