import { jsonSchema, type Json } from '@/lib/audit/chain'
import { may, type Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'

/** One event as the screen shows it. `at` is an instant in ISO form. */
export type TimelineEntry = {
  seq: string
  at: string
  who: string
  role: string
  origin: string
  action: string
  label: string
  reason: string | null
  changes: { field: string; before: string | null; after: string | null }[]
}

const MOST = 200

/** The events of one object, newest first, at most 200. The caller has checked that the reader may see the object. */
export async function timelineOf(objectType: string, objectId: string): Promise<TimelineEntry[]> {
  const { prisma } = await database()
  const events = await prisma.event.findMany({ where: { objectType, objectId }, orderBy: { seq: 'desc' }, take: MOST })
  return events.map(entryOf)
}

/** A page of the whole log, newest first, before event `before`. Only for who may read it. */
export async function auditLog(actor: Actor, before: bigint | null): Promise<TimelineEntry[] | null> {
  if (!may(actor, 'audit.read')) return null
  const { prisma } = await database()
  const events = await prisma.event.findMany({
    where: before ? { seq: { lt: before } } : {},
    orderBy: { seq: 'desc' },
    take: 100,
  })
  return events.map(entryOf)
}

type Stored = {
  seq: bigint
  at: Date
  actorName: string
  actorRole: string
  origin: string
  action: string
  label: string
  reason: string | null
  before: unknown
  after: unknown
}

function entryOf(event: Stored): TimelineEntry {
  return {
    seq: String(event.seq),
    at: event.at.toISOString(),
    who: event.actorName,
    role: event.actorRole,
    origin: event.origin,
    action: event.action,
    label: event.label,
    reason: event.reason,
    changes: changesOf(jsonSchema.parse(event.before), jsonSchema.parse(event.after)),
  }
}

/** The fields that differ, old and new, in the words of the log. */
export function changesOf(before: Json, after: Json): TimelineEntry['changes'] {
  const old = fieldsOf(before)
  const fresh = fieldsOf(after)
  const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
  return fields
    .map((field) => ({ field, before: textOf(old[field]), after: textOf(fresh[field]) }))
    .filter((change) => change.before !== change.after)
}

function fieldsOf(value: Json): Record<string, Json> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}

function textOf(value: Json | undefined): string | null {
  if (value === undefined || value === null || value === '') return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
