import { fieldOf } from '@/lib/field-of'

/** What was typed in a form and not yet saved: the fields, the version that was looked at, and when. */
export type Draft = { values: Record<string, string>; version: string | null; at: number }

/** Whose drafts these are, and the key that only the server gives, to who is signed in. */
export type DraftOwner = { id: string; key: string }

const PREFIX = 'gestand-concept:'
/** A draft that nobody came back for goes after this many days. */
const DAYS = 14

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
  const stored = storedAt(place)
  if (!stored) return null
  try {
    const [iv = '', sealed = ''] = stored.sealed.split('.')
    const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, await keyOf(owner), toBytes(sealed))
    return draftFrom(JSON.parse(new TextDecoder().decode(open)))
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
    const stored = storedAt(place)
    if (!stored || now - stored.at > DAYS * 86_400_000) localStorage.removeItem(place)
  }
}

/** What lies at a place, still sealed; null when it is nothing of ours. */
function storedAt(place: string): { at: number; sealed: string } | null {
  const stored = parsed(localStorage.getItem(place))
  const [at, sealed] = [fieldOf(stored, 'at'), fieldOf(stored, 'sealed')]
  return typeof at === 'number' && typeof sealed === 'string' ? { at, sealed } : null
}

/** What was sealed here comes out whole, for the seal proves it; this says which of its fields are which. Throws for anything else. */
function draftFrom(value: unknown): Draft {
  const [values, version, at] = ['values', 'version', 'at'].map((name) => fieldOf(value, name))
  if (typeof values !== 'object' || values === null || typeof at !== 'number') throw new Error('not a draft')
  const texts = Object.entries(values).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : []))
  return { values: Object.fromEntries(texts), version: typeof version === 'string' ? version : null, at }
}

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
