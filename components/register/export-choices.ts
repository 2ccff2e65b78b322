import type { TakeAlongChoice } from '@/components/register/take-along'
import { viewQuery, type Filter } from '@/lib/register/filter'

/** The formats in which people take a list along; a paper may take a while, so its address may lead to a page. */
const FORMATS = [
  { format: 'xlsx', label: 'Excel' },
  { format: 'ods', label: 'OpenDocument-rekenblad' },
  { format: 'csv', label: 'CSV' },
  { format: 'docx', label: 'Word', paper: true },
  { format: 'odt', label: 'OpenDocument-tekst', paper: true },
  { format: 'pdf', label: 'PDF', paper: true },
]

/** What a list can be taken along as: the same filter and order, all pages. */
export function exportChoices(filter: Filter): TakeAlongChoice[] {
  return FORMATS.map(({ format, label, paper = false }) => ({
    label,
    paper,
    href: `/items/uitvoer?vorm=${format}&${viewQuery(filter)}`,
  }))
}
