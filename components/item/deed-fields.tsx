'use client'

import type { FieldOf } from '@/components/form/use-action-form'
import { EvidenceField } from '@/components/item/evidence-field'
import { TermField } from '@/components/item/term-field'
import { DateInput } from '@/components/ui/date-input'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { RecessCalendar } from '@/lib/calendar/recess'
import type { MoveVerb } from '@/lib/register/moves'
import type { Choices } from '@/lib/register/queries/choices'

/** The deeds that can be done to an item, to one or to many. */
export type DeedName = MoveVerb | 'moveTerm' | 'assign' | 'setTheme'

/** What the fields of deeds need to know besides the item. */
export type DeedContext = {
  today: string
  recess: RecessCalendar
  choices: Pick<Choices, 'handlers' | 'departments' | 'themes' | 'papers'>
}

type DeedFieldsProps = {
  deed: DeedName
  field: FieldOf<string>
  /** Puts a value in another field. */
  fill: (name: string, value: string) => void
  context: DeedContext
}

/** What a deed asks, the same on the item, in the list and for many items at once. */
export function DeedFields({ deed, field, fill, context }: DeedFieldsProps) {
  const { today, recess, choices } = context
  switch (deed) {
    case 'settle':
      return (
        <>
          <Evidence
            {...{ field, fill, context }}
            hint="Het Kamerstuk waarin de Kamer is geïnformeerd, in elke spelling."
          />
          <TextInput {...field('reason')} label="Toelichting" optional />
        </>
      )
    case 'settlePartly':
      return (
        <>
          <TextArea {...field('donePart')} label="Welk deel is gedaan?" required rows={3} />
          <Evidence {...{ field, fill, context }} hint="Het Kamerstuk waarin dat is gemeld." />
        </>
      )
    case 'drop':
      return <TextArea {...field('reason')} label="Waarom vervalt dit?" required rows={3} />
    case 'transfer':
      return (
        <>
          <TextInput {...field('transferredTo')} label="Aan welk ministerie?" required />
          <DateInput {...field('transferredOn')} label="Sinds wanneer?" required />
          <TextInput {...field('reason')} label="Toelichting" optional />
        </>
      )
    case 'keepOpen':
      return <TextInput {...field('reason')} label="Toelichting" optional />
    case 'reopen':
      return <TextArea {...field('reason')} label="Waarom heropent u dit?" required rows={3} />
    case 'moveTerm':
      return <TermFields {...{ field, today, recess }} />
    case 'assign':
      return (
        <>
          <Select {...field('handlerId')} label="Behandelaar" empty="Niemand" choices={choices.handlers} />
          <Select
            {...field('departmentId')}
            label="Afdeling"
            empty="Die van de behandelaar"
            choices={choices.departments}
          />
        </>
      )
    case 'setTheme':
      return <Select {...field('themeId')} label="Thema" empty="Geen thema" choices={choices.themes} />
  }
}

type EvidenceProps = Omit<DeedFieldsProps, 'deed'> & { hint: string }

function Evidence({ field, fill, context, hint }: EvidenceProps) {
  return (
    <>
      <EvidenceField
        field={field('evidence')}
        hint={hint}
        papers={context.choices.papers}
        onPick={(paper) => {
          fill('evidence', paper.value)
          fill('settledOn', paper.sentOn)
        }}
      />
      <DateInput {...field('settledOn')} label="Datum van die brief" required />
    </>
  )
}

function TermFields({ field, today, recess }: Pick<DeedFieldsProps, 'field'> & Omit<DeedContext, 'choices'>) {
  return (
    <>
      <TermField field={field('words')} today={today} recess={recess} />
      <DateInput {...field('by')} label="Andere dag" optional hint="Alleen als de woorden een andere dag bedoelen." />
      <TextArea {...field('reason')} label="Reden" required rows={2} />
      <TextInput
        {...field('letter')}
        label="Brief waarin de Kamer dit hoorde"
        optional
        hint="Zonder brief telt een latere dag als stil uitstel, en dat blijft zichtbaar."
      />
    </>
  )
}
