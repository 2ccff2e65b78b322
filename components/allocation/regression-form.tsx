'use client'

import { useState } from 'react'
import { RegressionFields } from '@/components/allocation/regression-fields'
import { RegressionResult } from '@/components/allocation/regression-result'
import { TableFileInput, TableText } from '@/components/allocation/table-source'
import { useTableFile } from '@/components/allocation/use-table-file'
import { useActionForm } from '@/components/form/use-action-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/form-state'
import { type RegressionDeed, regressionDeedSchema } from '@/lib/scenario/regression-view'
import { regressionInput } from '@/lib/scenario/schema'

type RegressionFormProps = {
  action: FormAction
  /** A small table to try with. */
  example: string
}

/** Takes a table in, lets its columns be chosen, and shows the regression with the path it took. */
export function RegressionForm({ action, example }: RegressionFormProps) {
  const table = useTableFile()
  const [found, setFound] = useState<{ text: string; deed: RegressionDeed } | null>(null)
  const form = useActionForm({
    action,
    schema: regressionInput,
    defaults: {},
    onDone: (value) => {
      const deed = regressionDeedSchema.safeParse(value)
      if (deed.success) setFound({ text: table.text, deed: deed.data })
    },
  })
  const deed = found?.text === table.text ? found.deed : null
  return (
    <div className="space-y-4">
      <TableFileInput
        table={table}
        label="Tabel met één rij per gemeente"
        hint="CSV of rekenblad met werklast, inwoners en kandidaten als kolommen; hooguit 25 MB."
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
        {deed && <RegressionFields key={deed.heading.join('|')} heading={deed.heading} />}
        <div className="flex flex-wrap gap-3">
          {deed ? (
            <SubmitButton name="deed" value="regress">
              Schat het model
            </SubmitButton>
          ) : (
            <SubmitButton name="deed" value="columns">
              Lees de kolommen
            </SubmitButton>
          )}
        </div>
      </form>
      {deed?.answer && <RegressionResult answer={deed.answer} />}
    </div>
  )
}
