import type { Route } from 'next'
import { z } from 'zod'
import { mayRole, ALL_RIGHTS } from '@/lib/auth/rights'
import type { Actor } from '@/lib/auth/actor'
import type { Work } from '@/prisma/generated/prisma/client'

/** An address within Gestand, as a work or a route of ours answers it. */
export const ownAddress = z.custom<Route>((value) => typeof value === 'string' && /^\/(?!\/)/.test(value))

/** How a work stands, as pages and the status address show it. */
export const workStandSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  home: z.string(),
  state: z.enum(['loopt', 'klaar', 'mislukt', 'gestopt', 'afgebroken']),
  done: z.number(),
  total: z.number().nullable(),
  doing: z.string(),
  stopAsked: z.boolean(),
  /** Why it failed, one Dutch sentence. */
  message: z.string().nullable(),
  /** Where it led; with the name of the file, when that is what was made. */
  result: z.object({ href: ownAddress, words: z.string(), fileName: z.string().optional() }).nullable(),
  again: z.boolean(),
  by: z.string(),
})
export type WorkStand = z.infer<typeof workStandSchema>

export const workHandle = z.object({ id: z.uuid() })

/** The stand of a row. */
export function standOf(work: Omit<Work, 'file' | 'input'> & { startedBy: { name: string } | null }): WorkStand {
  const result = workStandSchema.shape.result.safeParse(work.result)
  return {
    id: work.id,
    title: work.title,
    home: work.home,
    state: work.state,
    done: work.done,
    total: work.total,
    doing: work.doing,
    stopAsked: work.stopAsked,
    message: work.message,
    result: result.success ? result.data : null,
    again: canStartAgain(work),
    by: work.startedBy?.name ?? 'opdrachtregel',
  }
}

/** Who has the right that a work was started with, sees it. */
export function maySee(actor: Actor, { right }: Pick<Work, 'right'>): boolean {
  const known = ALL_RIGHTS.find((one) => one === right)
  return known !== undefined && mayRole(actor.role, known)
}

/** Broken off by the end of its process or by a fault of ours; what was refused would be refused again. */
export function canStartAgain({ state, code }: Pick<Work, 'state' | 'code'>): boolean {
  return state === 'afgebroken' || (state === 'mislukt' && code === 'broke')
}
