import { createHash } from 'node:crypto'
import type { ReadDocument } from '@/lib/annex/blocks'
import { parseAnnex } from '@/lib/annex/parse'
import type { ReadAnnex, ReadItem } from '@/lib/annex/parse/schema'
import { readSafely } from '@/lib/annex/read/read-safely'
import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { parseCalendarDate, toDatabaseDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { inTransaction, LONG_TRANSACTION } from '@/lib/db/transaction'
import { registeredItems } from '@/lib/intake/queries/registered-items'
import { passageOf } from '@/lib/intake/passage'
import { reconcile, type Match } from '@/lib/intake/reconcile'
import { draftOf, lastDeadline } from '@/lib/intake/schema'
import { done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'
import type { Prisma } from '@/prisma/generated/prisma/client'

export type Started = { id: string; candidates: number; findings: number }

/** The largest file that is taken in, in bytes. */
export const LARGEST_FILE = 25 * 1024 * 1024

/**
 * Reads a document and keeps it with its candidates for review. Nothing of it enters the register yet.
 * The same file twice gives the import that is already there, as long as that one is not given up.
 */
export async function startImport(
  actor: Actor,
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Outcome<Started>> {
  if (!may(actor, 'import.review')) return notAllowed()
  if (file.bytes.length === 0) return refused('empty', 'Dit bestand is leeg. Kies een ander bestand.')
  if (file.bytes.length > LARGEST_FILE)
    return refused('too-large', 'Dit bestand is groter dan 25 MB. Haal er afbeeldingen uit of splits het.')
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const earlier = await earlierImport(sha256)
  if (earlier) return done(earlier)
  const document = await readSafely(file.bytes)
  if (!document.ok) return document
  const annex = parseAnnex(document.value, { recess: await recessCalendar() })
  if (annex.items.length === 0)
    return refused(
      'no-items',
      'In dit document vind ik geen moties, toezeggingen of aanvullende zaken. Er is niets opgeslagen.',
    )
  return storeImport(actor, { ...file, sha256 }, document.value, annex)
}

async function earlierImport(sha256: string): Promise<Started | null> {
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

type HashedFile = { name: string; bytes: Uint8Array<ArrayBuffer>; sha256: string }

function storeImport(
  actor: Actor,
  file: HashedFile,
  document: ReadDocument,
  annex: ReadAnnex,
): Promise<Outcome<Started>> {
  return inTransaction(async (tx) => {
    const register = await registeredItems(tx, actor)
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
      candidateRow(stored.id, order, read, document, reconcile(comparable(read), register)),
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
  }, LONG_TRANSACTION)
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

function comparable(read: ReadItem) {
  return {
    kind: read.kind,
    title: read.title,
    members: read.members,
    date: read.date,
    references: read.refs,
    status: read.status,
    termBy: lastDeadline(read)?.by ?? null,
  }
}
