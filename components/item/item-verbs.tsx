'use client'

import { useState, type ReactNode } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { TermField } from '@/components/item/term-field'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Select, type Choice } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { RecessCalendar } from '@/lib/calendar/recess'
import type { FormAction } from '@/lib/form-state'
import type { MoveVerb } from '@/lib/register/moves'
import {
  assignInput,
  dropInput,
  keepOpenInput,
  moveTermInput,
  reopenInput,
  settleInput,
  settlePartlyInput,
  transferInput,
} from '@/lib/register/schema'

export type ItemActions = Record<MoveVerb | 'moveTerm' | 'assign', FormAction>
type Deed = MoveVerb | 'moveTerm' | 'assign'

type ItemVerbsProps = {
  item: { id: string; version: number; handlerId: string | null; departmentId: string | null; termWords: string | null }
  moves: readonly { verb: MoveVerb; deed: string }[]
  actions: ItemActions
  handlers: readonly Choice[]
  departments: readonly Choice[]
  today: string
  recess: RecessCalendar
  /** Earlier items of its chain that are still open: they can be settled together with it. */
  earlier?: readonly { id: string; version: number; number: number; title: string }[]
  /** The deed that the address asks for: how its form opens without JavaScript. */
  asked?: string
}

const WORDS = { status: 'Status', termWords: 'Termijn', title: 'Titel', obligation: 'Tekst' }

/** The deeds that can be done to an item, each with the form of what it needs. */
export function ItemVerbs(props: ItemVerbsProps) {
  const deeds: { deed: Deed; label: string }[] = [
    ...props.moves.map(({ verb, deed }) => ({ deed: verb, label: deed })),
    { deed: 'moveTerm', label: 'Wijzig de termijn' },
    { deed: 'assign', label: 'Wijs toe' },
  ]
  const [open, setOpen] = useState(deeds.find(({ deed }) => deed === props.asked)?.deed ?? null)
  const shown = deeds.some(({ deed }) => deed === open) ? open : null
  return (
    <div className="no-print space-y-4">
      <form className="flex flex-wrap gap-2" aria-label="Wat wilt u doen?">
        {deeds.map(({ deed, label }) => (
          <Button
            key={deed}
            name="doe"
            value={deed}
            size="small"
            aria-expanded={shown === deed}
            onClick={(event) => {
              event.preventDefault()
              setOpen(shown === deed ? null : deed)
            }}
            {...(deed === 'settle' ? { 'aria-keyshortcuts': 's' } : {})}
          >
            {label}
          </Button>
        ))}
      </form>
      {shown && (
        <div className="border-l-2 border-accent pl-4">
          <DeedForm key={`${shown}-${props.item.id}`} deed={shown} close={() => setOpen(null)} {...props} />
        </div>
      )}
    </div>
  )
}

type DeedFormProps = ItemVerbsProps & { deed: Deed; close: () => void }

function DeedForm(props: DeedFormProps) {
  switch (props.deed) {
    case 'settle':
      return <SettleForm {...props} />
    case 'settlePartly':
      return <SettlePartlyForm {...props} />
    case 'drop':
      return <DropForm {...props} />
    case 'transfer':
      return <TransferForm {...props} />
    case 'keepOpen':
      return <KeepOpenForm {...props} />
    case 'reopen':
      return <ReopenForm {...props} />
    case 'moveTerm':
      return <TermForm {...props} />
    case 'assign':
      return <AssignForm {...props} />
  }
}

function SettleForm({ item, actions, today, earlier = [], close }: DeedFormProps) {
  const form = useActionForm({
    action: actions.settle,
    schema: settleInput,
    defaults: { settledOn: today },
    onDone: close,
  })
  return (
    <Frame form={form} item={item} submit="Zet op afgedaan" close={close}>
      <TextInput
        {...form.field('evidence')}
        label="Bewijs"
        required
        hint="Het Kamerstuk waarin de Kamer is geïnformeerd, in elke spelling: 29628, nr. 1264."
      />
      <DateInput {...form.field('settledOn')} label="Datum van die brief" required />
      <TextInput {...form.field('reason')} label="Toelichting" optional />
      {earlier.length > 0 && (
        <fieldset>
          <legend className="font-semibold">Sluit dit ook de eerdere items van de keten?</legend>
          {earlier.map(({ id, version, number, title }) => (
            <Checkbox
              key={id}
              id={form.idOf(`also-${id}`)}
              name="also"
              value={`${id}:${version}`}
              defaultChecked
              label={`G-${number} ${title}, met hetzelfde bewijs`}
            />
          ))}
        </fieldset>
      )}
    </Frame>
  )
}

