'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Dialog } from '@/components/ui/dialog'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { linkItemInput, scenarioHandle, shareScenarioInput } from '@/lib/scenario/schema'

export type ScenarioActions = { share: FormAction; remove: FormAction; link: FormAction; unlink: FormAction }

type ScenarioDeedsProps = {
  id: string
  name: string
  shared: boolean
  items: readonly { number: number; title: string }[]
  actions: ScenarioActions
}

/** What the owner can do with a scenario: share it, put it beside an item, throw it away. */
export function ScenarioDeeds({ id, name, shared, items, actions }: ScenarioDeedsProps) {
  return (
    <Dialog
      title={name}
      trigger={{ label: 'Wijzig', size: 'small' }}
      closeOn={`${String(shared)} ${items.map(({ number }) => number).join(' ')}`}
    >
      <div className="space-y-6">
        <ShareForm {...{ id, shared }} action={actions.share} />
        <LinkForm id={id} action={actions.link} />
        {items.map((item) => (
          <UnlinkForm key={item.number} id={id} item={item} action={actions.unlink} />
        ))}
        <RemoveForm id={id} action={actions.remove} />
      </div>
    </Dialog>
  )
}

function ShareForm({ id, shared, action }: { id: string; shared: boolean; action: FormAction }) {
  const form = useActionForm({ action, schema: shareScenarioInput, defaults: {} })
  return (
    <ActionForm
      form={form}
      hidden={{ id, shared: shared ? 'nee' : 'ja' }}
      submit={shared ? 'Deel niet langer' : 'Deel met iedereen'}
      kind="quiet"
    />
  )
}

function LinkForm({ id, action }: { id: string; action: FormAction }) {
  const form = useActionForm({ action, schema: linkItemInput, defaults: {} })
  return (
    <ActionForm form={form} hidden={{ id }} submit="Zet bij dit item" kind="quiet">
      <TextInput
        {...form.field('number')}
        id={`number-${id}`}
        label="Item van het register"
        hint="Het nummer, bijvoorbeeld G-12."
        width="short"
      />
    </ActionForm>
  )
}

function UnlinkForm({ id, item, action }: { id: string; item: { number: number; title: string }; action: FormAction }) {
  const form = useActionForm({ action, schema: linkItemInput, defaults: {} })
  return (
    <ActionForm
      form={form}
      hidden={{ id, number: `G-${item.number}` }}
      submit={`Haal weg bij G-${item.number}`}
      kind="quiet"
      aside={<span className="text-sm text-ink-quiet">{item.title}</span>}
    />
  )
}

function RemoveForm({ id, action }: { id: string; action: FormAction }) {
  const form = useActionForm({ action, schema: scenarioHandle, defaults: {} })
  return <ActionForm form={form} hidden={{ id }} submit="Gooi dit scenario weg" kind="danger" />
}
