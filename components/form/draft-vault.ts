import { z } from 'zod'

/** What was typed in a form and not yet saved: the fields, the version that was looked at, and when. */
export type Draft = { values: Record<string, string>; version: string | null; at: number }

/** Whose drafts these are, and the key that only the server gives, to who is signed in. */
export type DraftOwner = { id: string; key: string }

const PREFIX = 'gestand-concept:'
/** A draft that nobody came back for goes after this many days. */
const DAYS = 14
const draftSchema = z.object({
  values: z.record(z.string(), z.string()),
  version: z.string().nullable(),
  at: z.number(),
})

/**
 * Keeps a draft in this browser, unreadable for anybody but who wrote it: AES-GCM under a key of that person that the server
 * hands out with each page and that is never stored here. So it outlives a session and a restart, and leaves nothing to read.
 * Nothing is kept when `calledOff` came first: what was saved meanwhile is no draft any more.
 */
export async function keepDraft(owner: DraftOwner, form: string, draft: Draft, calledOff: AbortSignal): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(draft))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(owner), text)
  if (calledOff.aborted) return
  localStorage.setItem(
    placeOf(owner, form),
    JSON.stringify({ at: draft.at, sealed: `${toText(iv)}.${toText(new Uint8Array(sealed))}` }),
  )
}

/** The draft of a form, or null when there is none or it cannot be read any more; such a one is thrown away. */
export async function findDraft(owner: DraftOwner, form: string): Promise<Draft | null> {
  const place = placeOf(owner, form)
  const stored = storedSchema.safeParse(parsed(localStorage.getItem(place)))
  if (!stored.success) return null
  try {
    const [iv = '', sealed = ''] = stored.data.sealed.split('.')
    const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, await keyOf(owner), toBytes(sealed))
    return draftSchema.parse(JSON.parse(new TextDecoder().decode(open)))
  } catch {
    localStorage.removeItem(place)
    return null
  }
}

export function dropDraft(owner: DraftOwner, form: string): void {
  localStorage.removeItem(placeOf(owner, form))
}

/** How many forms hold unsaved text of this person in this browser. */
export function countDrafts(owner: DraftOwner): number {
  return placesOf(owner).length
}

export function dropAllDrafts(owner: DraftOwner): void {
  for (const place of placesOf(owner)) localStorage.removeItem(place)
}

/** Throws away what is too old, of everybody who used this browser. `now` in ms. */
export function dropOldDrafts(now: number): void {
  for (const place of placesWith(PREFIX)) {
    const stored = storedSchema.safeParse(parsed(localStorage.getItem(place)))
    if (!stored.success || now - stored.data.at > DAYS * 86_400_000) localStorage.removeItem(place)
  }
}

const storedSchema = z.object({ at: z.number(), sealed: z.string() })

function placesOf(owner: DraftOwner): string[] {
  return placesWith(`${PREFIX}${owner.id}:`)
}

function placesWith(beginning: string): string[] {
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((place) =>
    place.startsWith(beginning),
  )
}

function placeOf(owner: DraftOwner, form: string): string {
  return `${PREFIX}${owner.id}:${form}`
}

function keyOf({ key }: DraftOwner): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', toBytes(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
