import 'server-only'
import { getServerSession } from 'next-auth'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { may, type Actor } from '@/lib/auth/actor'
import { authOptions } from '@/lib/auth/options'
import type { Right } from '@/lib/auth/rights'
import { actorOfSession } from '@/lib/auth/sessions'

/** Who is behind this request, or nobody. Looked up once per request. */
export const currentActor = cache((): Promise<Actor | null> => actorBehind(false))

async function actorBehind(unattended: boolean): Promise<Actor | null> {
  const session = await getServerSession(authOptions())
  return session?.sessionId ? actorOfSession(session.sessionId, unattended) : null
}

/** The door of every page: nobody is sent to the sign-in, who may not do this sees that there is nothing here. */
export async function requireActor(right: Right): Promise<Actor> {
  const actor = await currentActor()
  if (!actor) redirect('/aanmelden')
  if (!may(actor, right)) notFound()
  return actor
}

/** The door of every route that answers with data: the actor, or the answer that refuses. `unattended`: the page asks, not the person. */
export async function actorForRoute(right: Right, by?: 'unattended'): Promise<Actor | Response> {
  const actor = by ? await actorBehind(true) : await currentActor()
  if (!actor) return problem(401, 'Niet ingelogd', 'Log in en probeer het opnieuw.')
  if (!may(actor, right)) return problem(403, 'Geen toegang', 'Uw rol mag dit niet.')
  return actor
}

/** A refusal in the form of RFC 9457. */
export function problem(status: number, title: string, detail: string): Response {
  return Response.json(
    { status, title, detail },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )
}
