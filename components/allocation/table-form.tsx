'use client'

import { useState, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { TableFileInput, TableText } from '@/components/allocation/table-source'
import { type TableFile, useTableFile } from '@/components/allocation/use-table-file'
import { useActionForm } from '@/components/form/use-action-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/form-state'

type Options<Values extends FieldValues, Deed> = {
  action: FormAction
  schema: z.ZodType<unknown, Values>
  /** What the action answers with. */
  deedSchema: z.ZodType<Deed>
}

/** A form that first reads the columns of a table and then computes with them; `deed` is the answer to the table as it stands. */
export function useTableForm<Values extends FieldValues, Deed>({ action, schema, deedSchema }: Options<Values, Deed>) {
  const table = useTableFile()
  const [found, setFound] = useState<{ text: string; deed: Deed } | null>(null)
  const form = useActionForm({
    action,
    schema,
    defaults: {},
    onDone: (value) => {
      const deed = deedSchema.safeParse(value)
      if (deed.success) setFound({ text: table.text, deed: deed.data })
    },
  })
  return { table, form, deed: found?.text === table.text ? found.deed : null }
}

type TableFormProps = {
  table: TableFile
  form: Pick<ReturnType<typeof useActionForm>, 'refusal' | 'errors' | 'formProps'>
  label: string
  hint: string
  /** A small table to try with. */
  example?: string
  /** What is asked of the table as a whole. */
  facts?: ReactNode
  /** What is asked about the columns; none until they are read. */
  children: ReactNode
  /** The deeds that can be done now. */
  deeds: ReactNode
}

/** The frame of such a form: a file or a pasted table, what is wrong, the fields, and the deeds. */
export function TableForm({ table, form, label, hint, example, facts, children, deeds }: TableFormProps) {
  return (
    <>
      <TableFileInput table={table} label={label} hint={hint} />
      {example && table.text === '' && (
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
        <div className="max-w-form space-y-4">
          <TableText table={table} {...(form.errors.table ? { error: form.errors.table } : {})} />
          {facts}
        </div>
        {children}
        <div className="flex flex-wrap gap-3">{deeds}</div>
      </form>
    </>
  )
}

/** The one deed of a form that computes: first it reads the columns, then it does `deed`. */
export function ComputeButton({ ready, deed, label }: { ready: boolean; deed: string; label: string }) {
  return (
    <SubmitButton name="deed" value={ready ? deed : 'columns'}>
      {ready ? label : 'Lees de kolommen'}
    </SubmitButton>
  )
}
