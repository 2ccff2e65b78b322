'use client'

import { useRef } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Link } from '@/components/ui/link'
import type { FormAction } from '@/lib/form-state'
import { acknowledgeInput } from '@/lib/report/schema'

export type OpenWarning = { key: string; code: string; message: string; href: string }

type AcknowledgeFormProps = { action: FormAction; reportId: string; warnings: readonly OpenWarning[] }

/** The warnings that nobody took on yet; who ticks one takes it on by name. */
export function AcknowledgeForm({ action, reportId, warnings }: AcknowledgeFormProps) {
  const form = useActionForm({ action, schema: acknowledgeInput, defaults: {} })
  const list = useRef<HTMLUListElement>(null)
  const chooseAll = () => {
    for (const box of list.current?.querySelectorAll('input') ?? []) if (!box.checked) box.click()
  }
  return (
    <ActionForm
      form={form}
      hidden={{ id: reportId }}
      submit="Ik heb deze waarschuwingen bekeken"
      kind="quiet"
      aside={
        warnings.length > 1 && (
          <Button kind="bare" onClick={chooseAll} type="button">
            Kies alle {warnings.length}
          </Button>
        )
      }
    >
      <ul ref={list} className="divide-y divide-line border-y border-line">
        {warnings.map((warning, index) => (
          <li key={warning.key} className="py-2">
            <Checkbox
              {...form.form.register('findings')}
              id={`findings-${index}`}
              value={warning.key}
              label={`${warning.code} ${warning.message}`}
            />
            <Link
              href={warning.href}
              className="ml-8 text-sm"
              aria-label={`Naar de plek van ${warning.code}: ${warning.message}`}
            >
              Naar de plek
            </Link>
          </li>
        ))}
      </ul>
    </ActionForm>
  )
}
