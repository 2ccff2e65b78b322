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
  /** The version that the person is looking at. */
  version: number
  name: string
  shared: boolean
  items: readonly { number: number; title: string }[]
  actions: ScenarioActions
}

type Handle = { id: string; version: number }

/** What the owner can do with a scenario: share it, put it beside an item, throw it away. */
export function ScenarioDeeds({ id, version, name, shared, items, actions }: ScenarioDeedsProps) {
  const handle = { id, version }
  return (
    <Dialog title={name} trigger={{ label: 'Wijzig', size: 'small' }} closeOn={String(version)}>
      <div className="space-y-6">
        <ShareForm handle={handle} shared={shared} action={actions.share} />
        <LinkForm handle={handle} action={actions.link} />
        {items.map((item) => (
          <UnlinkForm key={item.number} handle={handle} item={item} action={actions.unlink} />
        ))}
        <RemoveForm handle={handle} action={actions.remove} />
      </div>
    </Dialog>
  )
}

function ShareForm({ handle, shared, action }: { handle: Handle; shared: boolean; action: FormAction }) {
  const form = useActionForm({ action, schema: shareScenarioInput, defaults: {} })
  return (
    <ActionForm
      form={form}
      hidden={{ ...handle, shared: shared ? 'nee' : 'ja' }}
      submit={shared ? 'Deel niet langer' : 'Deel met iedereen'}
      kind="quiet"
    />
  )
}

function LinkForm({ handle, action }: { handle: Handle; action: FormAction }) {
  const form = useActionForm({ action, schema: linkItemInput, defaults: {} })
  return (
    <ActionForm form={form} hidden={handle} submit="Zet bij dit item" kind="quiet">
      <TextInput
        {...form.field('number')}
        id={`number-${handle.id}`}
        label="Item van het register"
        hint="Het nummer, bijvoorbeeld G-12."
        width="short"
      />
    </ActionForm>
  )
}

function UnlinkForm({
  handle,
  item,
  action,
}: {
  handle: Handle
  item: { number: number; title: string }
  action: FormAction
}) {
  const form = useActionForm({ action, schema: linkItemInput, defaults: {} })
  return (
    <ActionForm
      form={form}
      hidden={{ ...handle, number: `G-${item.number}` }}
      submit={`Haal weg bij G-${item.number}`}
      kind="quiet"
      aside={<span className="text-sm text-ink-quiet">{item.title}</span>}
    />
  )
}

function RemoveForm({ handle, action }: { handle: Handle; action: FormAction }) {
  const form = useActionForm({ action, schema: scenarioHandle, defaults: {} })
  return <ActionForm form={form} hidden={handle} submit="Gooi dit scenario weg" kind="danger" />
}
