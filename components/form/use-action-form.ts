'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import {
  startTransition,
  useActionState,
  useContext,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
  type FormEvent,
  type RefObject,
} from 'react'
import { unstable_rethrow } from 'next/navigation'
import { useForm, type FieldValues, type Path, type UseFormRegisterReturn } from 'react-hook-form'
import type { z } from 'zod'
import { DraftContext } from '@/components/form/draft-host'
import { fillIn } from '@/components/form/fill-in'
import { changeIn, ToastContext } from '@/components/form/toast-host'
import { useDraft } from '@/components/form/use-draft'
import type { FormAction, FormState } from '@/lib/form-state'
import { formWords } from '@/lib/form-words'

const IDLE: FormState = { state: 'idle' }

type Options<Values extends FieldValues> = {
  action: FormAction
  /** The schema of the action itself: checked here for the person, there for the truth. */
  schema: z.ZodType<unknown, Values>
  defaults: { [Name in keyof Values]?: string }
  onDone?: (value: unknown) => void
  /** What was typed stays when it is done as well: for a form that first shows what it would do. */
  keepsTyped?: boolean
  /** Off for a form that keeps what is typed on the server itself. */
  drafts?: boolean
}

/** What a field of a form spreads over its control. */
export type FieldOf<Name extends string> = (
  name: Name,
) => UseFormRegisterReturn & { id: string; defaultValue: string; error?: string }

/**
 * A form on a server action: checked while typing by the action's own schema, sent without a page load, and without
 * JavaScript as a plain form. What was typed stays when the action refuses.
 */
export function useActionForm<Values extends FieldValues>(options: Options<Values>) {
  const { action, schema, defaults, onDone, keepsTyped = false, drafts = true } = options
  const element = useRef<HTMLFormElement>(null)
  const { restored, forget } = useDraft(element, drafts)
  const { state, send, pending } = useToldAction(action, element, { onDone, onSaved: forget })
  const [arrived] = useState(state.state === 'done' ? state.message : null)
  const check = zodResolver(schema, { error: formWords })
  const form = useForm<Values, unknown, unknown>({
    resolver: (values, context, options) => check({ ...values, ...valuesIn(element.current) }, context, options),
    mode: 'onTouched',
    reValidateMode: 'onChange',
  })
  const refusal = state.state === 'refused' ? state : null
  const typed = state.state === 'done' && keepsTyped ? state.entered : refusal?.entered
  const errors = { ...refusal?.fields, ...clientErrors(form.formState.errors) }
  /** Of its own form: a page may hold several with the same fields. */
  const own = useId()
  const idOf = (name: string) => `${own}${name}`
  const field = (name: Path<Values> & string) => ({
    ...form.register(name),
    id: idOf(name),
    defaultValue: typed?.[name] ?? defaults[name] ?? '',
    ...(errors[name] ? { error: errors[name] } : {}),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const target = event.currentTarget
    const data = new FormData(target, event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null)
    void form.handleSubmit(() => startTransition(() => send(data)))(event)
  }
  return {
    state,
    refusal,
    /** What was done before this page came, when the form was sent as a plain one. */
    arrived,
    pending,
    errors,
    field,
    idOf,
    form,
    /** When the text was typed that was put back and is not saved yet, in ms; and how to throw it away. */
    restored,
    discard: () => {
      forget()
      element.current?.reset()
    },
    /** Puts a value in a field, as if it was typed. */
    fill: (name: Path<Values> & string, value: string) => fillIn(element.current, name, value),
    formProps: { ref: element, action: send, onSubmit: submit, noValidate: true },
  }
}

type Told = { onDone: ((value: unknown) => void) | undefined; onSaved: () => void }

/** The action with its last answer; what was done is announced, also when its form leaves the page. */
function useToldAction(action: FormAction, element: RefObject<HTMLFormElement | null>, { onDone, onSaved }: Told) {
  const announce = useContext(ToastContext)
  const drafts = useContext(DraftContext)
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const told: FormAction = async (previous, form) => {
    const next = await answered(action, previous, form, onSaved)
    const unsent = next.state === 'refused' && next.code === UNSENT
    if (element.current) (unsent ? drafts.unsent : drafts.sent)(element.current)
    if (next.state === 'done') {
      onSaved()
      announce(next.message, changeIn(next.value))
      onDone?.(next.value)
    }
    return next
  }
  const [state, send, pending] = useActionState(hydrated ? told : action, IDLE)
  return { state, send, pending }
}

const UNSENT = 'unsent'

/** What the server answers; when it does not, the form keeps everything and says so. Leaving for another page is saved too. */
async function answered(
  action: FormAction,
  previous: FormState,
  form: FormData,
  onSaved: () => void,
): Promise<FormState> {
  try {
    return await action(previous, form)
  } catch (error) {
    try {
      unstable_rethrow(error)
    } catch (leaving) {
      onSaved()
      throw leaving
    }
    const texts = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
    return {
      state: 'refused',
      code: UNSENT,
      message: 'Niet opgeslagen: Gestand gaf geen antwoord. Uw tekst staat hier nog; probeer het opnieuw.',
      entered: Object.fromEntries(texts),
    }
  }
}

/** Everything that the form would send, also the fields that the person does not see. */
function valuesIn(form: HTMLFormElement | null): Record<string, unknown> {
  if (!form) return {}
  const data = new FormData(form)
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith('$ACTION'))
  return Object.fromEntries(
    names.map((name) => [name, data.getAll(name).length > 1 ? data.getAll(name) : data.get(name)]),
  )
}

/** Nothing to listen to: the page is hydrated once and stays so. */
function never(): () => void {
  return () => undefined
}

function clientErrors(errors: Record<string, unknown>): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, error] of Object.entries(errors)) {
    if (error !== null && typeof error === 'object' && 'message' in error && typeof error.message === 'string')
      found[name] = error.message
  }
  return found
}
