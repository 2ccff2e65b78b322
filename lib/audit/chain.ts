import { createHash } from 'node:crypto'
import { z } from 'zod'

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export const jsonSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(jsonSchema), z.record(z.string(), jsonSchema)]),
)

/** What an event says, without its place in the chain. */
export type EventFacts = {
  at: string
  actorId: string | null
  actorName: string
  actorRole: string
  origin: string
  action: string
  objectType: string
  objectId: string | null
  label: string
  before: Json
  after: Json
  reason: string | null
}

/** The hash before the first event. */
export const FIRST_HASH = '0'.repeat(64)

/**
 * The hash that binds an event to all before it: SHA-256 of the previous hash, the number and the facts.
 * Keys are sorted, because PostgreSQL's jsonb does not keep their order.
 */
export function eventHash(previousHash: string, seq: bigint, facts: EventFacts): string {
  return createHash('sha256')
    .update(`${previousHash}|${seq}|${canonicalJson(facts)}`)
    .digest('hex')
}

/** JSON with sorted keys and without white space. @example canonicalJson({ b: 1, a: 2 }) // '{"a":2,"b":1}' */
export function canonicalJson(value: Json | EventFacts): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${pairs.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`
}
