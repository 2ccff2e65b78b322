import { createHash } from 'node:crypto'
import { database } from '@/lib/db/database'
import { meaningOf } from '@/lib/mail/failure'
import { openLine, type LineToServer } from '@/lib/mail/line-to-server'
import type { MailSettings } from '@/lib/mail/message'

type Claimed = { id: string; key: string; to: string; subject: string; text: string; attempts: number }

/** At most this many per tick, so that a tick ends. */
const PER_ROUND = 200

/**
 * Sends what is waiting, oldest first, outside any transaction. Each message is claimed before it goes: a server that dies
 * between claim and answer leaves it claimed, and it is not sent again by itself, for it may have arrived. A server that
 * cannot be reached ends the round and loses nothing.
 * @param clock gives this instant, for every message anew
 */
export async function sendOutbox(settings: MailSettings, clock: () => Date): Promise<number> {
  const line = openLine(settings)
  let sent = 0
  try {
    for (let turn = 0; turn < PER_ROUND; turn += 1) {
      const message = await claimNext(clock())
      if (!message) break
      const ending = await send(line, settings.from, message, clock)
      if (ending === 'sent') sent += 1
      if (ending === 'unreachable') break
    }
  } finally {
    line.close()
  }
  return sent
}

/** Takes the oldest message that is due, so that no other server does. */
async function claimNext(moment: Date): Promise<Claimed | null> {
  const { prisma } = await database()
  const [claimed] = await prisma.$queryRaw<Claimed[]>`
    UPDATE "Mail" SET "claimedAt" = ${moment}, "attempts" = "attempts" + 1, "nextAt" = NULL
    WHERE "id" = (
      SELECT "id" FROM "Mail" WHERE "sentAt" IS NULL AND "claimedAt" IS NULL AND "nextAt" <= ${moment}
      ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING "id", "key", "to", "subject", "text", "attempts"`
  return claimed ?? null
}

async function send(
  line: LineToServer,
  from: string,
  message: Claimed,
  clock: () => Date,
): Promise<'sent' | 'refused' | 'unreachable'> {
  const { prisma } = await database()
  const { id, key, to, subject, text, attempts } = message
  try {
    await line.deliver({ to, subject, text, messageId: messageId(key, from) })
  } catch (error) {
    const { kind, problem } = meaningOf(error, line.textGiven())
    const again = kind === 'later' || kind === 'unreachable'
    await prisma.mail.update({
      where: { id },
      data: {
        problem,
        ...(kind === 'uncertain' ? {} : { claimedAt: null }),
        ...(again ? { nextAt: new Date(clock().getTime() + pause(attempts)) } : {}),
      },
    })
    return kind === 'unreachable' ? 'unreachable' : 'refused'
  }
  await prisma.mail.update({ where: { id }, data: { sentAt: clock(), problem: null } })
  return 'sent'
}

/** The same message has the same id, so that a mail server or reader can tell when it comes twice after all. */
function messageId(key: string, from: string): string {
  const host = /@([\w.-]+)/.exec(from)?.[1] ?? 'gestand'
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${host}>`
}

/** Twice as long each time, from a minute to an hour, in ms. */
function pause(attempts: number): number {
  return Math.min(2 ** Math.max(0, attempts - 1), 60) * 60_000
}
