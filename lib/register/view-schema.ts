import { z } from 'zod'
import { cleanText } from '@/lib/register/schema'

export const VIEW_MAILS = ['nooit', 'dagelijks', 'wekelijks'] as const
export type ViewMail = (typeof VIEW_MAILS)[number]

/** A checkbox: absent is no. */
const checkbox = z.preprocess((given) => given === true || given === '1' || given === 'on', z.boolean())

const described = { name: cleanText(80, 1), shared: checkbox.default(false) }

/** A new view: a name for the filter that stands in the address. */
export const keepViewInput = z.object({ ...described, query: z.string().max(4_000).default('') })
export type KeepViewInput = z.infer<typeof keepViewInput>

export const viewHandle = z.object({ id: z.uuid() })
export type ViewHandle = z.infer<typeof viewHandle>

export const renameViewInput = z.object({ id: z.uuid(), ...described })
export type RenameViewInput = z.infer<typeof renameViewInput>

/** What a view is to this person: the one that opens by itself, and how often it comes by mail. */
export const followViewInput = z.object({
  id: z.uuid(),
  opens: checkbox.default(false),
  mail: z.enum(VIEW_MAILS).default('nooit'),
})
export type FollowViewInput = z.infer<typeof followViewInput>
