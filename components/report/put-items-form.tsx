'use client'

import { useRef } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { shownTitle } from '@/lib/register/shown'
import { decideProposalsInput } from '@/lib/report/arrange-schema'
import { PROPOSAL_REASONS, isProposed, type ProposalReason } from '@/lib/report/proposal-reasons'

export type ProposalLine = {
  id: string
  number: number
  title: string
  term: string
  reasons: readonly ProposalReason[]
  omitted: string | null
}

type PutItemsFormProps = { action: FormAction; reportId: string; proposals: readonly ProposalLine[] }

/** The items that belong on this report, each with its reasons; what is ticked becomes a section, or is left off. */
export function PutItemsForm({ action, reportId, proposals }: PutItemsFormProps) {
  const form = useActionForm({ action, schema: decideProposalsInput, defaults: {} })
  const proposed = proposals.filter(({ reasons, omitted }) => !omitted && reasons.some(isProposed))
  const other = proposals.filter(({ reasons, omitted }) => !omitted && !reasons.some(isProposed))
  const omitted = proposals.filter((proposal) => proposal.omitted)
  const register = () => form.form.register('items')
  return (
    <ActionForm
      form={form}
      hidden={{ id: reportId }}
      submit="Zet op het halfjaarbericht"
      aside={
        <Button type="submit" name="decision" value="weg" kind="quiet">
          Laat weg, met de reden
        </Button>
      }
    >
      <Lines title="Voorgesteld" lines={proposed} register={register} />
      {other.length > 0 && (
        <Disclosure summary={`Andere open items (${other.length})`} open={proposed.length === 0}>
          <Lines title="Andere open items" lines={other} register={register} />
        </Disclosure>
      )}
      {omitted.length > 0 && (
        <Disclosure summary={`Weggelaten (${omitted.length})`}>
          <Lines title="Weggelaten" lines={omitted} register={register} />
        </Disclosure>
      )}
      <Checkbox
        name="together"
        value="true"
        label="Samen in één onderdeel"
        hint="Anders krijgt elk item een eigen onderdeel."
      />
      <TextInput {...form.field('reason')} label="Reden van weglaten" optional width="half" />
    </ActionForm>
  )
}

type LinesProps = { title: string; lines: readonly ProposalLine[]; register: () => { name: string } }

function Lines({ title, lines, register }: LinesProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  if (lines.length === 0) return null
  const tickAll = () => {
    for (const box of group.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])
      if (!box.checked) box.click()
  }
  return (
    <fieldset ref={group}>
      <legend className="font-semibold">
        {title} <span className="font-normal text-ink-quiet">{lines.length}</span>
      </legend>
      <Button type="button" kind="bare" size="small" onClick={tickAll}>
        Kies alle {lines.length}
      </Button>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li key={line.id} className="py-1">
            <Checkbox
              {...register()}
              value={line.id}
              label={`G-${line.number} ${shownTitle(line.title)}`}
              hint={hintOf(line)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function hintOf({ reasons, term, omitted }: ProposalLine): string {
  const why = reasons.map((reason) => PROPOSAL_REASONS[reason]).join(', ')
  return [why, term, omitted && `weggelaten: ${omitted}`].filter(Boolean).join(' · ')
}
