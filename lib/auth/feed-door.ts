import { actorOf, type Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { feedTokenHash } from '@/lib/auth/feed-token'

/** Who reads a view by a calendar address, and that view. */
export type FeedReader = { actor: Actor; view: { id: string; name: string; query: string } }

/**
 * The door of a calendar address: the person whose it is, as they are now, and the view it shows. Null when there is no such
 * address (any more), when its owner was disabled, and when the view is no longer shared with them.
 */
export async function readerOfFeed(token: string): Promise<FeedReader | null> {
  const { prisma } = await database()
  const feed = await prisma.calendarFeed.findUnique({
    where: { tokenHash: feedTokenHash(token) },
    include: { user: true, view: true },
  })
  if (!feed || feed.user.disabledAt) return null
  if (!feed.view.shared && feed.view.ownerId !== feed.userId) return null
  return { actor: actorOf(feed.user, 'systeem'), view: feed.view }
}
