'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { TextArea } from '@/components/ui/text-area'
import type { FormAction } from '@/lib/form-state'
import { dropErratumInput, openErratumInput } from '@/lib/report/schema'

type ErratumProps = { action: FormAction; report: { id: string; version: number } }

/** Begins the correction of a sent report; the reason is printed on the new edition. */
export function OpenErratumForm({ action, report }: ErratumProps) {
  const form = useActionForm({ action, schema: openErratumInput, defaults: {} })
  return (
    <ActionForm form={form} hidden={report} submit="Begin een erratum" kind="quiet">
      <TextArea
        {...form.field('reason')}
        label="Wat was er fout?"
        hint="Deze zin komt voor in de nieuwe bijlage. De verzonden editie blijft zoals die is."
        rows={3}
        required
      />
    </ActionForm>
  )
}

/** Takes an erratum back as long as nothing was changed. */
export function DropErratumForm({ action, report }: ErratumProps) {
  const form = useActionForm({ action, schema: dropErratumInput, defaults: {} })
  return <ActionForm form={form} hidden={report} submit="Trek het erratum in" kind="quiet" />
}
