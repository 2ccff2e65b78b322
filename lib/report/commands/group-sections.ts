import type { Actor } from '@/lib/auth/actor'
import { done, refused, type Outcome } from '@/lib/outcome'
import { storeLexemesOf } from '@/lib/register/commands/store-lexemes'
import type { ArrangeSectionsInput, SplitSectionInput } from '@/lib/report/arrange-schema'
import { joinTexts } from '@/lib/report/join-texts'
import { numberSections } from '@/lib/report/commands/place'
import { nameOf, rearrange, sectionOf, type Rearranged } from '@/lib/report/commands/rearrange'
import { SECTION_STAGES, type SectionStage } from '@/lib/report/schema'

/**
 * Makes one section of several: the first one stays, with all items and comments and with the texts one after another.
 * It stands where the least far one stood. Nothing that somebody is still typing is lost: then it is refused.
 */
export function groupSections(actor: Actor, input: ArrangeSectionsInput): Promise<Outcome<Rearranged>> {
  return rearrange(actor, input, async (tx, report) => {
    const sections = await tx.section.findMany({
      where: { reportId: report.id, id: { in: input.sections } },
      include: { treatments: { orderBy: { order: 'asc' }, include: { item: { select: { title: true } } } } },
    })
    const places = await tx.reportTheme.findMany({ where: { reportId: report.id } })
    const [first, ...rest] = inOrder(sections, places)
    if (!first || sections.length < input.sections.length)
      return refused('not-found', 'Niet alle gekozen onderdelen staan nog op dit halfjaarbericht.')
    const gone = rest.map(({ id }) => id)
    const writing = await tx.sectionDraft.findFirst({
      where: { sectionId: { in: [first.id, ...gone] } },
      include: { user: { select: { name: true } } },
    })
    if (writing)
      return refused(
        'being-written',
        `${writing.user.name} heeft nog tekst die niet is bewaard. Vraag die eerst te bewaren.`,
      )
    let order = first.treatments.length
    for (const { id } of rest.flatMap((section) => section.treatments)) {
      await tx.treatment.update({ where: { id }, data: { sectionId: first.id, order: order++ } })
    }
    await tx.sectionComment.updateMany({ where: { sectionId: { in: gone } }, data: { sectionId: first.id } })
    await tx.section.update({
      where: { id: first.id },
      data: {
        text: joinTexts(sections.map(({ text }) => text)),
        stage: leastFar(sections.map(({ stage }) => stage)),
        version: first.version + 1,
      },
    })
    await tx.section.deleteMany({ where: { id: { in: gone } } })
    await storeLexemesOf(
      tx,
      sections.flatMap((section) => section.treatments.map(({ itemId }) => itemId)),
    )
    return done(
      rest.map((section) => ({
        action: 'groupSections',
        objectType: 'section',
        objectId: first.id,
        label: nameOf(first),
        before: { heading: nameOf(section), text: section.text },
      })),
    )
  })
}

/** Gives the chosen items of a section one of their own, right behind it, with the same handler and no text yet. */
export function splitSection(actor: Actor, input: SplitSectionInput): Promise<Outcome<Rearranged>> {
  return rearrange(actor, input, async (tx, report) => {
    const section = await sectionOf(tx, report.id, input.sectionId)
    if ('code' in section) return section
    const leaving = section.treatments.filter(({ id }) => input.treatments.includes(id))
    if (leaving.length < input.treatments.length) return refused('not-found', 'Niet alle gekozen items staan hier nog.')
    if (leaving.length === section.treatments.length)
      return refused('nothing-left', 'Laat ten minste één item in dit onderdeel staan.')
    const made = await tx.section.create({
      data: {
        reportId: report.id,
        themeId: section.themeId,
        order: section.order,
        heading: '',
        handlerId: section.handlerId,
        departmentId: section.departmentId,
      },
    })
    for (const [order, { id }] of leaving.entries())
      await tx.treatment.update({ where: { id }, data: { sectionId: made.id, order } })
    const all = await tx.section.findMany({
      where: { reportId: report.id, themeId: section.themeId },
      orderBy: [{ order: 'asc' }, { createdAt: 'asc' }],
      select: { id: true },
    })
    const others = all.map(({ id }) => id).filter((id) => id !== made.id)
    const at = others.indexOf(section.id) + 1
    await numberSections(tx, [...others.slice(0, at), made.id, ...others.slice(at)])
    await tx.section.update({ where: { id: section.id }, data: { version: section.version + 1 } })
    await storeLexemesOf(
      tx,
      leaving.map(({ itemId }) => itemId),
    )
    return done([
      {
        action: 'splitSection',
        objectType: 'section',
        objectId: made.id,
        label: leaving[0]?.item.title ?? 'onderdeel',
        before: { heading: nameOf(section) },
      },
    ])
  })
}

type Placed = { themeId: string; order: number }

/** In the order of the annex, so that the text of the first stays in front. */
function inOrder<Section extends Placed>(sections: Section[], places: readonly Placed[]): Section[] {
  const themeOrder = (themeId: string) => places.find((place) => place.themeId === themeId)?.order ?? 999
  return sections.sort((one, other) => themeOrder(one.themeId) - themeOrder(other.themeId) || one.order - other.order)
}

function leastFar(stages: readonly SectionStage[]): SectionStage {
  return SECTION_STAGES.find((stage) => stages.includes(stage)) ?? 'concept'
}
