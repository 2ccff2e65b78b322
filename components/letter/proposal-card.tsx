'use client'

import { useState } from 'react'
import type { useActionForm } from '@/components/form/use-action-form'
import { TermField } from '@/components/item/term-field'
import type { ShownProposal } from '@/components/letter/shown-proposal'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { DateInput } from '@/components/ui/date-input'
import { Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { SourceText } from '@/components/ui/source-text'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { parseCalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { readTerm } from '@/lib/calendar/term'
import { pickField } from '@/lib/letter/schema'

type ProposalCardProps = {
  proposal: ShownProposal
  form: Pick<ReturnType<typeof useActionForm>, 'field' | 'idOf' | 'errors'>
  ticked: boolean
  today: string
  recess: RecessCalendar
}

/** One proposal: a tick with what will be done, the sentence it rests on, and behind it what can be mended. */
export function ProposalCard({ proposal, form, ticked, today, recess }: ProposalCardProps) {
  const { key, item, sentence, block, sureness, why } = proposal
  const field = (name: string, value: string) => {
    const given = form.field(pickField(name, key))
    return { ...given, defaultValue: given.defaultValue || value }
  }
  const [deed, setDeed] = useState(field('deed', proposal.deed).defaultValue)
  const hidden = { item: item.id, version: item.version, block, sentence }
  const wrong = Object.keys(form.errors).some((name) => name.endsWith(`-${key}`))
  return (
    <li className="space-y-1 py-3">
      <Checkbox
        id={form.idOf(`kies-${key}`)}
        name="kies"
        value={key}
        defaultChecked={ticked}
        label={`${deedLabel(proposal, deed)}: G-${item.number} ${item.title}`}
        hint={`${sureness}: ${why}`}
      />
      <div className="pl-8">
        <SourceText text={sentence} source={<Link href={`#blok-${block}`}>Toon in de brief</Link>} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={pickField(name, key)} value={value} />
        ))}
        {deed === 'moveTerm' && <TermChange proposal={proposal} today={today} recess={recess} />}
        <Disclosure summary={`Wijzig dit voorstel voor G-${item.number}`} open={wrong}>
          <div className="space-y-3 pb-2">
            <DeedFields {...{ proposal, field, deed, setDeed, today, recess }} />
          </div>
        </Disclosure>
      </div>
    </li>
  )
}

function deedLabel({ deeds }: ShownProposal, deed: string): string {
  return deeds.find(({ value }) => value === deed)?.label ?? ''
}

/** The new term beside the present one, as the words of the letter have it. */
function TermChange({ proposal, today, recess }: Pick<ProposalCardProps, 'proposal' | 'today' | 'recess'>) {
  const printed = parseCalendarDate(today)
  const by = printed && readTerm(proposal.words, { printed, recess })?.by
  return (
    <p className="mt-1 text-sm">
      <span className="font-serif">{proposal.words}</span>
      {by && ` (uiterlijk ${formatDay(by)})`}
      <span className="text-ink-quiet">; nu: {proposal.item.termWords ?? 'zonder termijn'}</span>
    </p>
  )
}

type DeedFieldsProps = Pick<ProposalCardProps, 'proposal' | 'today' | 'recess'> & {
  field: (name: string, value: string) => ReturnType<ProposalCardProps['form']['field']>
  deed: string
  setDeed: (deed: string) => void
}

function DeedFields({ proposal, field, deed, setDeed, today, recess }: DeedFieldsProps) {
  const choice = field('deed', proposal.deed)
  return (
    <>
      <Select
        {...choice}
        label={`Wat gebeurt er met G-${proposal.item.number}?`}
        choices={proposal.deeds}
        onChange={(event) => {
          setDeed(event.target.value)
          void choice.onChange(event)
        }}
      />
      {deed === 'settlePartly' && (
        <TextArea {...field('donePart', proposal.sentence)} label="Welk deel is gedaan?" required rows={2} />
      )}
      {deed === 'drop' && (
        <TextArea {...field('reason', proposal.sentence)} label="Waarom vervalt dit?" required rows={2} />
      )}
      {deed === 'transfer' && (
        <TextInput {...field('transferredTo', proposal.transferredTo)} label="Aan welk ministerie?" required />
      )}
      {deed === 'moveTerm' && (
        <>
          <TermField field={field('words', proposal.words)} today={today} recess={recess} />
          <DateInput
            {...field('by', '')}
            label="Andere dag"
            optional
            hint="Alleen als de woorden een andere dag bedoelen."
          />
        </>
      )}
    </>
  )
}
