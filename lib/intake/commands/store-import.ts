import type { ReadDocument } from '@/lib/annex/blocks'
import type { ReadAnnex, ReadItem } from '@/lib/annex/parse/schema'
import { logEvent } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import { parseCalendarDate, toDatabaseDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import type { Transaction } from '@/lib/db/transaction'
import { passageOf } from '@/lib/intake/passage'
import { UNMATCHED, type Match } from '@/lib/intake/reconcile'
import { draftOf } from '@/lib/intake/schema'
import { done, type Outcome } from '@/lib/outcome'
import type { Prisma } from '@/prisma/generated/prisma/client'

export type Started = { id: string; candidates: number; findings: number }

/** A file with the SHA-256 of its bytes. */
export type HashedFile = { name: string; bytes: Uint8Array<ArrayBuffer>; sha256: string }

/** What was read of a file, with what each item is to the register. */
export type ReadAndHeld = { document: ReadDocument; annex: ReadAnnex; matches: readonly Match[] }

/** The import of the same bytes that is there already and was not given up. */
export async function earlierImport(sha256: string): Promise<Started | null> {
  const { prisma } = await database()
  const found = await prisma.import.findFirst({
    where: { sha256, state: { not: 'vervallen' } },
    select: { id: true, findings: true, _count: { select: { candidates: true } } },
  })
  if (!found) return null
  return {
    id: found.id,
    candidates: found._count.candidates,
    findings: Array.isArray(found.findings) ? found.findings.length : 0,
  }
}

/** Keeps what was read, an annex or a sheet, with its candidates held against the register. */
export async function storeRead(
  tx: Transaction,
  actor: Actor,
  file: HashedFile,
  { document, annex, matches }: ReadAndHeld,
): Promise<Outcome<Started>> {
  const printedOn = annex.report.date ? parseCalendarDate(annex.report.date) : null
  const stored = await tx.import.create({
    data: {
      fileName: file.name,
      format: document.meta.format,
      sha256: file.sha256,
      bytes: file.bytes,
      document,
      title: annex.report.title,
      printedOn: printedOn ? toDatabaseDate(printedOn) : null,
      chamber: annex.report.chamber,
      annexNumber: annex.report.annex,
      findings: annex.findings,
      uploadedById: actor.id,
    },
    select: { id: true },
  })
  const candidates = annex.items.map((read, order) =>
    candidateRow(stored.id, order, read, document, matches[order] ?? UNMATCHED),
  )
  await tx.candidate.createMany({ data: candidates })
  await logEvent(tx, actor, {
    action: 'startImport',
    objectType: 'import',
    objectId: stored.id,
    label: file.name,
    after: { sha256: file.sha256, kandidaten: candidates.length, bevindingen: annex.findings.length },
  })
  return done({ id: stored.id, candidates: candidates.length, findings: annex.findings.length })
}

function candidateRow(
  importId: string,
  order: number,
  read: ReadItem,
  document: ReadDocument,
  match: Match,
): Prisma.CandidateCreateManyInput {
  const draft = draftOf(read, passageOf(document, read.source))
  return {
    importId,
    order,
    fromBlock: read.source.from,
    toBlock: read.source.to,
    read: { ...read, draft },
    match,
    itemId: isPlainlyKnown(match) ? match.itemId : null,
  }
}

/** Whether the item is plainly in the register; a possible double waits for a person. */
function isPlainlyKnown(match: Match): boolean {
  return match.verdict === 'gelijk' || match.verdict === 'gewijzigd'
}
