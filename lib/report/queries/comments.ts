import type { Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import type { Colleague } from '@/lib/report/mentions'

/** `at` is an instant in ISO form. */
export type CommentLine = {
  id: string
  author: string
  text: string
  at: string
  mentioned: string[]
  resolvedBy: string | null
  toMe: boolean
}

/** What colleagues said about a section that this reader may see, the open ones first, in order of time. */
export async function commentsOf(actor: Actor, sectionId: string): Promise<CommentLine[]> {
  const { prisma } = await database()
  const comments = await prisma.sectionComment.findMany({
    where: { sectionId },
    orderBy: { createdAt: 'asc' },
    include: {
      author: { select: { name: true } },
      resolvedBy: { select: { name: true } },
      mentions: { include: { user: { select: { id: true, name: true } } } },
    },
  })
  const lines = comments.map(({ id, author, text, createdAt, resolvedBy, mentions }) => ({
    id,
    author: author.name,
    text,
    at: createdAt.toISOString(),
    mentioned: mentions.map(({ user }) => user.name),
    resolvedBy: resolvedBy?.name ?? null,
    toMe: mentions.some(({ user }) => user.id === actor.id),
  }))
  return [...lines.filter((line) => !line.resolvedBy), ...lines.filter((line) => line.resolvedBy)]
}

/** Everybody who can be called in a comment. */
export async function colleagues(_actor: Actor): Promise<Colleague[]> {
  const { prisma } = await database()
  return prisma.user.findMany({
    where: { disabledAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}

export type OpenMention = { id: string; reportId: string; sectionId: string; author: string; text: string; at: Date }

/** The open comments that call this person, in reports that are not yet sent, the latest first. */
export async function openMentions(actor: Actor): Promise<OpenMention[]> {
  if (actor.id === null) return []
  const { prisma } = await database()
  const found = await prisma.sectionComment.findMany({
    where: {
      resolvedAt: null,
      mentions: { some: { userId: actor.id } },
      section: { report: { state: 'voorbereiding' } },
    },
    orderBy: { createdAt: 'desc' },
    include: { author: { select: { name: true } }, section: { select: { reportId: true } } },
  })
  return found.map(({ id, sectionId, section, author, text, createdAt }) => ({
    id,
    sectionId,
    reportId: section.reportId,
    author: author.name,
    text,
    at: createdAt,
  }))
}
