'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Button } from '@/components/ui/button'
import { Select, type Choice } from '@/components/ui/select'
import type { FormAction } from '@/lib/form-state'
import { arrangeSectionsInput } from '@/lib/report/arrange-schema'

type SelectionFormProps = {
  /** The id by which the ticks in the list belong to this form. */
  id: string
  action: FormAction
  report: { id: string; version: number }
  handlers: readonly Choice[]
  departments: readonly Choice[]
}

/** What is done with the sections that are ticked: given to somebody, or made one. */
export function SelectionForm({ id, action, report, handlers, departments }: SelectionFormProps) {
  const form = useActionForm({ action, schema: arrangeSectionsInput, defaults: {} })
  return (
    <ActionForm
      id={id}
      form={form}
      hidden={report}
      submit="Wijs de gekozen toe"
      aside={
        <Button type="submit" name="decision" value="samenvoegen" kind="quiet">
          Voeg de gekozen samen
        </Button>
      }
    >
      <Select {...form.field('handlerId')} label="Behandelaar" empty="Zoals nu" choices={handlers} />
      <Select
        {...form.field('departmentId')}
        label="Afdeling"
        empty="Zoals nu, of die van de behandelaar"
        choices={departments}
      />
    </ActionForm>
  )
}
