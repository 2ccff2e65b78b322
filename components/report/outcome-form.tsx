'use client'

import { useState, type ChangeEvent } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { TermField } from '@/components/item/term-field'
import { DateInput } from '@/components/ui/date-input'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { RecessCalendar } from '@/lib/calendar/recess'
import type { FormAction } from '@/lib/form-state'
import { STATUS_WORDS } from '@/lib/register/moves'
import { OUTCOMES, proposeInput } from '@/lib/report/schema'

export type OutcomeDefaults = {
  outcome: string
  evidence: string
  donePart: string
  endReason: string
  transferredTo: string
  termWords: string
  termBy: string
  termReason: string
}

type OutcomeFormProps = {
  action: FormAction
  treatment: { id: string; version: number }
  defaults: OutcomeDefaults
  /** The planned day of the report: terms in words are counted from it. */
  plannedOn: string
  recess: RecessCalendar
}

const CHOICES = OUTCOMES.map((value) => ({ value, label: STATUS_WORDS[value] }))
const WORDS = { outcome: 'Uitkomst', termWords: 'Termijn', evidence: 'Bewijs' }

/** What the report will say of one item, and what that outcome needs. */
export function OutcomeForm({ action, treatment, defaults, plannedOn, recess }: OutcomeFormProps) {
  const form = useActionForm({ action, schema: proposeInput, defaults })
  const [outcome, setOutcome] = useState(form.field('outcome').defaultValue)
  const { onChange, ...chosen } = form.field('outcome')
  const choose = (event: ChangeEvent<HTMLSelectElement>) => {
    setOutcome(event.target.value)
    void onChange(event)
  }
  const stays = outcome === 'lopend' || outcome === 'deels_afgedaan'
  return (
    <ActionForm form={form} hidden={treatment} words={WORDS} submit="Bewaar de uitkomst" kind="quiet">
      <Select {...chosen} onChange={choose} label="Uitkomst" required empty="Kies een uitkomst" choices={CHOICES} />
      {outcome === 'deels_afgedaan' && (
        <TextArea {...form.field('donePart')} label="Welk deel is gedaan?" required rows={2} />
      )}
      {(outcome === 'afgedaan' || outcome === 'deels_afgedaan') && (
        <TextInput
          {...form.field('evidence')}
          label="Bewijs"
          optional
          hint="Een eerdere brief waarin dit is gemeld; anders is dit halfjaarbericht het bewijs."
        />
      )}
      {outcome === 'vervallen' && (
        <TextArea {...form.field('endReason')} label="Waarom vervalt dit?" required rows={2} />
      )}
      {outcome === 'overgedragen' && (
        <TextInput {...form.field('transferredTo')} label="Aan welk ministerie?" required />
      )}
      {stays && (
        <>
          <TermField
            field={form.field('termWords')}
            label="Nieuwe termijn in woorden"
            today={plannedOn}
            recess={recess}
            required={false}
          />
          <DateInput {...form.field('termBy')} label="Andere dag" optional />
          <TextInput {...form.field('termReason')} label="Reden van het uitstel" optional />
        </>
      )}
    </ActionForm>
  )
}
