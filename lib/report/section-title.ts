import { shownTitle } from '@/lib/register/shown'

/** A section by its heading, or by its items. */
export function sectionTitle(section: { heading: string; treatments: readonly { item: { title: string } }[] }): string {
  return section.heading || section.treatments.map(({ item }) => shownTitle(item.title)).join('; ') || 'Onderdeel'
}
