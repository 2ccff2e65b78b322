'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { UserFields } from '@/components/people/user-fields'
import type { Choice } from '@/components/ui/select'
import type { FormAction } from '@/lib/form-state'
import type { UserLine } from '@/lib/people/queries'
import { changeUserInput } from '@/lib/people/schema'

type ChangeUserFormProps = { action: FormAction; user: UserLine; departments: readonly Choice[] }

const WORDS = { name: 'Naam', role: 'Rol', head: 'Hoofd' }

/** Changes what somebody may do; it counts from their next click. */
export function ChangeUserForm({ action, user, departments }: ChangeUserFormProps) {
  const defaults = { name: user.name, email: user.email ?? '', role: user.role, departmentId: user.departmentId ?? '' }
  const form = useActionForm({ action, schema: changeUserInput, defaults })
  return (
    <ActionForm form={form} hidden={{ id: user.id, version: user.version }} words={WORDS} submit="Bewaar">
      <UserFields field={form.field} head={user.head} departments={departments} />
    </ActionForm>
  )
}
