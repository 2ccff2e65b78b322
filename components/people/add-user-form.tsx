'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { UserFields } from '@/components/people/user-fields'
import { LinkButton } from '@/components/ui/link-button'
import type { Choice } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { addUserInput } from '@/lib/people/schema'

type AddUserFormProps = { action: FormAction; issuer: string; departments: readonly Choice[] }

/** Lets somebody in. Who they are at the login of the organisation is what counts, never their e-mail address. */
export function AddUserForm({ action, issuer, departments }: AddUserFormProps) {
  const form = useActionForm({ action, schema: addUserInput, defaults: { role: 'lezer', issuer } })
  return (
    <ActionForm form={form} hidden={{}} submit="Geef toegang" aside={<LinkButton href="/beheer">Annuleer</LinkButton>}>
      <UserFields field={form.field} head={false} departments={departments} />
      <TextInput
        {...form.field('issuer')}
        label="Inlogdienst"
        required
        hint="Het adres van de inlogdienst van de organisatie (issuer)."
      />
      <TextInput
        {...form.field('subject')}
        label="Kenmerk bij de inlogdienst"
        required
        hint="Het vaste kenmerk van deze persoon (sub); vraag het de beheerder van de inlogdienst."
      />
    </ActionForm>
  )
}
