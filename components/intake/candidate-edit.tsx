'use client'

import { useEffect } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm, type FieldOf } from '@/components/form/use-action-form'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import type { ReviewCandidate } from '@/lib/intake/queries/review'
import { editCandidateInput } from '@/lib/intake/schema'

type CandidateEditProps = { candidate: ReviewCandidate; action: FormAction; onDone: () => void; onCancel: () => void }

const KINDS = ['motie', 'toezegging', 'aanvullend'].map((value) => ({ value, label: value }))
const CHAMBERS = [
  { value: 'TK', label: 'Tweede Kamer' },
  { value: 'EK', label: 'Eerste Kamer' },
]
const STATUSES = ['afgedaan', 'lopend', 'onbekend'].map((value) => ({ value, label: value }))
const WORDS = {
  title: 'Titel',
  obligation: 'Tekst',
  members: 'Kamerleden',
  references: 'Nummers',
  termWords: 'Termijn',
  decision: 'Besluit',
}

/** The corrections of a reviewer. Saving them accepts the candidate. */
export function CandidateEdit({ candidate, action, onDone, onCancel }: CandidateEditProps) {
  const { id, version, draft } = candidate
  const defaults = { ...draft, date: draft.date ?? '' }
  const form = useActionForm({ action, schema: editCandidateInput, defaults, onDone })
  const { setFocus } = form.form
  useEffect(() => setFocus('title'), [setFocus])
  useEscape(onCancel)
  const cancel = (
    <Button type="button" onClick={onCancel}>
      Annuleer
    </Button>
  )
  return (
    <ActionForm form={form} hidden={{ id, version }} words={WORDS} submit="Bewaar en accepteer" aside={cancel}>
      <CandidateFields field={form.field} />
    </ActionForm>
  )
}

function useEscape(leave: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && leave()
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [leave])
}

function CandidateFields({ field }: { field: FieldOf<keyof ReviewCandidate['draft']> }) {
  return (
    <>
      <TextInput {...field('title')} label="Titel" required />
      <div className="grid gap-4 sm:grid-cols-3">
        <Select {...field('kind')} label="Soort" choices={KINDS} />
        <Select {...field('chamber')} label="Kamer" choices={CHAMBERS} />
        <Select {...field('status')} label="Status" choices={STATUSES} />
      </div>
      <TextInput
        {...field('members')}
        label="Kamerleden"
        hint="Met komma’s, fractie tussen haakjes: Van Nispen (SP), Kuik c.s."
      />
      <TextInput {...field('references')} label="Nummers" hint="Bijvoorbeeld 29628, nr. 1264 of TZ202504-122." />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...field('venue')} label="Debat" />
        <DateInput {...field('date')} label="Datum" />
        <TextInput {...field('termWords')} label="Termijn in woorden" />
        <TextInput {...field('theme')} label="Thema" />
      </div>
      <TextArea {...field('obligation')} label="Tekst" serif rows={6} />
    </>
  )
}
