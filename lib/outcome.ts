/**
 * The ending of anything a person asks for (house rule: expected failures are values):
 * it worked, or it was refused for a reason we can tell. The impossible throws.
 */
export type Outcome<Value> = Done<Value> | Refused

export type Done<Value> = { ok: true; value: Value }

/**
 * `code` is stable and for programs; `message` is one Dutch sentence for the person; `fields` says per field what to mend;
 * `current` holds what stands there now when somebody else saved first, so that neither text is lost.
 */
export type Refused = {
  ok: false
  code: string
  message: string
  fields?: Record<string, string>
  current?: { version: number; values: Record<string, string> }
}

/** @example done(3) // { ok: true, value: 3 } */
export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value }
}

/** @example refused('no-evidence', 'Geef het Kamerstuk waarin dit is afgedaan.') */
export function refused(code: string, message: string, fields?: Record<string, string>): Refused {
  return fields ? { ok: false, code, message, fields } : { ok: false, code, message }
}

/** Refused because somebody saved in between; `values` are the texts that stand there now. */
export function conflict(version: number, values: Record<string, string>): Refused {
  return {
    ok: false,
    code: 'conflict',
    message:
      'Iemand anders heeft dit intussen opgeslagen. Uw tekst staat nog in het formulier; vergelijk en sla opnieuw op.',
    current: { version, values },
  }
}
