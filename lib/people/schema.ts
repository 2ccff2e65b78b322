import { z } from 'zod'
import { ROLES } from '@/lib/auth/rights'
import { RECESS_NAMES } from '@/lib/calendar/recess'
import { optionalId, requiredDay, requiredLine } from '@/lib/register/schema'

const versioned = { id: z.uuid(), version: z.coerce.number().int().positive() }

/** A checkbox: absent is no. */
const checkbox = z.preprocess((given) => given === true || given === '1' || given === 'on', z.boolean())

/** Where mail for somebody goes; empty for nowhere, absent for as it was. */
const optionalEmail = z
  .preprocess((given) => (given === '' ? null : given), z.email('Dit is geen mailadres.').trim().nullable())
  .optional()

const office = {
  name: requiredLine,
  role: z.enum(ROLES, 'Kies een rol.'),
  departmentId: optionalId(),
  head: checkbox.default(false),
  email: optionalEmail,
}

/** A new user: who they are at the organisation's own login (issuer and subject), and what they may do here. */
export const addUserInput = z.object({ ...office, issuer: requiredLine, subject: requiredLine })
export type AddUserInput = z.infer<typeof addUserInput>

export const changeUserInput = z.object({ ...versioned, ...office })
export type ChangeUserInput = z.infer<typeof changeUserInput>

/** Which user, as the person saw it. */
export const userHandle = z.object(versioned)
export type UserHandle = z.infer<typeof userHandle>

/** The days of one recess, first and last included; `session` is the parliamentary year, as 2026/27. */
export const recessInput = z
  .object({
    session: z
      .string()
      .trim()
      .regex(/^20\d\d\/\d\d$/, 'Schrijf het vergaderjaar als 2026/27.'),
    name: z.enum(RECESS_NAMES, 'Kies een reces.'),
    firstDay: requiredDay,
    lastDay: requiredDay,
  })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, {
    path: ['lastDay'],
    message: 'De laatste dag ligt voor de eerste.',
  })
  .refine(({ session, firstDay }) => isWithin(session, firstDay), {
    path: ['firstDay'],
    message: 'Deze dag valt niet in het vergaderjaar.',
  })
export type RecessInput = z.infer<typeof recessInput>

/** A parliamentary year runs from September; the zomerreces that ends it counts to it. @example isWithin('2025/26', '2026-07-03') // true */
function isWithin(session: string, day: string): boolean {
  const year = Number(session.slice(0, 4))
  if (Number(session.slice(5)) !== (year + 1) % 100) return false
  return day >= `${year}-09-01` && day < `${year + 1}-09-01`
}
