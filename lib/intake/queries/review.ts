import { z } from 'zod'
import type { Block, Note } from '@/lib/annex/blocks'
import { findingSchema, type Finding, type ReadItem } from '@/lib/annex/parse/schema'
import { may, type Actor } from '@/lib/auth/actor'
import { fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { draftOfCandidate, isSure } from '@/lib/intake/commands/review-candidate'
import { matchSchema, type Match } from '@/lib/intake/reconcile'
import { storedRead, type CandidateDecision, type Draft } from '@/lib/intake/schema'
import { readDocumentSchema } from '@/lib/annex/blocks-schema'
import type { ItemStatus } from '@/lib/register/schema'
import type { Candidate } from '@/prisma/generated/prisma/client'

export type ImportLine = {
  id: string
  fileName: string
  title: string | null
  printedOn: CalendarDate | null
  state: 'gelezen' | 'bevestigd' | 'vervallen'
  at: string
  by: string
  candidates: number
  decided: number
  /** What came of the candidates: a new item, a treatment of one that was there, nothing. */
  created: number
  treated: number
  skipped: number
}

/** All imports, the latest first. */
export async function listImports(actor: Actor): Promise<ImportLine[]> {
  if (!may(actor, 'import.review')) return []
  const { prisma } = await database()
  const imports = await prisma.import.findMany({
    orderBy: { createdAt: 'desc' },
    omit: { bytes: true, document: true },
    include: { uploadedBy: { select: { name: true } }, candidates: { select: COUNTED } },
  })
  return imports.map((one) => ({
    id: one.id,
    fileName: one.fileName,
    title: one.title,
    printedOn: one.printedOn ? fromDatabaseDate(one.printedOn) : null,
    state: one.state,
    at: one.createdAt.toISOString(),
    by: one.uploadedBy?.name ?? 'opdrachtregel',
    ...countsOf(one.candidates),
  }))
}

const COUNTED = { decision: true, created: true, itemId: true } as const

type Counted = Pick<Candidate, keyof typeof COUNTED>

function countsOf(
  candidates: readonly Counted[],
): Pick<ImportLine, 'candidates' | 'decided' | 'created' | 'treated' | 'skipped'> {
  const count = (has: (candidate: Counted) => boolean) => candidates.filter(has).length
  return {
    candidates: candidates.length,
    decided: count(({ decision }) => decision !== 'open'),
    created: count(({ created }) => created),
    treated: count(({ decision, created, itemId }) => decision === 'accepteren' && !created && itemId !== null),
    skipped: count(({ decision }) => decision === 'overslaan'),
  }
}

export type AlikeItem = { id: string; number: number; title: string; status: ItemStatus }

export type ReviewCandidate = {
  id: string
  version: number
  order: number
  source: { from: number; to: number }
  read: ReadItem
  draft: Draft
  edited: boolean
  match: Match
  /** The item it will be entered as; null for a new one. */
  matchedItem: AlikeItem | null
  /** The items of the register that it is like, the likeliest first. */
  alike: AlikeItem[]
  decision: CandidateDecision
  sure: boolean
  findings: Finding[]
}

export type Review = ImportLine & {
  version: number
  /** Of the file itself, in hex. */
  sha256: string
  confirmedAt: string | null
  /** The items that it put in the register. */
  made: AlikeItem[]
  annexNumber: number | null
  reportName: string | null
  blocks: Block[]
  notes: Record<string, Note>
  dropped: { reason: string; text: string }[]
  warnings: string[]
  findings: Finding[]
  list: ReviewCandidate[]
}

/** One import with its source text and its candidates; null when there is none with this id. */
export async function reviewPage(actor: Actor, id: string): Promise<Review | null> {
  if (!may(actor, 'import.review')) return null
  const { prisma } = await database()
  const found = await prisma.import.findUnique({
    where: { id },
    omit: { bytes: true },
    include: {
      uploadedBy: { select: { name: true } },
      report: { select: { name: true } },
      candidates: { orderBy: { order: 'asc' }, include: { item: { select: ALIKE } } },
    },
  })
  if (!found) return null
  const alike = await alikeItems(found.candidates.map(({ match }) => matchSchema.parse(match)))
  const document = readDocumentSchema.parse(found.document)
  const findings = z.array(findingSchema).parse(found.findings)
  return {
    id: found.id,
    version: found.version,
    fileName: found.fileName,
    title: found.title,
    printedOn: found.printedOn ? fromDatabaseDate(found.printedOn) : null,
    state: found.state,
    at: found.createdAt.toISOString(),
    by: found.uploadedBy?.name ?? 'opdrachtregel',
    ...countsOf(found.candidates),
    sha256: found.sha256,
    confirmedAt: found.confirmedAt?.toISOString() ?? null,
    made: found.candidates.flatMap(({ item, created }) => (item && created ? [item] : [])),
    annexNumber: found.annexNumber,
    reportName: found.report?.name ?? null,
    ...document,
    findings,
    list: found.candidates.map((candidate) => reviewCandidate(candidate, findings, alike)),
  }
}

type StoredCandidate = Candidate & { item: AlikeItem | null }

function reviewCandidate(
  candidate: StoredCandidate,
  findings: readonly Finding[],
  alike: ReadonlyMap<string, AlikeItem>,
): ReviewCandidate {
  return {
    id: candidate.id,
    version: candidate.version,
    order: candidate.order,
    source: { from: candidate.fromBlock, to: candidate.toBlock },
    read: storedRead.parse(candidate.read),
    draft: draftOfCandidate(candidate),
    edited: candidate.edited !== null,
    match: matchSchema.parse(candidate.match),
    matchedItem: candidate.item,
    alike: idsOf(matchSchema.parse(candidate.match)).flatMap((one) => alike.get(one) ?? []),
    decision: candidate.decision,
    sure: isSure(candidate),
    findings: findings.filter((finding) => finding.block >= candidate.fromBlock && finding.block <= candidate.toBlock),
  }
}

const ALIKE = { id: true, number: true, title: true, status: true } as const

function idsOf({ itemId, others }: Match): string[] {
  return itemId === null ? [] : [itemId, ...others]
}

async function alikeItems(matches: Match[]): Promise<Map<string, AlikeItem>> {
  const { prisma } = await database()
  const items = await prisma.item.findMany({ where: { id: { in: matches.flatMap(idsOf) } }, select: ALIKE })
  return new Map(items.map((item) => [item.id, item]))
}
