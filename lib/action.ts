import 'server-only'
import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { may, type Actor } from '@/lib/auth/actor'
import { currentActor } from '@/lib/auth/door'
import type { Right } from '@/lib/auth/rights'
import { isSameOrigin } from '@/lib/auth/same-origin'
import type { FormAction } from '@/lib/form-state'
import { formWords } from '@/lib/form-words'
import { refused, type Outcome, type Refused } from '@/lib/outcome'

type Deed<Schema extends z.ZodType, Value> = {
  right: Right
  schema: Schema
  run: (actor: Actor, input: z.output<Schema>) => Promise<Outcome<Value>>
}

type Definition<Schema extends z.ZodType, Value, Path extends string> = Deed<Schema, Value> & {
  /** What was done, in one Dutch sentence. */
  say: string | ((value: Value) => string)
  /** Where to go afterwards; without it, and where it says null, the page stays. */
  goTo?: (value: Value, input: z.output<Schema>) => Route<Path> | null
  /** The page shows the result itself and asks for fresh data when it is done: nothing is drawn again after every single deed. */
  quiet?: boolean
}

/** An action that says which right it asks, so that the test of all doors needs no list of its own. */
export type Action = FormAction & { readonly right: Right }

/**
 * The one door for every write: same origin, signed in, right, valid, and only then the command. The checks come in this
 * order, so that who may not do something learns nothing about what it takes.
 */
export function defineAction<Schema extends z.ZodType, Value, Path extends string>(
  definition: Definition<Schema, Value, Path>,
): Action {
  const action: FormAction = async (_previous, form) => {
    const entered = enteredOf(form)
    const outcome = await attempt(definition, form)
    if (!outcome.ok) {
      const { ok: _ok, ...refusal } = outcome
      return { state: 'refused', entered, ...refusal }
    }
    if (!definition.quiet) revalidatePath('/', 'layout')
    const { value, input } = outcome.value
    const to = definition.goTo?.(value, input) ?? null
    if (to !== null) redirect<Path>(to)
    const message = typeof definition.say === 'string' ? definition.say : definition.say(value)
    return { state: 'done', message, value, entered }
  }
  return Object.assign(action, { right: definition.right })
}

async function attempt<Schema extends z.ZodType, Value>(
  definition: Deed<Schema, Value>,
  form: FormData,
): Promise<Outcome<{ value: Value; input: z.output<Schema> }>> {
  if (!isSameOrigin(await headers()))
    return refused('other-origin', 'Dit verzoek kwam van een andere site en is niet uitgevoerd.')
  const actor = await currentActor()
  if (!actor)
    return refused(
      'signed-out',
      'U bent niet (meer) ingelogd. Log in een nieuw tabblad in en probeer het hier opnieuw; uw tekst blijft staan.',
    )
  if (!may(actor, definition.right)) return refused('not-allowed', 'Dit mag u niet met uw rol. Vraag een coördinator.')
  const parsed = definition.schema.safeParse(fieldsOf(form), { error: formWords })
  if (!parsed.success) return invalid(parsed.error)
  const outcome = await definition.run(actor, parsed.data)
  return outcome.ok ? { ok: true, value: { value: outcome.value, input: parsed.data } } : outcome
}

function invalid(error: z.ZodError): Refused {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '')
    if (name && !(name in fields)) fields[name] = issue.message
  }
  const first = error.issues[0]?.message ?? 'Kijk de velden na.'
  return refused('invalid', Object.keys(fields).length > 0 ? 'Kijk de gemarkeerde velden na.' : first, fields)
}

/** The fields of a form: one value as text, several as a list, a chosen file as it is; Next's own fields are left out. */
function fieldsOf(form: FormData): Record<string, string | string[] | File> {
  const fields: Record<string, string | string[] | File> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = form.getAll(name)
    const words = values.filter((value) => typeof value === 'string')
    const [only] = words
    const file = values.find((value) => value instanceof File && value.size > 0)
    if (file instanceof File) fields[name] = file
    else if (words.length === 1 && only !== undefined) fields[name] = only
    else if (words.length > 1) fields[name] = words
  }
  return fields
}

/** What was typed, to stand in the form again; a browser never gives a chosen file back. */
function enteredOf(form: FormData): Record<string, string> {
  const fields = Object.entries(fieldsOf(form))
  return Object.fromEntries(
    fields.flatMap(([name, value]) =>
      value instanceof File ? [] : [[name, Array.isArray(value) ? value.join(',') : value] as const],
    ),
  )
}
