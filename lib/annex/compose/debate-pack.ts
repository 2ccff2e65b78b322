import { plain, type Block, type TableRow } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { paperOf } from '@/lib/annex/compose/paper'
import { describe, isOwed, knownAs, oldestFirst, standOf, type RegisterItem } from '@/lib/annex/compose/register-item'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'

/** What one page of the pack is about: a debate, or a member of the Kamer. */
export type PackPage = { title: string; items: RegisterItem[] }

const HEADER: TableRow = {
  header: true,
  cells: ['Datum en nummer', 'Motie of toezegging', 'Stand van zaken'].map(plain),
}
const SHARES = [20, 48, 32]

/**
 * What a bewindspersoon takes along to a debate: per debate or member a page with what is open, the oldest first, and what was
 * settled since `since`.
 */
export function debatePackOf(
  pages: readonly PackPage[],
  { date, since, directorate }: { date: CalendarDate; since: CalendarDate; directorate: string },
): ComposedAnnex {
  const blocks: Block[] = []
  const newPage: number[] = []
  for (const page of pages) {
    if (blocks.length > 0) newPage.push(blocks.length)
    blocks.push(...blocksOf(page, since))
  }
  return paperOf({
    label: 'Debatpakket',
    title: pages.length === 1 ? (pages[0]?.title ?? '') : 'Moties en toezeggingen',
    number: `Stand op ${formatLongDay(date)}`,
    belongsTo: `Open, en afgedaan sinds ${formatLongDay(since)}`,
    directorate,
    date,
    newPage,
    blocks:
      blocks.length > 0 ? blocks : [{ type: 'paragraph', ...plain('Er is niets gekozen waarover iets openstaat.') }],
  })
}

function blocksOf({ title, items }: PackPage, since: CalendarDate): Block[] {
  const ordered = oldestFirst(items)
  const open = ordered.filter(isOwed)
  const settled = ordered.filter((one) => !isOwed(one))
  return [
    { type: 'heading', level: 1, ...plain(title) },
    ...tableOf(`Open (${open.length})`, open, 'Er staat niets open.'),
    ...tableOf(`Afgedaan (${settled.length})`, settled, `Sinds ${formatLongDay(since)} is niets afgedaan.`),
  ]
}

function tableOf(title: string, items: RegisterItem[], none: string): Block[] {
  const heading: Block = { type: 'heading', level: 2, ...plain(title) }
  if (items.length === 0) return [heading, { type: 'paragraph', ...plain(none) }]
  const rows = items.map((one): TableRow => ({ header: false, cells: [knownAs(one), describe(one), standOf(one)] }))
  return [heading, { type: 'table', rows: [HEADER, ...rows], caption: title, shares: SHARES }]
}
