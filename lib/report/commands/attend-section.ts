import { z } from 'zod'
import { may, type Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { isVisible } from '@/lib/register/visibility'
import { mayWrite } from '@/lib/report/workflow'
import { bystander } from '@/lib/report/queries/report-pages'
import { cleanText } from '@/lib/register/schema'

const draftSchema = z.object({
  baseVersion: z.number().int().positive(),
  baseHeading: cleanText(300),
  baseText: cleanText(100_000),
  heading: cleanText(300),
  text: cleanText(100_000),
})

/** What an open editor says every few seconds. `draft` null: what was typed is stored or thrown away; absent: as it was. */
export const attendInput = z.object({ leaving: z.boolean().default(false), draft: draftSchema.nullable().optional() })
export type AttendInput = z.infer<typeof attendInput>

/** What it hears: who else has this section open, and what stands in it now. */
export type Attendance = {
  others: { name: string; writing: boolean }[]
  version: number
  heading: string
  text: string
}

/** After this many ms without a sign, somebody has left. */
export const PRESENT = 7_000

/**
 * Keeps what somebody is typing, so that it survives a closed browser and a restart of the server, and lets the people in
 * one section know of each other. Null when the section is not there, or not theirs to write. It changes nothing of the
 * section itself and is not in the log: the text counts when it is stored.
 */
export async function attendSection(
  actor: Actor,
  sectionId: string,
  input: AttendInput,
  moment: Date,
): Promise<Attendance | null> {
  if (!may(actor, 'section.write') || actor.id === null) return null
  const { prisma } = await database()
  const section = await prisma.section.findUnique({
    where: { id: sectionId },
    include: {
      handler: true,
      department: true,
      report: { select: { state: true } },
      treatments: { include: { item: { select: { restricted: true, handlerId: true, departmentId: true } } } },
    },
  })
  if (!section || section.report.state !== 'voorbereiding') return null
  if (!section.treatments.every(({ item }) => isVisible(actor, item))) return null
  if (!mayWrite(section.stage, bystander(actor, section))) return null
  const own = { sectionId_userId: { sectionId, userId: actor.id } }
  const key = { sectionId, userId: actor.id }
  if (input.draft) {
    const kept = { ...input.draft, updatedAt: moment }
    await prisma.sectionDraft.upsert({ where: own, create: { ...key, ...kept }, update: kept })
  } else if (input.draft === null) await prisma.sectionDraft.deleteMany({ where: key })
  if (input.leaving) await prisma.sectionAttendance.deleteMany({ where: key })
  else
    await prisma.sectionAttendance.upsert({
      where: own,
      create: { ...key, seenAt: moment },
      update: { seenAt: moment },
    })
  return {
    others: await othersIn(sectionId, actor.id, moment),
    version: section.version,
    heading: section.heading,
    text: section.text,
  }
}

async function othersIn(sectionId: string, ownId: string, moment: Date): Promise<Attendance['others']> {
  const { prisma } = await database()
  const present = await prisma.sectionAttendance.findMany({
    where: { sectionId, userId: { not: ownId }, seenAt: { gt: new Date(moment.getTime() - PRESENT) } },
    include: { user: { select: { name: true } } },
    orderBy: { user: { name: 'asc' } },
  })
  const writing = await prisma.sectionDraft.findMany({
    where: { sectionId, userId: { in: present.map(({ userId }) => userId) } },
    select: { userId: true },
  })
  const busy = new Set(writing.map(({ userId }) => userId))
  return present.map(({ userId, user }) => ({ name: user.name, writing: busy.has(userId) }))
}
