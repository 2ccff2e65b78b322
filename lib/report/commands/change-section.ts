import type { Json } from '@/lib/audit/chain'
import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import type { Right } from '@/lib/auth/rights'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { conflict, done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { storeLexemesOf } from '@/lib/register/commands/store-lexemes'
import { isVisible } from '@/lib/register/visibility'
import { openReport } from '@/lib/report/commands/change-report'
import { bystander } from '@/lib/report/queries/report-pages'
import type { AssignSectionInput, MoveSectionInput, WriteSectionInput } from '@/lib/report/schema'
import { decideStage, mayWrite, STAGE_WORDS } from '@/lib/report/workflow'
import type { Prisma } from '@/prisma/generated/prisma/client'

const INCLUDE = {
  handler: { select: { id: true, name: true } },
  department: { select: { id: true, name: true } },
  treatments: { include: { item: { select: { title: true, restricted: true, handlerId: true, departmentId: true } } } },
} satisfies Prisma.SectionInclude

type StoredSection = Prisma.SectionGetPayload<{ include: typeof INCLUDE }>
type SectionDecision = {
  data: Prisma.SectionUncheckedUpdateInput
  before: Json
  after: Json
  reason?: string
  beside?: (tx: Transaction) => Promise<void>
  /** What changes is not the text, so who is writing it is not disturbed: the version stays. */
  steady?: boolean
}
export type SectionChanged = { id: string; version: number }

/** Stores heading and text of a section, which the writer's unsaved text then is. A text that somebody else stored in between is a conflict: both are kept and shown. */
export function writeSection(actor: Actor, input: WriteSectionInput): Promise<Outcome<SectionChanged>> {
  return changeSection(actor, 'section.write', 'writeSection', input, (section) => {
    if (!mayWrite(section.stage, bystander(actor, section))) {
      return refused(
        'not-allowed',
        `Deze tekst staat op “${STAGE_WORDS[section.stage]}”; alleen de coördinator kan hem nu wijzigen.`,
      )
    }
    const { heading, text } = input
    const itemIds = section.treatments.map((treatment) => treatment.itemId)
    return done({
      data: { heading, text },
      before: { heading: section.heading, text: section.text },
      after: { heading, text },
      beside: async (tx) => {
        if (actor.id) await tx.sectionDraft.deleteMany({ where: { sectionId: section.id, userId: actor.id } })
        await storeLexemesOf(tx, itemIds)
      },
    })
  })
}

/** Moves a text on, or back with a remark. */
export function moveSection(actor: Actor, input: MoveSectionInput): Promise<Outcome<SectionChanged>> {
  return changeSection(actor, 'section.move', `section.${input.verb}`, input, async (section, tx) => {
    if (input.verb === 'submit' && section.text.trim() === '')
      return refused('no-text', 'Schrijf eerst de tekst; daarna kunt u hem aanleveren.')
    if (input.verb === 'submit' && (await hasUnsaved(tx, actor, section)))
      return refused('unsaved', 'U heeft hier tekst die nog niet is bewaard. Bewaar die eerst, of gooi hem weg.')
    const stage = decideStage(section.stage, input.verb, bystander(actor, section), input.remark)
    if (!stage.ok) return stage
    const remark = input.verb === 'sendBack' ? input.remark : null
    return done({
      data: { stage: stage.value, remark },
      before: { stage: section.stage },
      after: { stage: stage.value },
      reason: input.remark,
    })
  })
}

async function hasUnsaved(tx: Transaction, actor: Actor, section: StoredSection): Promise<boolean> {
  if (actor.id === null) return false
  const draft = await tx.sectionDraft.findUnique({
    where: { sectionId_userId: { sectionId: section.id, userId: actor.id } },
  })
  return draft !== null && (draft.text !== section.text || draft.heading !== section.heading)
}

/** Gives a section to a handler and a department. */
export function assignSection(actor: Actor, input: AssignSectionInput): Promise<Outcome<SectionChanged>> {
  return changeSection(actor, 'report.assign', 'assignSection', input, (section) =>
    done({
      data: { handlerId: input.handlerId, departmentId: input.departmentId ?? section.departmentId },
      before: { behandelaar: section.handlerId, afdeling: section.departmentId },
      after: { behandelaar: input.handlerId, afdeling: input.departmentId ?? section.departmentId },
      steady: true,
    }),
  )
}

/** The five beats for a section; see `changeItem`. */
async function changeSection(
  actor: Actor,
  right: Right,
  action: string,
  handle: { id: string; version: number },
  decide: (section: StoredSection, tx: Transaction) => Outcome<SectionDecision> | Promise<Outcome<SectionDecision>>,
): Promise<Outcome<SectionChanged>> {
  if (!may(actor, right)) return notAllowed()
  return inTransaction(async (tx) => {
    const section = await tx.section.findUnique({ where: { id: handle.id }, include: INCLUDE })
    if (!section || !section.treatments.every((treatment) => isVisible(actor, treatment.item))) {
      return refused('not-found', 'Dit onderdeel bestaat niet (meer).')
    }
    const report = await openReport(tx, section.reportId)
    if ('code' in report) return report
    if (section.version !== handle.version) return sectionConflict(section)
    const decision = await decide(section, tx)
    if (!decision.ok) return decision
    const version = decision.value.steady ? section.version : section.version + 1
    const stored = await tx.section.updateMany({
      where: { id: section.id, version: section.version },
      data: { ...decision.value.data, version },
    })
    if (stored.count === 0) return sectionConflict(await tx.section.findUniqueOrThrow({ where: { id: section.id } }))
    await decision.value.beside?.(tx)
    const label = section.heading || section.treatments[0]?.item.title || 'onderdeel'
    const { before, after, reason } = decision.value
    await logEvent(tx, actor, {
      action,
      objectType: 'section',
      objectId: section.id,
      label,
      before,
      after,
      reason: reason || null,
    })
    return done({ id: section.id, version })
  })
}

function sectionConflict(section: { version: number; heading: string; text: string; stage: string }): Outcome<never> {
  return conflict(section.version, { heading: section.heading, text: section.text, stage: section.stage })
}
