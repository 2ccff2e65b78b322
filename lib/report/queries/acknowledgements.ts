import { createHash } from 'node:crypto'
import type { Transaction } from '@/lib/db/transaction'
import type { ReportFinding } from '@/lib/report/checks/finding'
import { sectionsOf, type ReportFacts, type SectionFacts } from '@/lib/report/report-facts'

/** The findings, each warning with the last person who took it on, as long as its section is what it was then. */
export async function withAcknowledgements(
  tx: Transaction,
  report: ReportFacts,
  findings: ReportFinding[],
): Promise<ReportFinding[]> {
  if (!findings.some(({ severity }) => severity === 'warning')) return findings
  const stored = await tx.acknowledgement.findMany({
    where: { reportId: report.id },
    orderBy: { createdAt: 'asc' },
    include: { user: { select: { name: true } } },
  })
  const known = new Map(
    stored.map((one) => [
      keyOf(one.sectionId, one.code, one.message, one.basis),
      { by: one.user.name, at: one.createdAt.toISOString() },
    ]),
  )
  return findings.map((finding) => ({
    ...finding,
    acknowledged:
      finding.severity === 'warning'
        ? (known.get(keyOf(finding.sectionId, finding.code, finding.message, basisOf(report, finding))) ?? null)
        : null,
  }))
}

/** What a finding rests on: the text and outcomes of its section; another text, outcome or term and it must be looked at again. */
export function basisOf(report: ReportFacts, { sectionId }: Pick<ReportFinding, 'sectionId'>): string {
  const section = sectionsOf(report).find(({ id }) => id === sectionId)
  return createHash('sha256')
    .update(section ? contentOf(section) : 'report')
    .digest('hex')
}

function contentOf({ heading, text, treatments }: SectionFacts): string {
  const proposals = treatments.map(
    ({ item, outcome, evidence, donePart, endReason, transferredTo, termWords, termBy }) => [
      item.number,
      outcome,
      evidence,
      donePart,
      endReason,
      transferredTo,
      termWords,
      termBy,
    ],
  )
  return JSON.stringify([heading, text, proposals])
}

function keyOf(...parts: (string | null)[]): string {
  return JSON.stringify(parts)
}
