'use client'

import { useState } from 'react'
import { z } from 'zod'
import { ActionForm } from '@/components/form/action-form'
import { DeedForm } from '@/components/form/deed-form'
import { useActionForm } from '@/components/form/use-action-form'
import { DeedFields, type DeedContext, type DeedName } from '@/components/item/deed-fields'
import { deedDefaults } from '@/components/item/deed-words'
import { TogetherLines } from '@/components/register/together-lines'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/form-state'
import { togetherAnswer, type TogetherAnswer } from '@/lib/register/together'

type TogetherFormProps = {
  deed: DeedName
  /** The items at the version in which they were chosen. */
  items: readonly { id: string; version: number }[]
  action: FormAction
  undo: FormAction
  context: DeedContext
  /** The list they were chosen from. */
  back: string
}

/** The action itself checks what was filled in: it differs per deed. */
const CHECKED_THERE = z.record(z.string(), z.unknown())
const NOBODY = { handlerId: null, departmentId: null, themeId: null }

/** One deed for many items: fill in, look at what it does to each, do it. */
export function TogetherForm({ deed, items, action, undo, context, back }: TogetherFormProps) {
  const [stale, setStale] = useState(false)
  const form = useActionForm<Record<string, unknown>>({
    action,
    schema: CHECKED_THERE,
    defaults: deedDefaults(deed, NOBODY, context.today),
    keepsTyped: true,
    onDone: () => setStale(false),
  })
  const answer = form.state.state === 'done' ? togetherAnswer.safeParse(form.state.value).data : undefined
  if (answer?.step === 'doe') return <Done answer={answer} undo={undo} back={back} />
  const foreseen = stale ? undefined : answer
  const possible = foreseen?.lines.filter((line) => line.hindrance === null).length ?? 0
  return (
    <div onChange={() => setStale(true)}>
      <ActionForm
        form={form}
        hidden={{ deed, step: foreseen ? 'doe' : 'bekijk' }}
        submit={foreseen ? `Voer uit bij ${possible} ${possible === 1 ? 'item' : 'items'}` : 'Bekijk wat er gebeurt'}
        aside={<LinkButton href={back}>Terug naar de lijst</LinkButton>}
      >
        {items.map(({ id, version }) => (
          <input key={id} type="hidden" name="items" value={`${id}:${version}`} />
        ))}
        <div className="max-w-form space-y-4">
          <DeedFields deed={deed} field={form.field} fill={form.fill} context={context} />
        </div>
        {foreseen && <TogetherLines lines={foreseen.lines} changes="Wordt gewijzigd" />}
      </ActionForm>
    </div>
  )
}

function Done({ answer, undo, back }: { answer: TogetherAnswer; undo: FormAction; back: string }) {
  const changed = answer.lines.filter((line) => line.hindrance === null).length
  return (
    <div className="space-y-4">
      <Notice
        tone={changed === answer.lines.length ? 'calm' : 'warn'}
        title={`${changed} van ${answer.lines.length} gewijzigd`}
      >
        {changed < answer.lines.length
          ? 'Wat niet kon staat hieronder, met de reden. De rest is opgeslagen.'
          : 'Alles is opgeslagen.'}
      </Notice>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={back} kind="primary">
          Terug naar de lijst
        </LinkButton>
        {answer.change && <DeedForm action={undo} hidden={{ change: answer.change }} deed="Maak alles ongedaan" />}
      </div>
      <TogetherLines lines={answer.lines} changes="Gewijzigd" />
    </div>
  )
}
