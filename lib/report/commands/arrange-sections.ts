import type { Actor } from '@/lib/auth/actor'
import { done, type Outcome } from '@/lib/outcome'
import type { ArrangeSectionsInput } from '@/lib/report/arrange-schema'
import { assignSections } from '@/lib/report/commands/assign-sections'
import { groupSections } from '@/lib/report/commands/group-sections'

export type SectionsArranged = { assigned: number; grouped: number }

/** Gives the chosen sections to somebody, or makes them one. */
export async function arrangeSections(actor: Actor, input: ArrangeSectionsInput): Promise<Outcome<SectionsArranged>> {
  if (input.decision === 'toewijzen') {
    const assigned = await assignSections(actor, input)
    return assigned.ok ? done({ ...assigned.value, grouped: 0 }) : assigned
  }
  const grouped = await groupSections(actor, input)
  return grouped.ok ? done({ assigned: 0, grouped: input.sections.length }) : grouped
}
