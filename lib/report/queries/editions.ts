import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { Transaction } from '@/lib/db/transaction'
import { OUTPUT_WORDS, OUTPUTS } from '@/lib/report/outputs'
import type { ReportFacts } from '@/lib/report/report-facts'
import { readSnapshot } from '@/lib/report/snapshot'

/** One sent edition with its files; `words` says what a file is. */
export type EditionLine = {
  id: string
  number: number
  reason: string
  sentOn: CalendarDate
  sentBy: string
  files: { id: string; output: string; words: string; fileName: string; sha256: string; size: number }[]
}

/** The editions of a report, the last first, without their bytes. */
export async function editionsOf(tx: Transaction, reportId: string): Promise<EditionLine[]> {
  const editions = await tx.edition.findMany({
    where: { reportId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, reason: true, sentOn: true, sentBy: { select: { name: true } } },
  })
  const files = await tx.$queryRaw<
    { id: string; editionId: string; output: string; fileName: string; sha256: string; size: number }[]
  >`
    SELECT f."id", f."editionId", f."output", f."fileName", f."sha256", octet_length(f."bytes") AS size
    FROM "EditionFile" f JOIN "Edition" e ON e."id" = f."editionId" WHERE e."reportId" = ${reportId}::uuid`
  return editions.map(({ sentBy, ...edition }) => ({
    ...edition,
    sentBy: sentBy.name,
    sentOn: fromDatabaseDate(edition.sentOn),
    files: files
      .filter((file) => file.editionId === edition.id)
      .toSorted((one, other) => rank(one.output) - rank(other.output))
      .map(({ id, output, fileName, sha256, size }) => ({
        id,
        output,
        words: wordsOf(output),
        fileName,
        sha256,
        size,
      })),
  }))
}

function rank(output: string): number {
  return OUTPUTS.findIndex((one) => one === output)
}

function wordsOf(output: string): string {
  const known = OUTPUTS.find((one) => one === output)
  return known ? OUTPUT_WORDS[known] : output
}

/** What the last edition of a report said, and when; null when it was never sent. */
export async function lastEdition(
  tx: Transaction,
  reportId: string,
): Promise<{ number: number; sentOn: CalendarDate; report: ReportFacts } | null> {
  const edition = await tx.edition.findFirst({
    where: { reportId },
    orderBy: { number: 'desc' },
    select: { number: true, sentOn: true, snapshot: true },
  })
  if (!edition) return null
  return { number: edition.number, sentOn: fromDatabaseDate(edition.sentOn), report: reportIn(edition.snapshot) }
}

/** The report in a stored snapshot; the oldest hold nothing else. */
function reportIn(snapshot: unknown): ReportFacts {
  const wrapped = z.object({ report: z.unknown() }).safeParse(snapshot)
  return readSnapshot(wrapped.success && wrapped.data.report !== undefined ? wrapped.data.report : snapshot)
}

/** The bytes of one file of a frozen edition. */
export async function editionFile(
  _actor: Actor,
  id: string,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const { prisma } = await database()
  return prisma.editionFile.findUnique({ where: { id }, select: { fileName: true, mediaType: true, bytes: true } })
}
