import { z } from 'zod'

/** Whether a part of an address can be an id; anything else is simply not there. */
export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success
}
