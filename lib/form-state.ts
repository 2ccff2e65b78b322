import type { Refused } from '@/lib/outcome'

/** What a form gets back: nothing yet, done with one Dutch sentence, or refused with what was typed, so that nothing is lost. */
export type FormState =
  | { state: 'idle' }
  | { state: 'done'; message: string; value?: unknown; entered: Record<string, string> }
  | ({ state: 'refused'; entered: Record<string, string> } & Omit<Refused, 'ok'>)

/** A server action as a form calls it. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>
