import { z } from 'zod'
import {
  assignInput,
  dropInput,
  itemHandle,
  keepOpenInput,
  moveTermInput,
  reopenInput,
  setThemeInput,
  settleInput,
  settlePartlyInput,
  transferInput,
} from '@/lib/register/schema'

/** The most items of one deed: what one can still read through before pressing. */
export const MOST_TOGETHER = 1_000

const WITHOUT = { id: true, version: true } as const

/** Chosen items as forms send them, "id:version" each, one or many. */
export const itemHandles = z
  .preprocess(
    (given) => (typeof given === 'string' ? [given] : given),
    z.array(z.string(), 'Kies ten minste één item.').min(1, 'Kies ten minste één item.').max(MOST_TOGETHER),
  )
  .transform((given, context) =>
    given.flatMap((text) => {
      const [id, version] = text.split(':')
      const handle = itemHandle.safeParse({ id, version })
      if (!handle.success) context.addIssue({ code: 'custom', message: 'Een gekozen item is niet te lezen.' })
      return handle.success ? [handle.data] : []
    }),
  )

const shared = { items: itemHandles, step: z.enum(['bekijk', 'doe']) }

/** One deed for many items at once. `items` are "id:version"; first it is looked at (`bekijk`), then done. */
export const togetherInput = z.discriminatedUnion('deed', [
  settleInput.omit({ ...WITHOUT, also: true }).extend({ ...shared, deed: z.literal('settle') }),
  settlePartlyInput.omit(WITHOUT).extend({ ...shared, deed: z.literal('settlePartly') }),
  dropInput.omit(WITHOUT).extend({ ...shared, deed: z.literal('drop') }),
  transferInput.omit(WITHOUT).extend({ ...shared, deed: z.literal('transfer') }),
  keepOpenInput.omit(WITHOUT).extend({ ...shared, deed: z.literal('keepOpen') }),
  reopenInput.omit(WITHOUT).extend({ ...shared, deed: z.literal('reopen') }),
  moveTermInput.omit(WITHOUT).extend({ ...shared, deed: z.literal('moveTerm') }),
  assignInput.omit(WITHOUT).extend({ ...shared, deed: z.literal('assign') }),
  setThemeInput.omit(WITHOUT).extend({ ...shared, deed: z.literal('setTheme') }),
])
export type TogetherInput = z.infer<typeof togetherInput>
export type TogetherDeed = TogetherInput['deed']

/** The deeds for many, the most usual first. */
export const TOGETHER_DEEDS: readonly TogetherDeed[] = [
  'assign',
  'setTheme',
  'moveTerm',
  'settle',
  'settlePartly',
  'drop',
  'transfer',
  'keepOpen',
  'reopen',
]

const togetherLine = z.object({
  id: z.string(),
  number: z.number().nullable(),
  title: z.string(),
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  hindrance: z.string().nullable(),
})

/** One line of what was or will be done: the item, old and new, or why not. */
export type TogetherLine = z.infer<typeof togetherLine>

/** What a deed for many items answers: first what it would do, then what it did. */
export const togetherAnswer = z.object({
  step: z.enum(['bekijk', 'doe']),
  change: z.string().nullable(),
  lines: z.array(togetherLine),
})
export type TogetherAnswer = z.infer<typeof togetherAnswer>
