import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'

/** What this person typed in a section and did not store yet; `at` is the instant of the last letter, in ISO form. */
export type OwnDraft = {
  baseVersion: number
  baseHeading: string
  baseText: string
  heading: string
  text: string
  at: string
}

/** The unsaved text of this person in a section; null when there is none. */
export async function ownDraft(actor: Actor, sectionId: string): Promise<OwnDraft | null> {
  if (actor.id === null) return null
  const { prisma } = await database()
  const draft = await prisma.sectionDraft.findUnique({
    where: { sectionId_userId: { sectionId, userId: actor.id } },
  })
  if (!draft) return null
  const { baseVersion, baseHeading, baseText, heading, text, updatedAt } = draft
  return { baseVersion, baseHeading, baseText, heading, text, at: updatedAt.toISOString() }
}
