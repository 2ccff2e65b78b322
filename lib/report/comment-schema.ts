import { z } from 'zod'
import { cleanText } from '@/lib/register/schema'

export const addCommentInput = z.object({ sectionId: z.uuid(), text: cleanText(5_000, 1) })
export type AddCommentInput = z.infer<typeof addCommentInput>

export const resolveCommentInput = z.object({ id: z.uuid(), open: z.coerce.boolean().default(false) })
export type ResolveCommentInput = z.infer<typeof resolveCommentInput>
