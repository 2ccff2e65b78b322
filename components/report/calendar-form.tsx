'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { DateInput } from '@/components/ui/date-input'
import { TextInput } from '@/components/ui/text-input'
import { parseCalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import type { RecessCalendar } from '@/lib/calendar/recess'
import type { FormAction } from '@/lib/form-state'
import { setCalendarInput } from '@/lib/report/arrange-schema'
import { calendarOf, type ReportCalendar } from '@/lib/report/calendar'

type CalendarFormProps = {
  action: FormAction
  report: { id: string; version: number }
  defaults: Record<keyof ReportCalendar | 'reminderDays', string>
  recess: RecessCalendar
}

const LABELS = { textsDue: 'Inzending teksten', departmentDue: 'Akkoord afdeling', directorateDue: 'Akkoord directie' }
const WORDS = { ...LABELS, plannedOn: 'Verzending', reminderDays: 'Herinneringen' }
const STEPS = ['textsDue', 'departmentDue', 'directorateDue'] as const

/** The days of a report; a day that is left empty is counted back from the day of sending, in working days. */
export function CalendarForm({ action, report, defaults, recess }: CalendarFormProps) {
  const form = useActionForm({ action, schema: setCalendarInput, defaults })
  const sending = parseCalendarDate(form.form.watch('plannedOn') || defaults.plannedOn)
  const usual = sending
    ? calendarOf({ plannedOn: sending, textsDue: null, departmentDue: null, directorateDue: null }, recess)
    : null
  return (
    <ActionForm form={form} hidden={report} words={WORDS} submit="Bewaar de planning" kind="quiet">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {STEPS.map((step) => (
          <DateInput
            key={step}
            {...form.field(step)}
            label={LABELS[step]}
            hint={usual ? `Leeg: ${formatDay(usual[step])}` : undefined}
          />
        ))}
        <DateInput {...form.field('plannedOn')} label="Verzending" required />
      </div>
      <TextInput
        {...form.field('reminderDays')}
        label="Herinner zoveel werkdagen vooraf"
        hint="Bijvoorbeeld 10, 5, 2, 1. Wie te laat is krijgt elke vijfde werkdag bericht. Leeg: geen herinneringen vooraf."
        width="half"
      />
    </ActionForm>
  )
}
