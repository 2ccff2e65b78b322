import type { NextRequest } from 'next/server'
import { actorForRoute } from '@/lib/auth/door'
import { referencesIn } from '@/lib/kamer/references-in'
import { readMembersLine } from '@/lib/register/members-line'
import { similarItems } from '@/lib/register/queries/similar-items'

/** The items that look like the one that is being typed in, as JSON for its form. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await actorForRoute('item.register')
  if (actor instanceof Response) return actor
  const field = (name: string) => (request.nextUrl.searchParams.get(name) ?? '').slice(0, 500)
  const items = await similarItems(actor, {
    kind: field('kind'),
    title: field('title'),
    members: readMembersLine(field('members')).map(({ name }) => name),
    references: referencesIn(field('references')),
    date: field('date') || null,
  })
  return Response.json({ items }, { headers: { 'cache-control': 'no-store' } })
}
