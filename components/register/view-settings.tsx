'use client'

import { ActionForm } from '@/components/form/action-form'
import { DeedForm } from '@/components/form/deed-form'
import { useActionForm } from '@/components/form/use-action-form'
import { FeedForm } from '@/components/register/feed-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import type { View } from '@/lib/register/queries/saved-views'
import { followViewInput, renameViewInput, VIEW_MAILS } from '@/lib/register/view-schema'

export type ViewActions = {
  rename: FormAction
  remove: FormAction
  follow: FormAction
  makeFeed: FormAction
  revokeFeed: FormAction
}

/** One view: where it leads, whose it is, and what one can do with it. */
export function ViewSettings({ view, actions }: { view: View; actions: ViewActions }) {
  return (
    <>
      <h2 className="text-lg font-semibold">
        <Link href={`/items?${view.query || 'alles=1'}`}>{view.name}</Link>{' '}
        <span className="font-normal text-ink-quiet">{view.count}</span>
      </h2>
      <p className="text-sm text-ink-quiet">{aboutOf(view)}</p>
      <Disclosure summary="Openen, mail en agenda">
        <FollowForm view={view} action={actions.follow} />
        <FeedForm view={view} make={actions.makeFeed} revoke={actions.revokeFeed} />
      </Disclosure>
      {view.mine && (
        <Disclosure summary="Naam, delen en weggooien">
          <RenameForm view={view} action={actions.rename} />
          <div className="mt-4 border-t border-line pt-4">
            <DeedForm action={actions.remove} hidden={{ id: view.id }} deed="Gooi deze weergave weg" kind="danger" />
          </div>
        </Disclosure>
      )}
    </>
  )
}

function aboutOf({ sharedBy, shared, opens, mail, hasFeed }: View): string {
  return [
    sharedBy ? `Gedeeld door ${sharedBy}` : shared ? 'Van u, gedeeld met iedereen' : 'Alleen van u',
    ...(opens ? ['opent vanzelf'] : []),
    ...(mail === 'nooit' ? [] : [`${mail} per mail`]),
    ...(hasFeed ? ['in uw agenda'] : []),
  ].join(' · ')
}

const MAIL_WORDS = { nooit: 'Niet', dagelijks: 'Elke dag', wekelijks: 'Elke maandag' }

function FollowForm({ view, action }: { view: View; action: FormAction }) {
  const form = useActionForm({ action, schema: followViewInput, defaults: { mail: view.mail } })
  return (
    <ActionForm form={form} hidden={{ id: view.id }} submit="Bewaar keuze" kind="quiet">
      <Checkbox
        name="opens"
        value="1"
        defaultChecked={view.opens}
        label="Open het register met deze weergave"
        id={`opens-${view.id}`}
      />
      <Select
        {...form.field('mail')}
        label="Stuur per mail"
        width="short"
        choices={VIEW_MAILS.map((value) => ({ value, label: MAIL_WORDS[value] }))}
      />
    </ActionForm>
  )
}

function RenameForm({ view, action }: { view: View; action: FormAction }) {
  const form = useActionForm({ action, schema: renameViewInput, defaults: { name: view.name } })
  return (
    <ActionForm form={form} hidden={{ id: view.id }} submit="Wijzig" kind="quiet">
      <TextInput {...form.field('name')} label="Naam" width="half" />
      <Checkbox
        name="shared"
        value="1"
        defaultChecked={view.shared}
        label="Deel met iedereen"
        id={`shared-${view.id}`}
      />
    </ActionForm>
  )
}
