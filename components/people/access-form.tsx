'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Dialog } from '@/components/ui/dialog'
import type { FormAction } from '@/lib/form-state'
import type { UserLine } from '@/lib/people/queries'
import { userHandle } from '@/lib/people/schema'

type AccessFormProps = { user: UserLine; disable: FormAction; enable: FormAction }

/** Takes access away after asking once more, or gives it back. */
export function AccessForm({ user, disable, enable }: AccessFormProps) {
  if (!user.enabled) return <HandleForm user={user} action={enable} submit="Geef weer toegang" />
  return (
    <Dialog
      title={`Toegang van ${user.name} weghalen?`}
      trigger={{ label: 'Neem de toegang af', kind: 'danger' }}
      closeOn={user.version}
    >
      <p className="mb-4">
        {user.name} is dan meteen uitgelogd en kan nergens meer bij. Wat deze persoon deed blijft staan.
        {user.openItems > 0 &&
          ` Op deze naam ${user.openItems === 1 ? 'staat 1 open item; wijs het' : `staan ${user.openItems} open items; wijs ze`} daarna aan een ander toe.`}
      </p>
      <HandleForm user={user} action={disable} submit="Neem de toegang af" danger />
    </Dialog>
  )
}

function HandleForm({
  user,
  action,
  submit,
  danger = false,
}: {
  user: UserLine
  action: FormAction
  submit: string
  danger?: boolean
}) {
  const form = useActionForm({ action, schema: userHandle, defaults: {} })
  return (
    <ActionForm
      form={form}
      hidden={{ id: user.id, version: user.version }}
      submit={submit}
      kind={danger ? 'danger' : 'quiet'}
    />
  )
}
