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
} from 'react'
import { useForm, type FieldValues, type Path, type UseFormRegisterReturn } from 'react-hook-form'
import type { z } from 'zod'
import { changeIn, ToastContext } from '@/components/form/toast-host'
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
  const { action, schema, defaults, onDone, keepsTyped = false } = options
  const { state, send, pending } = useToldAction(action, onDone)
  const [arrived] = useState(state.state === 'done' ? state.message : null)
  const element = useRef<HTMLFormElement>(null)
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
    /** Puts a value in a field, as if it was typed. */
    fill: (name: Path<Values> & string, value: string) => fillIn(element.current, name, value),
    formProps: { ref: element, action: send, onSubmit: submit, noValidate: true },
  }
}

/** The action with its last answer; what was done is announced, also when its form leaves the page. */
function useToldAction(action: FormAction, onDone: ((value: unknown) => void) | undefined) {
  const announce = useContext(ToastContext)
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const told: FormAction = async (previous, form) => {
    const next = await action(previous, form)
    if (next.state === 'done') {
      announce(next.message, changeIn(next.value))
      onDone?.(next.value)
    }
    return next
  }
  const [state, send, pending] = useActionState(hydrated ? told : action, IDLE)
  return { state, send, pending }
}

/** Sets the value behind React's back and then says that it was typed, so that everybody who listens hears it. */
export function fillIn(form: HTMLFormElement | null, name: string, value: string): void {
  const control = form?.elements.namedItem(name)
  const kind = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].find((one) => control instanceof one)
  if (!kind || !(control instanceof HTMLElement)) return
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
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
