'use client'

import { CheckResult } from '@/components/allocation/check-result'
import { MappingFields } from '@/components/allocation/mapping-fields'
import { TableForm, useTableForm } from '@/components/allocation/table-form'
import type { useActionForm } from '@/components/form/use-action-form'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { z } from 'zod'
import type { FormAction } from '@/lib/form-state'
import { dataSetDeedSchema } from '@/lib/scenario/check-view'
import { dataSetInput } from '@/lib/scenario/schema'

/** Takes a table in, checks it, lets its columns be mapped, and stores it only when that is said. */
export function DataSetForm({ action }: { action: FormAction }) {
  const { table, form, deed } = useTableForm({ action, schema: dataSetInput, deedSchema: dataSetDeedSchema })
  if (deed?.stored) return <Stored {...deed.stored} />
  return (
    <div className="space-y-4">
      <TableForm
        table={table}
        form={form}
        label="Bestand met kenmerken per gemeente of per eenheid"
        hint="CSV, XLSX of ODS, hooguit 25 MB en 10.000 rijen."
        facts={<Facts field={form.field} />}
        deeds={<Deeds checked={deed !== null} storable={deed?.check.isStorable ?? false} />}
      >
        {deed && (
          <>
            <CheckResult check={deed.check} />
            <MappingFields key={deed.check.heading.join('|')} check={deed.check} />
          </>
        )}
      </TableForm>
    </div>
  )
}

type DataSetFields = z.input<typeof dataSetInput>

function Facts({ field }: Pick<ReturnType<typeof useActionForm<DataSetFields>>, 'field'>) {
  return (
    <>
      <TextInput
        {...field('name')}
        label="Naam van de gegevensset"
        hint="Een bestaande naam wordt een nieuwe versie."
        required
      />
      <TextInput {...field('year')} label="Jaar van de cijfers" inputMode="numeric" width="short" required />
      <TextInput
        {...field('source')}
        label="Bron"
        hint="Bijvoorbeeld: CBS, Kerncijfers wijken en buurten 2024."
        required
      />
    </>
  )
}

function Deeds({ checked, storable }: { checked: boolean; storable: boolean }) {
  return (
    <>
      <SubmitButton kind={storable ? 'quiet' : 'primary'} name="deed" value="check">
        {checked ? 'Controleer opnieuw' : 'Controleer de tabel'}
      </SubmitButton>
      {storable && (
        <SubmitButton name="deed" value="store">
          Leg deze gegevensset vast
        </SubmitButton>
      )}
    </>
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
