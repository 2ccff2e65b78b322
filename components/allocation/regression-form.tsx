'use client'

import { RegressionFields } from '@/components/allocation/regression-fields'
import { RegressionResult } from '@/components/allocation/regression-result'
import { ComputeButton, TableForm, useTableForm } from '@/components/allocation/table-form'
import type { FormAction } from '@/lib/form-state'
import { regressionDeedSchema } from '@/lib/scenario/regression-view'
import { regressionInput } from '@/lib/scenario/schema'

type RegressionFormProps = {
  action: FormAction
  /** A small table to try with. */
  example: string
}

/** Takes a table in, lets its columns be chosen, and shows the regression with the path it took. */
export function RegressionForm({ action, example }: RegressionFormProps) {
  const { table, form, deed } = useTableForm({ action, schema: regressionInput, deedSchema: regressionDeedSchema })
  return (
    <div className="space-y-4">
      <TableForm
        table={table}
        form={form}
        label="Tabel met één rij per gemeente"
        hint="CSV of rekenblad met werklast, inwoners en kandidaten als kolommen; hooguit 25 MB."
        example={example}
        deeds={<ComputeButton ready={deed !== null} deed="regress" label="Schat het model" />}
      >
        {deed && <RegressionFields key={deed.heading.join('|')} heading={deed.heading} />}
      </TableForm>
      {deed?.answer && <RegressionResult answer={deed.answer} />}
    </div>
  )
}
