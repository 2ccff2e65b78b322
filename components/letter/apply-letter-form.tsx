'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { ProposalCard } from '@/components/letter/proposal-card'
import type { ShownProposal } from '@/components/letter/shown-proposal'
import { DateInput } from '@/components/ui/date-input'
import { TextInput } from '@/components/ui/text-input'
import type { RecessCalendar } from '@/lib/calendar/recess'
import type { FormAction } from '@/lib/form-state'
import { applyLetterInput } from '@/lib/letter/schema'

type ApplyLetterFormProps = {
  action: FormAction
  letter: { id: string; version: number; number: string | null; date: string | null }
  proposals: readonly ShownProposal[]
  /** The day from which the words of a term are counted: that of the letter. */
  today: string
  recess: RecessCalendar
}

/** Everything that a letter does, on one screen: tick what is right, mend what is not, and apply it in one go. */
export function ApplyLetterForm({ action, letter, proposals, today, recess }: ApplyLetterFormProps) {
  const form = useActionForm({
    action,
    schema: applyLetterInput,
    defaults: { number: letter.number ?? '', date: letter.date ?? '' },
  })
  useFreshVersions(form.refusal?.code)
  const ticked = form.refusal?.entered['kies']?.split(',')
  return (
    <ActionForm form={form} hidden={{ id: letter.id, version: letter.version }} submit="Verwerk wat is aangevinkt">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          {...form.field('number')}
          label="Nummer van deze brief"
          required
          hint={
            letter.number ? 'Gelezen in de kop van de brief.' : 'Niet gevonden in de brief. Voorbeeld: 29628, nr. 1310.'
          }
        />
        <DateInput
          {...form.field('date')}
          label="Datum van deze brief"
          required
          {...(letter.date ? {} : { hint: 'Niet gevonden in de brief.' })}
        />
      </div>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-lg font-semibold">Wat de brief doet ({proposals.length})</legend>
        {form.errors['kies'] && (
          <p id={form.idOf('kies')} tabIndex={-1} className="font-semibold text-alarm">
            {form.errors['kies']}
          </p>
        )}
        <ol className="divide-y divide-line border-y border-line">
          {proposals.map((proposal) => (
            <ProposalCard
              key={proposal.key}
              proposal={proposal}
              form={form}
              ticked={ticked ? ticked.includes(proposal.key) : proposal.sureness !== 'twijfel'}
              today={today}
              recess={recess}
            />
          ))}
        </ol>
      </fieldset>
    </ActionForm>
  )
}

/** After somebody else's change the hidden versions of the items are asked for again; what was typed stays. */
function useFreshVersions(code: string | undefined): void {
  const router = useRouter()
  useEffect(() => {
    if (code === 'conflict') router.refresh()
  }, [code, router])
}
