'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { DateInput } from '@/components/ui/date-input'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { RECESS_NAMES } from '@/lib/calendar/recess'
import type { FormAction } from '@/lib/form-state'
import { recessInput } from '@/lib/people/schema'

type RecessFormProps = {
  action: FormAction
  recess: { session: string; name: string; firstDay: string; lastDay: string }
}

const NAMES = RECESS_NAMES.map((value) => ({ value, label: value }))

/** The days of one recess, as the chamber published them. */
export function RecessForm({ action, recess }: RecessFormProps) {
  const form = useActionForm({ action, schema: recessInput, defaults: recess })
  return (
    <ActionForm form={form} hidden={{}} submit="Bewaar deze dagen">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...form.field('session')} label="Vergaderjaar" required hint="Bijvoorbeeld 2026/27." />
        <Select {...form.field('name')} label="Reces" required choices={NAMES} hint="Uit de lijst van de Kamer." />
        <DateInput {...form.field('firstDay')} label="Eerste dag" required />
        <DateInput {...form.field('lastDay')} label="Laatste dag" required />
      </div>
    </ActionForm>
  )
}
