'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { SourceText } from '@/components/ui/source-text'
import { z } from 'zod'
import type { FormAction } from '@/lib/form-state'

/** `hindrance` says in words why somebody gets nothing. */
export type ReminderLine = {
  userId: string
  name: string
  what: string
  to: string | null
  subject: string | null
  text: string | null
  hindrance: string | null
  ticked: boolean
}

type RemindersFormProps = { action: FormAction; reportId: string; lines: readonly ReminderLine[] }

const schema = z.object({ id: z.uuid(), people: z.unknown() })

/** Who gets which reminder, to be seen before it goes. */
export function RemindersForm({ action, reportId, lines }: RemindersFormProps) {
  const form = useActionForm({ action, schema, defaults: {} })
  return (
    <ActionForm form={form} hidden={{ id: reportId }} submit="Verstuur de herinneringen">
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.userId} className="py-2">
            <Checkbox
              name="people"
              value={line.userId}
              defaultChecked={line.ticked}
              disabled={line.text === null || line.hindrance !== null}
              label={line.name}
              hint={[line.what, line.hindrance ?? line.to].filter(Boolean).join(' · ')}
            />
            {line.text && (
              <Disclosure summary={`Lees de mail aan ${line.name}`}>
                <p className="font-semibold">{line.subject}</p>
                <SourceText text={line.text} />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </ActionForm>
  )
}
