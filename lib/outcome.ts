/**
 * The three kinds of ending of anything a person asks for (house rule 5.6):
 * it worked, it was refused for a reason we can tell, or it is impossible (then we throw).
 */
export type Outcome<Value> = Done<Value> | Refused

export type Done<Value> = { ok: true; value: Value }

/** `code` is stable and for programs; `message` is one Dutch sentence for the person; `fields` names what to mend. */
export type Refused = { ok: false; code: string; message: string; fields?: Record<string, string> }

/** @example done(3) // { ok: true, value: 3 } */
export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value }
}

/** @example refused('no-evidence', 'Geef het Kamerstuk waarin dit is afgedaan.') */
export function refused(code: string, message: string, fields?: Record<string, string>): Refused {
  return fields ? { ok: false, code, message, fields } : { ok: false, code, message }
}
