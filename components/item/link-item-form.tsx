'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { LinkFields } from '@/components/item/link-fields'
import type { FormAction } from '@/lib/form-state'
import { linkInput } from '@/lib/register/schema'

/** Says what earlier item this one follows, and how. */
export function LinkItemForm({ action, item }: { action: FormAction; item: { id: string; version: number } }) {
  const form = useActionForm({ action, schema: linkInput, defaults: {} })
  return (
    <ActionForm form={form} hidden={{ id: item.id, version: item.version }} submit="Leg het verband" kind="quiet">
      <LinkFields field={form.field} required />
    </ActionForm>
  )
}
