import { z } from 'zod'
import {
  cleanText,
  optionalDay,
  requiredDay,
  requiredLine,
  requiredReference,
  requiredText,
} from '@/lib/register/schema'

/** The longest letter that can be pasted, in letters. */
const LONGEST = 200_000

/** A letter as it comes in: a file, or its text pasted. */
export const readLetterInput = z
  .object({
    bestand: z
      .instanceof(File)
      .optional()
      .transform((file) => (file && file.size > 0 ? file : undefined)),
    tekst: cleanText(LONGEST).default(''),
  })
  .refine(({ bestand, tekst }) => bestand !== undefined || tekst !== '', {
    message: 'Kies een bestand of plak de tekst van de brief.',
    path: ['tekst'],
  })
export type ReadLetterInput = z.infer<typeof readLetterInput>

const handle = { id: z.uuid(), version: z.coerce.number().int().positive() }

export const letterHandle = z.object(handle)
export type LetterHandle = z.infer<typeof letterHandle>

/** What every confirmed proposal carries: the item at the version the person saw, and the sentence it rests on. */
const resting = {
  item: z.uuid(),
  version: z.coerce.number().int().positive(),
  block: z.coerce.number().int().nonnegative(),
  sentence: requiredText,
}

/** One confirmed proposal, with what its deed needs; the number and day of the letter are the evidence of all. */
const pickSchema = z.discriminatedUnion('deed', [
  z.object({ ...resting, deed: z.literal('settle') }),
  z.object({ ...resting, deed: z.literal('settlePartly'), donePart: requiredText }),
  z.object({ ...resting, deed: z.literal('drop'), reason: requiredText }),
  z.object({ ...resting, deed: z.literal('transfer'), transferredTo: requiredLine }),
  z.object({ ...resting, deed: z.literal('moveTerm'), words: requiredLine, by: optionalDay.default(null) }),
])
export type Pick = z.infer<typeof pickSchema> & { key: string }

const FIELDS = ['item', 'version', 'block', 'sentence', 'deed', 'donePart', 'reason', 'transferredTo', 'words', 'by']

/** The name of a field of one proposal in the form. @example pickField('words', '12-moveTerm') // 'words-12-moveTerm' */
export function pickField(field: string, key: string): string {
  return `${field}-${key}`
}

/**
 * The confirmation of a letter: its own number and day, and the proposals that are ticked (`kies`), each with its fields under names of its own.
 */
export const applyLetterInput = z
  .looseObject({
    ...handle,
    number: requiredReference,
    date: requiredDay,
    kies: z.union([z.string(), z.array(z.string())]).default([]),
  })
  .transform(({ id, version, number, date, kies, ...fields }, context) => {
    const keys = [kies].flat().filter((key) => key !== '')
    if (keys.length === 0)
      context.addIssue({ code: 'custom', path: ['kies'], message: 'Vink ten minste één voorstel aan.' })
    const picks = keys.flatMap((key): Pick[] => {
      const own = FIELDS.map((field) => [field, fields[pickField(field, key)]] as const)
      const read = pickSchema.safeParse(Object.fromEntries(own.filter(([, held]) => held !== undefined)))
      if (read.success) return [{ ...read.data, key }]
      for (const issue of read.error.issues)
        context.addIssue({
          code: 'custom',
          path: [pickField(String(issue.path[0] ?? 'deed'), key)],
          message: issue.code === 'invalid_type' ? 'Vul dit veld in.' : issue.message,
        })
      return []
    })
    return { id, version, number, date, picks }
  })
export type ApplyLetterInput = z.output<typeof applyLetterInput>
