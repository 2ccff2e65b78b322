import { z } from 'zod'
import { parseCalendarDate, type CalendarDate } from '@/lib/calendar/date'
import { readReference } from '@/lib/kamer/reference'
import { LINK_KINDS } from '@/lib/register/chain'

export const ITEM_KINDS = ['motie', 'toezegging', 'aanvullend'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export const ITEM_STATUSES = ['lopend', 'deels_afgedaan', 'afgedaan', 'vervallen', 'overgedragen', 'onbekend'] as const
export type ItemStatus = (typeof ITEM_STATUSES)[number]

export const MOTION_STATES = ['ingediend', 'aangehouden', 'ingetrokken', 'verworpen', 'aangenomen'] as const
export type MotionState = (typeof MOTION_STATES)[number]

export const APPRECIATIONS = ['overgenomen', 'oordeel_Kamer', 'ontraden', 'ontijdig', 'niet_bekend'] as const

export const CHAMBERS = ['TK', 'EK'] as const
export type Chamber = (typeof CHAMBERS)[number]

/** The longest texts that a person may type; longer ones are refused with a message, never cut. */
export const LIMITS = { title: 300, line: 500, text: 20_000 }

const REQUIRED = 'Vul dit veld in.'

/** One line of text, trimmed; control characters are refused (PostgreSQL cannot hold NUL). */
export const lineSchema = cleanText(LIMITS.line)
/** One line that must be there. */
export const requiredLine = cleanText(LIMITS.line, 1)
/** Running text. */
export const textSchema = cleanText(LIMITS.text)
export const requiredText = cleanText(LIMITS.text, 1)

/** A day from a date field; '' is no day. */
export const optionalDay = z
  .string()
  .trim()
  .transform((text, context): CalendarDate | null => {
    if (text === '') return null
    const date = parseCalendarDate(text)
    if (!date)
      context.addIssue({ code: 'custom', message: 'Dit is geen bestaande dag. Kies een dag of typ jjjj-mm-dd.' })
    return date
  })

export const requiredDay = optionalDay.transform((date, context): CalendarDate => {
  if (date) return date
  context.addIssue({ code: 'custom', message: 'Kies een dag.' })
  return z.NEVER
})

/** One reference in any spelling of the field, in its normal form; '' is none. */
export const optionalReference = lineSchema.transform((text, context) => {
  if (text === '') return null
  const key = readReference(text)
  if (!key)
    context.addIssue({
      code: 'custom',
      message: 'Dit lees ik niet als Kamerstuk, TZ- of T-nummer. Voorbeeld: 29628, nr. 1264.',
    })
  return key
})

export const requiredReference = optionalReference.transform((key, context) => {
  if (key) return key
  context.addIssue({ code: 'custom', message: 'Geef het Kamerstuk of nummer. Voorbeeld: 29628, nr. 1264.' })
  return z.NEVER
})

const handle = { id: z.uuid(), version: z.coerce.number().int().positive() }

/** What every change of an item carries: which item, and the version the person was looking at. */
export const itemHandle = z.object(handle)
export type ItemHandle = z.infer<typeof itemHandle>

/** What a deed asks besides the item itself: the same for one item and for many. */
export type WithoutHandle<Input extends ItemHandle> = Omit<Input, keyof ItemHandle>
/** @example handleOf('0190b4f2-0000-7000-8000-000000000001:3').version // 3 */
function handleOf(text: string): ItemHandle {
  const [id = '', version] = text.split(':')
  return { id, version: Number(version) }
}

/** Settled: the paper in which the Kamer was told, or the report that told it, and the day. */
export const settleInput = z.object({
  ...handle,
  evidence: requiredReference,
  settledOn: requiredDay,
  reason: lineSchema.default(''),
  /** Earlier items of the chain that this closes as well, each as "id:version". */
  also: z
    .union([z.string(), z.array(z.string())])
    .transform((also) => [also].flat().map(handleOf))
    .pipe(z.array(z.object({ id: z.uuid(), version: z.number().int().positive() })))
    .optional(),
})
export type SettleInput = z.infer<typeof settleInput>

export const settlePartlyInput = z.object({
  ...handle,
  donePart: requiredText,
  evidence: requiredReference,
  settledOn: requiredDay,
})
export type SettlePartlyInput = z.infer<typeof settlePartlyInput>

export const dropInput = z.object({ ...handle, reason: requiredText })
export type DropInput = z.infer<typeof dropInput>

export const transferInput = z.object({
  ...handle,
  transferredTo: requiredLine,
  transferredOn: requiredDay,
  reason: lineSchema.default(''),
})
export type TransferInput = z.infer<typeof transferInput>

export const reopenInput = z.object({ ...handle, reason: requiredText })
export type ReopenInput = z.infer<typeof reopenInput>

export const keepOpenInput = z.object({ ...handle, reason: lineSchema.default('') })
export type KeepOpenInput = z.infer<typeof keepOpenInput>

/** A new term in words; `by` overrules the day that the words give, `letter` is where the Kamer was told. */
export const moveTermInput = z.object({
  ...handle,
  words: requiredLine,
  by: optionalDay.default(null),
  reason: requiredText,
  letter: optionalReference.default(null),
})
export type MoveTermInput = z.infer<typeof moveTermInput>

export const assignInput = z.object({ ...handle, handlerId: optionalId(), departmentId: optionalId() })
export type AssignInput = z.infer<typeof assignInput>

/** Which deed is taken back, and for which item when not for all that it changed. */
export const undoInput = z.object({ change: z.uuid(), itemId: optionalId() })
export type UndoInput = z.infer<typeof undoInput>

/** How many days somebody wants to hear nothing about the term of an item; 0 to hear of it as usual. */
export const pauseReminderInput = z.object({ id: z.uuid(), days: z.coerce.number().int().min(0).max(92) })
export type PauseReminderInput = z.infer<typeof pauseReminderInput>

export const setThemeInput = z.object({ ...handle, themeId: optionalId() })
export type SetThemeInput = z.infer<typeof setThemeInput>

const described = {
  kind: z.enum(ITEM_KINDS),
  title: cleanText(LIMITS.title, 1),
  obligation: requiredText,
  chamber: z.enum(CHAMBERS),
  venue: lineSchema.default(''),
  date: optionalDay.default(null),
  members: lineSchema.default(''),
  references: lineSchema.default(''),
  motionState: z.union([z.enum(MOTION_STATES), z.literal('')]).default(''),
  themeId: optionalId(),
  restricted: z.coerce.boolean().default(false),
}

/** The facts of a new item, as the form sends them; members and references as one line each. */
export const registerInput = z.object({
  ...described,
  linkKind: z.union([z.enum(LINK_KINDS), z.literal('')]).default(''),
  linkTo: lineSchema.default(''),
  /** Said by hand: this is another item than the ones it looks like. */
  distinct: z.coerce.boolean().default(false),
  termWords: lineSchema.default(''),
  handlerId: optionalId(),
  departmentId: optionalId(),
})
export type RegisterInput = z.infer<typeof registerInput>

export const describeInput = z.object({ ...handle, ...described })
export type DescribeInput = z.infer<typeof describeInput>

/** The earlier item that an item repeats, changes or adds to, as "G-12" or by its Kamerstuk. */
export const linkInput = z.object({ ...handle, linkKind: z.enum(LINK_KINDS), linkTo: requiredLine })
export type LinkInput = z.infer<typeof linkInput>

export const unlinkInput = z.object({ ...handle, earlierId: z.uuid() })
export type UnlinkInput = z.infer<typeof unlinkInput>

/** An id from a choice list; '' is none. */
export function optionalId() {
  return z
    .union([z.uuid(), z.literal('')])
    .default('')
    .transform((id) => (id === '' ? null : id))
}

/** Text of at most `most` characters, trimmed and in one Unicode form; with `least` 1 it must be there. */
export function cleanText(most: number, least = 0) {
  return z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim().normalize('NFC'))
    .pipe(
      z
        .string()
        .min(least, REQUIRED)
        .max(most, `Dit is te lang: hooguit ${most} tekens.`)
        .refine(
          (text) => !hasForbidden(text),
          'Hier staat een teken dat niet opgeslagen kan worden. Typ de tekst opnieuw.',
        ),
    )
}

function hasForbidden(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 32 && code !== 9 && code !== 10) return true
    if (code >= 0xd800 && code <= 0xdfff) return true
  }
  return false
}
