import type { Outcome } from '@/lib/outcome'

/** The value of an outcome that should have worked; a refusal fails the test with its sentence. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}: ${outcome.message}`)
  return outcome.value
}

/** The code of an outcome that should have been refused. */
export function refusalOf(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error('was not refused')
  return outcome.code
}
