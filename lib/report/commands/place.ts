import type { Change } from '@/lib/audit/log'
import type { Actor } from '@/lib/auth/actor'
import type { Transaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import type { PlaceSectionInput, PlaceThemeInput } from '@/lib/report/arrange-schema'
import { placeTheme } from '@/lib/report/commands/put-items'
import { nameOf, rearrange, sectionOf, type Rearranged } from '@/lib/report/commands/rearrange'

/** Puts a theme before another one, or at the end. */
export function placeThemeBefore(actor: Actor, input: PlaceThemeInput): Promise<Outcome<Rearranged>> {
  return rearrange(actor, input, async (tx, report) => {
    const placed = await tx.reportTheme.findMany({
      where: { reportId: report.id },
      orderBy: { order: 'asc' },
      include: { theme: true },
    })
    const theme = placed.find(({ themeId }) => themeId === input.themeId)?.theme
    if (!theme) return refused('not-found', 'Dit thema staat niet op dit halfjaarbericht.')
    const order = movedBefore(
      placed.map(({ themeId }) => themeId),
      input.themeId,
      input.before,
    )
    for (const [index, themeId] of order.entries()) {
      await tx.reportTheme.update({
        where: { reportId_themeId: { reportId: report.id, themeId } },
        data: { order: index + 1 },
      })
    }
    return done([changeOf('orderTheme', report.id, theme.name, order.indexOf(input.themeId) + 1)])
  })
}

/** Puts a section before another one of a theme, or at the end of it; its theme becomes that theme. */
export function placeSectionBefore(actor: Actor, input: PlaceSectionInput): Promise<Outcome<Rearranged>> {
  return rearrange(actor, input, async (tx, report) => {
    const section = await sectionOf(tx, report.id, input.sectionId)
    if ('code' in section) return section
    const theme = await tx.theme.findUnique({ where: { id: input.themeId } })
    if (!theme) return refused('not-found', 'Dit thema bestaat niet (meer).')
    await placeTheme(tx, report.id, theme.id)
    const others = await tx.section.findMany({
      where: { reportId: report.id, themeId: theme.id },
      orderBy: [{ order: 'asc' }, { createdAt: 'asc' }],
      select: { id: true },
    })
    const order = movedBefore([...new Set([...others.map(({ id }) => id), section.id])], section.id, input.before)
    if (section.themeId !== theme.id)
      await tx.section.update({ where: { id: section.id }, data: { themeId: theme.id } })
    await numberSections(tx, order)
    return done([
      {
        ...changeOf('orderSection', section.id, nameOf(section), order.indexOf(section.id) + 1),
        objectType: 'section',
      },
    ])
  })
}

/** Gives sections the order of the list. */
export async function numberSections(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) await tx.section.update({ where: { id }, data: { order: index + 1 } })
}

/** @example movedBefore(['a', 'b', 'c'], 'c', 'a') // ['c', 'a', 'b'] */
export function movedBefore(ids: readonly string[], id: string, before: string | null): string[] {
  const rest = ids.filter((other) => other !== id)
  const at = before === null ? -1 : rest.indexOf(before)
  return at < 0 ? [...rest, id] : [...rest.slice(0, at), id, ...rest.slice(at)]
}

function changeOf(action: string, objectId: string, label: string, place: number): Change {
  return { action, objectType: 'report', objectId, label, after: { plaats: place } }
}
