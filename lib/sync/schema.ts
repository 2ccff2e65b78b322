import { z } from 'zod'
import { SYNC_FIELDS } from '@/lib/sync/differences'

/** What is fetched of the open data: of a motie the Kamer does not keep whether it was carried out. */
export const fetchInput = z.object({ category: z.literal('Toezegging') })

/** One difference as the form names it: "<record>:<item>:<version>:<field>". */
const choiceSchema = z.object({
  record: z.uuid(),
  item: z.uuid(),
  version: z.coerce.number().int().positive(),
  field: z.enum(SYNC_FIELDS),
})
export type SyncChoice = z.infer<typeof choiceSchema>

/** @example choiceValue({ record, item, version: 3, field: 'termijn' }) // '<record>:<item>:3:termijn' */
export function choiceValue({ record, item, version, field }: SyncChoice): string {
  return [record, item, version, field].join(':')
}

/** What is done with the differences that are ticked: taken over in the register, left as it is, or shown again. */
export const decideDifferencesInput = z.object({
  deed: z.enum(['neem', 'laat', 'toon']).default('neem'),
  kies: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((chosen, context): SyncChoice[] => {
      const choices = [chosen].flat().filter((text) => text !== '')
      if (choices.length === 0) context.addIssue({ code: 'custom', message: 'Vink ten minste één verschil aan.' })
      return choices.flatMap((text) => {
        const [record, item, version, field] = text.split(':')
        const read = choiceSchema.safeParse({ record, item, version, field })
        if (!read.success) context.addIssue({ code: 'custom', message: 'Laad de pagina opnieuw en kies opnieuw.' })
        return read.success ? [read.data] : []
      })
    }),
})
export type DecideDifferencesInput = z.output<typeof decideDifferencesInput>

/** Whether a toezegging of the Kamer belongs in this register. */
export const elsewhereInput = z.object({ id: z.uuid(), elsewhere: z.stringbool().default(true) })
export type ElsewhereInput = z.output<typeof elsewhereInput>
