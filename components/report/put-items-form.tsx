'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import type { FormAction } from '@/lib/form-state'
import { putItemsInput } from '@/lib/report/schema'
import { shownTitle } from '@/lib/register/shown'

export type ProposalLine = { id: string; number: number; title: string; term: string; reason: string }

type PutItemsFormProps = { action: FormAction; reportId: string; proposals: readonly ProposalLine[] }

/** The items that belong on this report, with the reason; what is ticked becomes a section. */
export function PutItemsForm({ action, reportId, proposals }: PutItemsFormProps) {
  const form = useActionForm({ action, schema: putItemsInput, defaults: {} })
  const groups = [...new Set(proposals.map((proposal) => proposal.reason))]
  return (
    <ActionForm form={form} hidden={{ id: reportId }} submit="Zet op het halfjaarbericht">
      {groups.map((reason) => (
        <fieldset key={reason}>
          <legend className="font-semibold">{reason.charAt(0).toUpperCase() + reason.slice(1)}</legend>
          <ul className="divide-y divide-line">
            {proposals
              .filter((proposal) => proposal.reason === reason)
              .map((proposal) => (
                <li key={proposal.id} className="py-1">
                  <Checkbox
                    {...form.form.register('items')}
                    value={proposal.id}
                    label={`G-${proposal.number} ${shownTitle(proposal.title)}`}
                    hint={proposal.term}
                  />
                </li>
              ))}
          </ul>
        </fieldset>
      ))}
      <Checkbox
        name="together"
        value="true"
        label="Samen in één onderdeel"
        hint="Anders krijgt elk item een eigen onderdeel."
      />
    </ActionForm>
  )
}
