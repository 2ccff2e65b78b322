'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { DateInput } from '@/components/ui/date-input'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { sendReportInput } from '@/lib/report/schema'

type SendFormProps = { action: FormAction; report: { id: string; version: number }; sentOn: string; blocked: boolean }

/** Sends a report: the day, and the number when it is known. `blocked`: there are warnings that nobody took on yet. */
export function SendForm({ action, report, sentOn, blocked }: SendFormProps) {
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
      {blocked && (
        <p className="text-warn">Bekijk eerst de waarschuwingen hierboven; daarna kan dit worden verzonden.</p>
      )}
    </ActionForm>
  )
}
