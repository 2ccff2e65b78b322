'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import type { FormAction } from '@/lib/form-state'
import { splitSectionInput } from '@/lib/report/arrange-schema'

type SplitFormProps = {
  action: FormAction
  report: { id: string; version: number }
  section: { id: string; items: readonly { treatmentId: string; label: string }[] }
}

/** Gives items of a section one of their own. */
export function SplitForm({ action, report, section }: SplitFormProps) {
  const form = useActionForm({ action, schema: splitSectionInput, defaults: {} })
  return (
    <ActionForm form={form} hidden={{ ...report, sectionId: section.id }} submit="Splits af" kind="quiet">
      <fieldset>
        <legend className="text-sm">Welke items krijgen een eigen onderdeel?</legend>
        {section.items.map(({ treatmentId, label }) => (
          <Checkbox key={treatmentId} {...form.form.register('treatments')} value={treatmentId} label={label} />
        ))}
      </fieldset>
    </ActionForm>
  )
}
