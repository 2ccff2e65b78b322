import { FindingLines } from '@/components/allocation/finding-lines'
import { StepTable } from '@/components/allocation/step-table'
import { Notice } from '@/components/ui/notice'
import type { CalculatorAnswer } from '@/lib/scenario/calculator-view'
import { countOrNone } from '@/lib/scenario/words'

/** What a calculator found: the total first when there is one, then every step with its source, and what deserves a look. */
export function CalculatorResult({ answer, perArea }: { answer: CalculatorAnswer; perArea: boolean }) {
  if (!answer.ok)
    return (
      <Notice tone="alarm" title="Er is niets berekend" live="polite">
        {answer.message}
      </Notice>
    )
  const { steps, findings } = answer
  const last = perArea ? undefined : steps.at(-1)
  return (
    <div className="space-y-4">
      {last && (
        <p className="text-xl">
          {last.label}:{' '}
          <strong className="font-semibold">
            {countOrNone(last.value)} {last.unit}
          </strong>
        </p>
      )}
      <StepTable caption="Zo is er gerekend" steps={steps} />
      <FindingLines findings={findings} open />
    </div>
  )
}
