'use client'

import { useRef, useState } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { typeInto } from '@/components/report/type-into'
import { TextArea } from '@/components/ui/text-area'
import type { FormAction } from '@/lib/form-state'
import { addCommentInput } from '@/lib/report/comment-schema'

type CommentFormProps = { action: FormAction; sectionId: string; names: readonly string[] }

const MOST = 6

/** Says something about a section; after @ the names of colleagues appear. */
export function CommentForm({ action, sectionId, names }: CommentFormProps) {
  const form = useActionForm({ action, schema: addCommentInput, defaults: {} })
  const area = useRef<HTMLTextAreaElement>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const field = form.field('text')
  const found = asked === null ? [] : names.filter((name) => name.toLowerCase().includes(asked)).slice(0, MOST)
  const listen = (text: HTMLTextAreaElement) =>
    setAsked(/(?:^|\s)@([\p{L} -]{0,20})$/u.exec(text.value.slice(0, text.selectionStart))?.[1]?.toLowerCase() ?? null)
  const choose = (name: string) => {
    const text = area.current
    if (!text) return
    const from = text.value.lastIndexOf('@', text.selectionStart)
    const insert = `@${name} `
    const caret = from + insert.length
    typeInto(text, { from, to: text.selectionStart, insert, select: [caret, caret] })
    setAsked(null)
  }
  return (
    <ActionForm form={form} hidden={{ sectionId }} submit="Plaats de opmerking" kind="quiet">
      <TextArea
        {...field}
        ref={(node) => {
          field.ref(node)
          area.current = node
        }}
        onChange={(event) => {
          void field.onChange(event)
          listen(event.currentTarget)
        }}
        label="Opmerking"
        hint="Alleen voor collega’s, nooit in de bijlage. Roep iemand met @naam."
        rows={3}
      />
      {found.length > 0 && (
        <ul aria-label="Collega’s" className="flex flex-wrap gap-1">
          {found.map((name) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => choose(name)}
                className="min-h-7 rounded-control border border-line px-2 text-sm hover:bg-paper-dim pointer-coarse:min-h-11"
              >
                @{name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </ActionForm>
  )
}
