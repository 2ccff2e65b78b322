'use client'

import { useState } from 'react'
import { CheckResult } from '@/components/allocation/check-result'
import { MappingFields } from '@/components/allocation/mapping-fields'
import { TableFileInput, TableText } from '@/components/allocation/table-source'
import { type TableFile, useTableFile } from '@/components/allocation/use-table-file'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { useActionForm } from '@/components/form/use-action-form'
import type { FormAction } from '@/lib/form-state'
import { type DataSetDeed, dataSetDeedSchema } from '@/lib/scenario/check-view'
import { dataSetInput } from '@/lib/scenario/schema'

/** Takes a table in, checks it, lets its columns be mapped, and stores it only when that is said. */
export function DataSetForm({ action }: { action: FormAction }) {
  const table = useTableFile()
  const [checked, setChecked] = useState<{ text: string; deed: DataSetDeed } | null>(null)
  const form = useDataSetForm(action, (deed) => setChecked({ text: table.text, deed }))
  const deed = checked?.text === table.text ? checked.deed : null
  if (deed?.stored) return <Stored {...deed.stored} />
  return (
    <div className="space-y-4">
      <TableFileInput
        table={table}
        label="Bestand met kenmerken per gemeente of per eenheid"
        hint="CSV, XLSX of ODS, hooguit 25 MB en 10.000 rijen."
      />
      <TheForm {...{ form, table, deed }} />
    </div>
  )
}

function useDataSetForm(action: FormAction, onDone: (deed: DataSetDeed) => void) {
  return useActionForm({
    action,
    schema: dataSetInput,
    defaults: {},
    onDone: (value) => {
      const deed = dataSetDeedSchema.safeParse(value)
      if (deed.success) onDone(deed.data)
    },
  })
}

type TheFormProps = { form: ReturnType<typeof useDataSetForm>; table: TableFile; deed: DataSetDeed | null }

function TheForm({ form, table, deed }: TheFormProps) {
  return (
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
        <TextInput
          {...form.field('name')}
          label="Naam van de gegevensset"
          hint="Een bestaande naam wordt een nieuwe versie."
          required
        />
        <TextInput {...form.field('year')} label="Jaar van de cijfers" inputMode="numeric" width="short" required />
        <TextInput
          {...form.field('source')}
          label="Bron"
          hint="Bijvoorbeeld: CBS, Kerncijfers wijken en buurten 2024."
          required
        />
      </div>
      {deed && (
        <>
          <CheckResult check={deed.check} />
          <MappingFields key={deed.check.heading.join('|')} check={deed.check} />
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton kind={deed?.check.isStorable ? 'quiet' : 'primary'} name="deed" value="check">
          {deed ? 'Controleer opnieuw' : 'Controleer de tabel'}
        </SubmitButton>
        {deed?.check.isStorable && (
          <SubmitButton name="deed" value="store">
            Leg deze gegevensset vast
          </SubmitButton>
        )}
      </div>
    </form>
  )
}

function Stored({ id, name, version }: { id: string; name: string; version: number }) {
  return (
    <Notice tone="calm" title={`“${name}” is vastgelegd als versie ${version}`} live="polite">
      <div className="mt-2 flex flex-wrap gap-2">
        <LinkButton href={`/verdeling?gegevens=${id}`} kind="primary">
          Verdeel met deze cijfers
        </LinkButton>
        <LinkButton href="/verdeling/gegevens">Terug naar de lijst</LinkButton>
      </div>
    </Notice>
  )
}
