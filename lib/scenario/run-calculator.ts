import type { Calculator } from '@/lib/allocation/workload/calculator'
import { findCalculator } from '@/lib/allocation/workload/catalogue'
import { may, type Actor } from '@/lib/auth/actor'
import { done, refused, type Outcome } from '@/lib/outcome'
import { inputOf, type CalculatorTexts } from '@/lib/scenario/calculator-input'
import type { CalculatorAnswer, CalculatorDeed } from '@/lib/scenario/calculator-view'
import type { CalculatorInput } from '@/lib/scenario/schema'

/** Longer input than this is answered on the spot, for browsers and proxies shorten an address. */
const LONGEST_QUERY = 6_000

/**
 * Computes with the texts of a form. Input that fits an address comes back as one, so that it can be shared; a long table is
 * answered here. Stores nothing. Refuses an unknown calculator; wrong input is an answer, with what to mend.
 */
export async function runCalculator(actor: Actor, input: CalculatorInput): Promise<Outcome<CalculatorDeed>> {
  if (!may(actor, 'allocation.read')) return refused('not-allowed', 'Met uw rol kunt u niet rekenen.')
  const { calculator: name, ...given } = input
  const calculator = findCalculator(name)
  if (!calculator) return refused('not-found', 'Deze berekening bestaat niet.')
  const texts = Object.fromEntries(calculator.fields.map(({ key }) => [key, given[key] ?? '']))
  const query = new URLSearchParams(texts).toString()
  return done({
    name,
    query: query.length > LONGEST_QUERY ? null : query,
    texts,
    answer: answerTo(calculator, texts),
  })
}

/** The answer of a calculator to these texts, as it travels to the page. */
export function answerTo({ fields, run }: Calculator, texts: CalculatorTexts): CalculatorAnswer {
  const outcome = run(inputOf(fields, texts))
  if (!outcome.ok) return { ok: false, message: outcome.message, fields: outcome.fields ?? {} }
  const { steps, findings } = outcome.value
  return {
    ok: true,
    steps: steps.map((step) => ({ ...step, value: Number.isFinite(step.value) ? step.value : null })),
    findings,
  }
}
