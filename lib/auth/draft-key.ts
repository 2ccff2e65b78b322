import { createHmac } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { environment } from '@/lib/env'

/**
 * The key under which this person's unsaved texts are kept in the browser: 256 bits, made from the secret of this installation
 * and their id, so the same at every sign-in and never stored. With another secret old drafts cannot be read any more.
 */
export function draftOwnerOf(actor: Actor): { id: string; key: string } | null {
  if (actor.id === null) return null
  const key = createHmac('sha256', environment().secret).update(`drafts of ${actor.id}`).digest('base64')
  return { id: actor.id, key }
}
