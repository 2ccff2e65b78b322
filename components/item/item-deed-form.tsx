'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { DeedFields, type DeedContext, type DeedName } from '@/components/item/deed-fields'
import { deedDefaults, deedLabel, type Placed } from '@/components/item/deed-words'
import { EarlierItems } from '@/components/item/earlier-items'
import { PickForm } from '@/components/item/pick-form'
import { Button } from '@/components/ui/button'
import type { FormAction } from '@/lib/form-state'
import {
  assignInput,
  dropInput,
  keepOpenInput,
  moveTermInput,
  reopenInput,
  setThemeInput,
  settleInput,
  settlePartlyInput,
  transferInput,
} from '@/lib/register/schema'
import type { EarlierItem } from '@/lib/register/queries/chain-of'

export type ItemActions = Record<DeedName, FormAction>

/** Of an item what its deeds need. */
export type DeedSubject = Placed & { id: string; version: number }

type ItemDeedFormProps = {
  deed: DeedName
  item: DeedSubject
  actions: ItemActions
  context: DeedContext
  earlier?: readonly EarlierItem[]
  /** Handler and theme as a list that stands open, where choosing is saving. */
  open?: boolean
  close: () => void
}

const SCHEMAS = {
  settle: settleInput,
  settlePartly: settlePartlyInput,
  drop: dropInput,
  transfer: transferInput,
  keepOpen: keepOpenInput,
  reopen: reopenInput,
  moveTerm: moveTermInput,
  assign: assignInput,
  setTheme: setThemeInput,
} satisfies Record<DeedName, unknown>

const WORDS = { status: 'Status', termWords: 'Termijn', title: 'Titel', obligation: 'Tekst' }

/** The form of one deed on one item. */
export function ItemDeedForm({ deed, item, actions, context, earlier = [], open = false, close }: ItemDeedFormProps) {
  const form = useActionForm<Record<string, unknown>>({
    action: actions[deed],
    schema: SCHEMAS[deed],
    defaults: deedDefaults(deed, item, context.today),
    onDone: close,
  })
  const frame = {
    form,
    hidden: { id: item.id, version: item.version },
    submit: deedLabel(deed),
    aside: (
      <Button type="button" kind="bare" onClick={close}>
        Annuleer
      </Button>
    ),
  }
  if (open && deed === 'assign')
    return (
      <PickForm
        {...frame}
        field={form.field('handlerId')}
        label="Behandelaar"
        empty="Niemand"
        choices={context.choices.handlers}
      />
    )
  if (open && deed === 'setTheme')
    return (
      <PickForm
        {...frame}
        field={form.field('themeId')}
        label="Thema"
        empty="Geen thema"
        choices={context.choices.themes}
      />
    )
  return (
    <ActionForm {...frame} words={WORDS}>
      <DeedFields deed={deed} field={form.field} fill={form.fill} context={context} />
      {deed === 'settle' && <EarlierItems items={earlier} idOf={form.idOf} />}
    </ActionForm>
  )
}
