import { FindingLines } from '@/components/allocation/finding-lines'
import { StepTable } from '@/components/allocation/step-table'
import { Notice } from '@/components/ui/notice'
import type { Calculated } from '@/lib/allocation/workload/calculator'
import type { Outcome } from '@/lib/outcome'
import { count } from '@/lib/scenario/words'

/** What a calculator found: the last step first, then every step with its source, and what deserves a look. */
export function CalculatorResult({ outcome }: { outcome: Outcome<Calculated<unknown>> }) {
  if (!outcome.ok)
    return (
      <Notice tone="alarm" title="Er is niets berekend" live="polite">
        {outcome.message}
      </Notice>
    )
  const { steps, findings } = outcome.value
  const last = steps.at(-1)
  return (
    <div className="space-y-4">
      {last && (
        <p className="text-xl">
          {last.label}:{' '}
          <strong className="font-semibold">
            {count(last.value)} {last.unit}
          </strong>
        </p>
      )}
      <StepTable caption="Zo is er gerekend" steps={steps} />
      <FindingLines findings={findings} open />
    </div>
  )
}
