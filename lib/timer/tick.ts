import { toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { amsterdamParts } from '@/lib/calendar/format'
import { dayOfInstant } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
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
  if (!isDue(job.fromHour, moment)) return
  const { prisma } = await database()
  const today = dayOfInstant(moment)
  if (await hasRun(prisma, job.name, today)) return
  const messages = await job.messages(today)
  await inTransaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${JOB_LOCK}::bigint) AS taken`
    if (!lock?.taken) return done(0)
    await tx.jobRun.upsert({ where: { name: job.name }, ...ranOn(job.name, today) })
    return done(await writeMessages(tx, messages, moment))
  })
}

/** Whether a job that is done once on every day, from an hour on, is due now; who hears so does it, and nobody else. */
export async function claimDay(name: string, fromHour: number, moment: Date): Promise<boolean> {
  if (!isDue(fromHour, moment)) return false
  const today = dayOfInstant(moment)
  const claimed = await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${JOB_LOCK}::bigint)`
    if (await hasRun(tx, name, today)) return done(false)
    await tx.jobRun.upsert({ where: { name }, ...ranOn(name, today) })
    return done(true)
  })
  return claimed.ok && claimed.value
}

function isDue(fromHour: number, moment: Date): boolean {
  return Number(amsterdamParts(moment).time.slice(0, 2)) >= fromHour
}

async function hasRun(db: Pick<Transaction, 'jobRun'>, name: string, today: CalendarDate): Promise<boolean> {
  const last = await db.jobRun.findUnique({ where: { name } })
  return last !== null && last.ranOn >= toDatabaseDate(today)
}

function ranOn(name: string, today: CalendarDate) {
  const day = { ranOn: toDatabaseDate(today) }
  return { create: { name, ...day }, update: day }
}