function SettlePartlyForm({ item, actions, today, close }: DeedFormProps) {
  const form = useActionForm({
    action: actions.settlePartly,
    schema: settlePartlyInput,
    defaults: { settledOn: today },
    onDone: close,
  })
  return (
    <Frame form={form} item={item} submit="Zet op deels afgedaan" close={close}>
      <TextArea {...form.field('donePart')} label="Welk deel is gedaan?" required rows={3} />
      <TextInput {...form.field('evidence')} label="Bewijs" required hint="Het Kamerstuk waarin dat is gemeld." />
      <DateInput {...form.field('settledOn')} label="Datum van die brief" required />
    </Frame>
  )
}

function DropForm({ item, actions, close }: DeedFormProps) {
  const form = useActionForm({ action: actions.drop, schema: dropInput, defaults: {}, onDone: close })
  return (
    <Frame form={form} item={item} submit="Laat vervallen" close={close}>
      <TextArea {...form.field('reason')} label="Waarom vervalt dit?" required rows={3} />
    </Frame>
  )
}

function TransferForm({ item, actions, today, close }: DeedFormProps) {
  const form = useActionForm({
    action: actions.transfer,
    schema: transferInput,
    defaults: { transferredOn: today },
    onDone: close,
  })
  return (
    <Frame form={form} item={item} submit="Draag over" close={close}>
      <TextInput {...form.field('transferredTo')} label="Aan welk ministerie?" required />
      <DateInput {...form.field('transferredOn')} label="Sinds wanneer?" required />
      <TextInput {...form.field('reason')} label="Toelichting" optional />
    </Frame>
  )
}

function KeepOpenForm({ item, actions, close }: DeedFormProps) {
  const form = useActionForm({ action: actions.keepOpen, schema: keepOpenInput, defaults: {}, onDone: close })
  return (
    <Frame form={form} item={item} submit="Zet op lopend" close={close}>
      <TextInput {...form.field('reason')} label="Toelichting" optional />
    </Frame>
  )
}

function ReopenForm({ item, actions, close }: DeedFormProps) {
  const form = useActionForm({ action: actions.reopen, schema: reopenInput, defaults: {}, onDone: close })
  return (
    <Frame form={form} item={item} submit="Heropen" close={close}>
      <TextArea {...form.field('reason')} label="Waarom heropent u dit?" required rows={3} />
    </Frame>
  )
}

function TermForm({ item, actions, today, recess, close }: DeedFormProps) {
  const form = useActionForm({ action: actions.moveTerm, schema: moveTermInput, defaults: {}, onDone: close })
  return (
    <Frame form={form} item={item} submit="Wijzig de termijn" close={close}>
      <TermField field={form.field('words')} today={today} recess={recess} />
      <DateInput
        {...form.field('by')}
        label="Andere dag"
        optional
        hint="Alleen als de woorden een andere dag bedoelen."
      />
      <TextArea {...form.field('reason')} label="Reden" required rows={2} />
      <TextInput
        {...form.field('letter')}
        label="Brief waarin de Kamer dit hoorde"
        optional
        hint="Zonder brief telt dit als stil uitstel."
      />
    </Frame>
  )
}

function AssignForm({ item, actions, handlers, departments, close }: DeedFormProps) {
  const defaults = { handlerId: item.handlerId ?? '', departmentId: item.departmentId ?? '' }
  const form = useActionForm({ action: actions.assign, schema: assignInput, defaults, onDone: close })
  return (
    <Frame form={form} item={item} submit="Wijs toe" close={close}>
      <Select {...form.field('handlerId')} label="Behandelaar" empty="Niemand" choices={handlers} />
      <Select {...form.field('departmentId')} label="Afdeling" empty="Die van de behandelaar" choices={departments} />
    </Frame>
  )
}

type FrameProps = {
  form: Parameters<typeof ActionForm>[0]['form']
  item: ItemVerbsProps['item']
  submit: string
  close: () => void
  children: ReactNode
}

function Frame({ form, item, submit, close, children }: FrameProps) {
  return (
    <ActionForm
      form={form}
      hidden={{ id: item.id, version: item.version }}
      words={WORDS}
      submit={submit}
      aside={
        <Button type="button" kind="bare" onClick={close}>
          Annuleer
        </Button>
      }
    >
      {children}
    </ActionForm>
  )
}
