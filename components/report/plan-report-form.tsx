'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm, type FieldOf } from '@/components/form/use-action-form'
import { DateInput } from '@/components/ui/date-input'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { changeReportInput, planReportInput } from '@/lib/report/schema'

type ReportField = 'plannedOn' | 'annexNumber' | 'annexTitle' | 'directorate' | 'reference'
type Defaults = Partial<Record<ReportField | 'year' | 'half', string>>

const HALVES = [
  { value: '1', label: 'Eerste' },
  { value: '2', label: 'Tweede' },
]
const WORDS = {
  plannedOn: 'Verzending',
  annexTitle: 'Titel',
  annexNumber: 'Nummer',
  directorate: 'Afzender',
  reference: 'Kenmerk',
}

/** Opens a half-year report. */
export function PlanReportForm({ action, defaults }: { action: FormAction; defaults: Defaults }) {
  const form = useActionForm({ action, schema: planReportInput, defaults })
  return (
    <ActionForm form={form} hidden={{}} submit="Plan het halfjaarbericht">
      <div className="grid gap-4 sm:grid-cols-2">
        <Select {...form.field('half')} label="Halfjaarbericht" required choices={HALVES} />
        <TextInput {...form.field('year')} label="Jaar" required inputMode="numeric" width="short" />
      </div>
      <ReportFields field={form.field} />
    </ActionForm>
  )
}

/** Changes the facts of a report that is not yet sent. */
export function ChangeReportForm({
  action,
  report,
  defaults,
}: {
  action: FormAction
  report: { id: string; version: number }
  defaults: Defaults
}) {
  const form = useActionForm({ action, schema: changeReportInput, defaults })
  return (
    <ActionForm form={form} hidden={report} words={WORDS} submit="Bewaar" kind="quiet">
      <ReportFields field={form.field} />
    </ActionForm>
  )
}

function ReportFields({ field }: { field: FieldOf<ReportField> }) {
  return (
    <>
      <DateInput {...field('plannedOn')} label="Verzending gepland op" required />
      <div className="grid gap-4 sm:grid-cols-[8rem_1fr]">
        <TextInput {...field('annexNumber')} label="Bijlage nr." required inputMode="numeric" />
        <TextInput {...field('annexTitle')} label="Titel van de bijlage" required />
      </div>
      <TextInput {...field('directorate')} label="Afzender in de kop" required />
      <TextInput {...field('reference')} label="Onze referentie" optional />
    </>
  )
}
