import { annexWording } from '@/lib/annex/compose/schema'
import { may, type Actor } from '@/lib/auth/actor'
import { dayOf, fromDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'
import { isVisible } from '@/lib/register/visibility'
import type { ReportFacts, SectionFacts, ThemeFacts, TreatmentFacts } from '@/lib/report/report-facts'
import type { Prisma, Report } from '@/prisma/generated/prisma/client'

const SECTION_INCLUDE = {
  theme: true,
  handler: { select: { id: true, name: true } },
  department: { select: { id: true, name: true } },
  treatments: {
    orderBy: { order: 'asc' },
    include: {
      item: {
        include: {
          references: { where: { role: 'identifies' }, orderBy: { key: 'asc' } },
          proposers: { orderBy: { order: 'asc' }, include: { member: true, party: true } },
        },
      },
    },
  },
} satisfies Prisma.SectionInclude

type StoredSection = Prisma.SectionGetPayload<{ include: typeof SECTION_INCLUDE }>
type StoredTreatment = StoredSection['treatments'][number]

/** A report with all that is on it, as far as this reader may see; null when there is none with this id. */
export async function loadReport(tx: Transaction, actor: Actor, id: string): Promise<ReportFacts | null> {
  const report = await tx.report.findUnique({ where: { id }, include: { themes: { include: { theme: true } } } })
  if (!report) return null
  const sections = await tx.section.findMany({
    where: { reportId: id },
    orderBy: [{ order: 'asc' }, { createdAt: 'asc' }],
    include: SECTION_INCLUDE,
  })
  const previous = await previousTexts(tx, sections, report.plannedOn)
  const order = new Map(report.themes.map((placed) => [placed.themeId, placed]))
  const themes = new Map<string, ThemeFacts>()
  for (const placed of [...report.themes].sort((a, b) => a.order - b.order)) {
    themes.set(placed.themeId, {
      id: placed.themeId,
      name: placed.theme.name,
      introduction: placed.introduction,
      sections: [],
    })
  }
  for (const section of sections) {
    const facts = sectionFacts(actor, section, previous)
    if (!facts) continue
    const theme = themes.get(section.themeId) ?? {
      id: section.themeId,
      name: section.theme.name,
      introduction: order.get(section.themeId)?.introduction ?? '',
      sections: [],
    }
    theme.sections.push(facts)
    themes.set(section.themeId, theme)
  }
  return { ...columnsOf(report), themes: [...themes.values()] }
}

function columnsOf(report: Report): Omit<ReportFacts, 'themes'> {
  const { id, name, year, half, annexNumber, annexTitle, directorate, reference, kamerstuk, state, erratum } = report
  const { plannedOn, sentOn, wording, templateId, version } = report
  return {
    id,
    name,
    year,
    half,
    annexNumber,
    annexTitle,
    directorate,
    reference,
    kamerstuk,
    state,
    erratum,
    plannedOn: fromDatabaseDate(plannedOn),
    sentOn: dayOf(sentOn),
    wording: annexWording.parse(wording),
    templateId,
    version,
  }
}

/** The text of the latest earlier section about the same item, to tell an answer that was only copied. */
async function previousTexts(tx: Transaction, sections: StoredSection[], before: Date): Promise<Map<string, Previous>> {
  const itemIds = sections.flatMap((section) => section.treatments.map((treatment) => treatment.itemId))
  const earlier = await tx.treatment.findMany({
    where: { itemId: { in: itemIds }, report: { plannedOn: { lt: before } }, section: { isNot: null } },
    orderBy: { report: { plannedOn: 'asc' } },
    select: {
      itemId: true,
      section: { select: { text: true } },
      report: { select: { plannedOn: true, sentOn: true } },
    },
  })
  return new Map(
    earlier.flatMap(({ itemId, section, report }) =>
      section
        ? [[itemId, { text: section.text, on: fromDatabaseDate(report.sentOn ?? report.plannedOn) }] as const]
        : [],
    ),
  )
}

type Previous = { text: string; on: CalendarDate }

/** A section whose items are all hidden from this reader is hidden itself; its writer and coordinators see all. */
function sectionFacts(actor: Actor, section: StoredSection, previous: Map<string, Previous>): SectionFacts | null {
  const visible = section.treatments.filter((treatment) => isVisible(actor, treatment.item))
  const own = section.handlerId === actor.id || may(actor, 'register.readRestricted')
  if (visible.length < section.treatments.length && !own) return null
  const earlier = section.treatments.flatMap((treatment) => previous.get(treatment.itemId) ?? [])[0]
  return {
    id: section.id,
    version: section.version,
    order: section.order,
    heading: section.heading,
    text: section.text,
    stage: section.stage,
    remark: section.remark,
    handler: section.handler,
    department: section.department,
    previousText: earlier?.text ?? null,
    previousOn: earlier?.on ?? null,
    treatments: section.treatments.map(treatmentFacts),
  }
}

function treatmentFacts(treatment: StoredTreatment): TreatmentFacts {
  const { id, version, outcome, evidence, donePart, endReason, transferredTo, termWords, termReason, item } = treatment
  return {
    id,
    version,
    outcome,
    evidence,
    donePart,
    endReason,
    transferredTo,
    termWords,
    termBy: dayOf(treatment.termBy),
    termReason,
    applied: treatment.appliedAt !== null,
    item: {
      id: item.id,
      number: item.number,
      version: item.version,
      kind: item.kind,
      title: item.title,
      obligation: item.obligation,
      chamber: item.chamber,
      members: item.proposers.map((proposer) => ({
        name: proposer.member.name,
        party: proposer.party?.abbreviation ?? null,
      })),
      cosigned: item.cosigned,
      venue: item.venue,
      date: dayOf(item.date),
      references: item.references.map(({ key, locator }) => ({ key, locator })),
      motionState: item.motionState,
      status: item.status,
      termWords: item.termWords,
      termBy: dayOf(item.termBy),
    },
  }
}
