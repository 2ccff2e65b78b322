'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Select, type Choice } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { FieldOf } from '@/components/form/use-action-form'

export type ItemFieldName =
  | 'kind'
  | 'title'
  | 'obligation'
  | 'chamber'
  | 'venue'
  | 'date'
  | 'members'
  | 'references'
  | 'motionState'
  | 'themeId'
  | 'restricted'

type ItemFieldsProps = { field: FieldOf<ItemFieldName>; themes: readonly Choice[]; restricted: boolean }

const KINDS = [
  { value: 'motie', label: 'Motie' },
  { value: 'toezegging', label: 'Toezegging' },
  { value: 'aanvullend', label: 'Aanvullende zaak' },
]
const CHAMBERS = [
  { value: 'TK', label: 'Tweede Kamer' },
  { value: 'EK', label: 'Eerste Kamer' },
]
const MOTION_STATES = ['aangenomen', 'ingediend', 'aangehouden', 'ingetrokken', 'verworpen'].map((value) => ({
  value,
  label: value,
}))

/** The facts of an item, for a new one and for a correction. */
export function ItemFields({ field, themes, restricted }: ItemFieldsProps) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <Select {...field('kind')} label="Soort" required choices={KINDS} />
        <Select {...field('chamber')} label="Kamer" required choices={CHAMBERS} />
        <Select
          {...field('motionState')}
          label="Stemming"
          optional
          hint="Alleen bij een motie."
          empty="Niet vastgelegd"
          choices={MOTION_STATES}
        />
      </div>
      <TextInput {...field('title')} label="Titel" required hint="Waarover het gaat, zonder “motie inzake”." />
      <TextArea
        {...field('obligation')}
        label="Tekst"
        required
        serif
        rows={6}
        hint="Wat er is gevraagd of toegezegd, zo mogelijk zoals het er staat."
      />
      <TextInput
        {...field('members')}
        label="Kamerleden"
        optional
        hint="In volgorde, met komma’s; de fractie tussen haakjes: Van Nispen (SP), Michon-Derkzen c.s."
      />
      <TextInput
        {...field('references')}
        label="Nummers"
        optional
        hint="Kamerstuk, TZ- of T-nummer in elke spelling: 29628, nr. 1264; TZ202504-122."
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...field('venue')} label="Debat" optional />
        <DateInput {...field('date')} label="Datum" optional />
      </div>
      <Select {...field('themeId')} label="Thema" optional empty="Geen thema" choices={themes} />
      <Checkbox
        name="restricted"
        value="true"
        defaultChecked={restricted}
        label="Afgeschermd"
        hint="Alleen voor de behandelaar, de eigen afdeling en coördinatoren."
      />
    </>
  )
}
