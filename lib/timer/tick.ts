import { toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { amsterdamParts } from '@/lib/calendar/format'
import { dayOfInstant } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { inTransaction } from '@/lib/db/transaction'
import type { MailSettings } from '@/lib/mail/message'
import { writeMessages } from '@/lib/mail/outbox'
import { sendOutbox } from '@/lib/mail/send-outbox'
import { done } from '@/lib/outcome'
import { DAILY_JOBS, type DailyJob } from '@/lib/timer/jobs'

/** One number for the lock under which a job writes what it found. */
const JOB_LOCK = 4_242_002

/**
 * What happens every minute on every server: the daily jobs that are due write their messages down, and the outbox is
 * sent. Nothing happens twice, however often and on however many servers this runs. Without mail nothing happens at all,
 * so that nobody gets a heap of old messages on the day it is set up.
 */
export async function tick(settings: MailSettings | null, clock: () => Date): Promise<void> {
  if (!settings) return
  for (const job of DAILY_JOBS) await runDaily(job, clock())
  await sendOutbox(settings, clock)
}

async function runDaily(job: DailyJob, moment: Date): Promise<void> {
  if (Number(amsterdamParts(moment).time.slice(0, 2)) < job.fromHour) return
  const { prisma } = await database()
  const today = dayOfInstant(moment)
  const last = await prisma.jobRun.findUnique({ where: { name: job.name } })
  if (last && last.ranOn >= toDatabaseDate(today)) return
  const messages = await job.messages(today)
  await inTransaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${JOB_LOCK}::bigint) AS taken`
    if (!lock?.taken) return done(0)
    await tx.jobRun.upsert({ where: { name: job.name }, ...ranOn(job.name, today) })
    return done(await writeMessages(tx, messages, moment))
  })
}

function ranOn(name: string, today: CalendarDate) {
  const day = { ranOn: toDatabaseDate(today) }
  return { create: { name, ...day }, update: day }
}
