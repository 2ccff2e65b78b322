'use client'

import { useEffect } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
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
  const { draft } = candidate
  const form = useActionForm({
    action,
    schema: editCandidateInput,
    defaults: { ...draft, date: draft.date ?? '' },
    onDone,
  })
  const { setFocus } = form.form
  useEffect(() => {
    setFocus('title')
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onCancel()
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [setFocus, onCancel])
  const cancel = (
    <Button type="button" onClick={onCancel}>
      Annuleer
    </Button>
  )
  return (
    <ActionForm
      form={form}
      hidden={{ id: candidate.id, version: candidate.version }}
      words={WORDS}
      submit="Bewaar en accepteer"
      aside={cancel}
    >
      <TextInput {...form.field('title')} label="Titel" required />
      <div className="grid gap-4 sm:grid-cols-3">
        <Select {...form.field('kind')} label="Soort" choices={KINDS} />
        <Select {...form.field('chamber')} label="Kamer" choices={CHAMBERS} />
        <Select {...form.field('status')} label="Status" choices={STATUSES} />
      </div>
      <TextInput
        {...form.field('members')}
        label="Kamerleden"
        hint="Met komma’s, fractie tussen haakjes: Van Nispen (SP), Kuik c.s."
      />
      <TextInput {...form.field('references')} label="Nummers" hint="Bijvoorbeeld 29628, nr. 1264 of TZ202504-122." />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...form.field('venue')} label="Debat" />
        <DateInput {...form.field('date')} label="Datum" />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...form.field('termWords')} label="Termijn in woorden" />
        <TextInput {...form.field('theme')} label="Thema" />
      </div>
      <TextArea {...form.field('obligation')} label="Tekst" serif rows={6} />
    </ActionForm>
  )
}
