import { z } from 'zod'
import { dayOf } from '@/lib/calendar/date'
import type { SyncField, Theirs } from '@/lib/sync/differences'
import type { KamerRecord } from '@/prisma/generated/prisma/client'

/** What a stored record of the Kamer says of the fields that can be taken over. */
export function theirsOf({ termBy, madeOn, letters }: Pick<KamerRecord, 'termBy' | 'madeOn' | 'letters'>): Theirs {
  return { termBy: dayOf(termBy), madeOn: dayOf(madeOn), letters }
}

const leftSchema = z.record(z.string(), z.string())

/** What the Kamer said of the fields that a person left as they were, by `leftKey`. */
export function leftOf(stored: unknown): Record<string, string> {
  return leftSchema.parse(stored)
}

/** @example leftKey('0190b4f2-…', 'termijn') // '0190b4f2-…:termijn' */
export function leftKey(itemId: string, field: SyncField): string {
  return `${itemId}:${field}`
}
