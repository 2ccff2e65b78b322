'use client'

import { CalculatorFields } from '@/components/allocation/calculator-fields'
import { CalculatorResult } from '@/components/allocation/calculator-result'
import { useActionForm } from '@/components/form/use-action-form'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Link } from '@/components/ui/link'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Field } from '@/lib/allocation/field'
import type { FormAction } from '@/lib/form-state'
import type { CalculatorTexts } from '@/lib/scenario/calculator-input'
import { type CalculatorAnswer, calculatorDeedSchema } from '@/lib/scenario/calculator-view'
import { calculatorInput } from '@/lib/scenario/schema'

type CalculatorPanelProps = {
  action: FormAction
  name: string
  fields: readonly Field[]
  /** What stands in the address, or the example. */
  texts: CalculatorTexts
  isExample: boolean
  perArea: boolean
  answer: CalculatorAnswer
  source: string
}

/** A calculator: its inputs, and the outcome with its steps. Short input goes into the address, a long table does not. */
export function CalculatorPanel({
  action,
  name,
  fields,
  texts,
  isExample,
  perArea,
  answer,
  source,
}: CalculatorPanelProps) {
  const form = useActionForm({ action, schema: calculatorInput, defaults: {} })
  const found = form.state.state === 'done' ? calculatorDeedSchema.safeParse(form.state.value) : null
  const deed = found?.success ? found.data : null
  const shown = deed?.answer ?? answer
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <aside aria-label="Invoer" className="no-print">
        <form {...form.formProps} aria-label="Invoer" className="space-y-4">
          {form.refusal && <ErrorSummary message={form.refusal.message} />}
          <input type="hidden" name="calculator" value={name} />
          <CalculatorFields fields={fields} texts={deed?.texts ?? texts} problems={shown.ok ? {} : shown.fields} />
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton>Reken</SubmitButton>
            <Link href={`/verdeling/werklast/${name}`}>Terug naar het voorbeeld</Link>
          </div>
        </form>
      </aside>
      <section aria-label="Uitkomst" className="min-w-0 space-y-4">
        {isExample && !deed && (
          <p className="text-ink-quiet">Dit is een voorbeeld met eigen getallen van Gestand; vul uw eigen in.</p>
        )}
        <CalculatorResult answer={shown} perArea={perArea} />
        <p className="text-sm text-ink-quiet">Bron: {source}.</p>
      </section>
    </div>
  )
}
