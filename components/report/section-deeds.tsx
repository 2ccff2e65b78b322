'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Select, type Choice } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { assignSectionInput, moveSectionInput, takeOffInput, type SectionVerb } from '@/lib/report/schema'

type Handle = { id: string; version: number }

/** Moves a text on, or back with a remark. */
export function StageForm({
  action,
  section,
  move,
}: {
  action: FormAction
  section: Handle
  move: { verb: SectionVerb; deed: string; needsRemark: boolean }
}) {
  const form = useActionForm({ action, schema: moveSectionInput, defaults: {} })
  return (
    <ActionForm
      form={form}
      hidden={{ ...section, verb: move.verb }}
      submit={move.deed}
      kind={move.needsRemark ? 'quiet' : 'primary'}
    >
      {move.needsRemark && <TextInput {...form.field('remark')} label="Wat moet er anders?" required />}
    </ActionForm>
  )
}

/** Gives a section to somebody. */
export function AssignSectionForm({
  action,
  section,
  defaults,
  handlers,
  departments,
}: {
  action: FormAction
  section: Handle
  defaults: { handlerId: string; departmentId: string }
  handlers: readonly Choice[]
  departments: readonly Choice[]
}) {
  const form = useActionForm({ action, schema: assignSectionInput, defaults })
  return (
    <ActionForm form={form} hidden={section} submit="Wijs toe" kind="quiet">
      <Select {...form.field('handlerId')} label="Behandelaar" empty="Nog niemand" choices={handlers} />
      <Select {...form.field('departmentId')} label="Afdeling" empty="Zoals nu" choices={departments} />
    </ActionForm>
  )
}

/** Takes an item off the report, with the reason. */
export function TakeOffForm({ action, treatmentId }: { action: FormAction; treatmentId: string }) {
  const form = useActionForm({ action, schema: takeOffInput, defaults: {} })
  return (
    <ActionForm form={form} hidden={{ treatmentId }} submit="Haal van het halfjaarbericht" kind="danger">
      <TextInput {...form.field('reason')} label="Waarom hoort dit er niet op?" required />
    </ActionForm>
  )
}
