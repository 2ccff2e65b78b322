'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm, type FieldOf } from '@/components/form/use-action-form'
import { DateInput } from '@/components/ui/date-input'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { Select, type Choice } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { changeReportInput, planReportInput } from '@/lib/report/schema'

type ReportField = 'plannedOn' | 'annexNumber' | 'annexTitle' | 'directorate' | 'reference'
type WordingField = 'label' | 'belongsTo' | 'introduction' | 'opening' | 'overview' | 'templateId'
type Defaults = Partial<Record<ReportField | WordingField | 'year' | 'half', string>>

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
  bewoordingen: 'Bewoordingen',
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
  settle,
  templates,
}: {
  action: FormAction
  report: { id: string; version: number }
  defaults: Defaults
  /** Whether the annex itself says how an item ends when the text does not. */
  settle: boolean
  templates: readonly Choice[]
}) {
  const form = useActionForm({ action, schema: changeReportInput, defaults })
  return (
    <ActionForm form={form} hidden={report} words={WORDS} submit="Bewaar" kind="quiet">
      <ReportFields field={form.field} />
      {templates.length > 0 && (
        <Select {...form.field('templateId')} label="Huisstijl" empty="De standaard" choices={templates} />
      )}
      <Disclosure summary="Bewoordingen">
        <WordingFields field={form.field} settle={settle} />
      </Disclosure>
    </ActionForm>
  )
}

function WordingFields({ field, settle }: { field: FieldOf<WordingField>; settle: boolean }) {
  return (
    <div className="space-y-4">
      <TextInput {...field('label')} label="Hoe de bijlage heet" hint="Bijvoorbeeld Bijlage of Annex." optional />
      <TextInput {...field('belongsTo')} label="Woorden voor de naam van het halfjaarbericht" optional />
      <TextInput {...field('introduction')} label="Kop van de inleiding" optional />
      <TextArea {...field('opening')} label="Zin boven de lijst" rows={3} optional />
      <TextInput {...field('overview')} label="Kop van het overzicht" optional />
      <Checkbox
        name="settle"
        value="true"
        defaultChecked={settle}
        label="Vul aan hoe een item afloopt"
        hint="Zegt de tekst het niet, dan sluit de bijlage af met “Hiermee beschouw ik de motie als afgedaan.”"
      />
    </div>
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
