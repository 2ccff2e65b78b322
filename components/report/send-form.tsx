'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { sendReportInput } from '@/lib/report/schema'

type SendFormProps = { action: FormAction; report: { id: string; version: number }; sentOn: string; warnings: number }

/** Sends a report: the day, the number when it is known, and the warnings that one takes on. */
export function SendForm({ action, report, sentOn, warnings }: SendFormProps) {
  const form = useActionForm({ action, schema: sendReportInput, defaults: { sentOn } })
  return (
    <ActionForm form={form} hidden={report} submit="Verstuur het halfjaarbericht">
      <DateInput {...form.field('sentOn')} label="Datum van verzending" required />
      <TextInput
        {...form.field('kamerstuk')}
        label="Kamerstuknummer"
        optional
        hint="Als het al bekend is; het wordt het bewijs bij elk item dat is afgedaan."
      />
      {warnings > 0 && (
        <Checkbox
          name="acknowledged"
          value="true"
          label={warnings === 1 ? 'Ik heb de waarschuwing bekeken' : `Ik heb de ${warnings} waarschuwingen bekeken`}
        />
      )}
    </ActionForm>
  )
}
