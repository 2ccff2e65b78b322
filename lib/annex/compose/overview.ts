import { plain, type Block, type Inline, type TableRow } from '@/lib/annex/blocks'
import { formatLongDay } from '@/lib/calendar/format'
import { cite, citation, joined, sessionsOf, type Sessions } from '@/lib/annex/compose/cite'
import { listingOf } from '@/lib/annex/compose/naming'
import type { AnnexInput, AnnexItem } from '@/lib/annex/compose/schema'
import { OUTCOMES, upperFirst } from '@/lib/annex/compose/wording'

/** The columns of the overview, with their share of the width in percent. */
export const OVERVIEW_COLUMNS = [
  { heading: 'Kenmerk', width: 13 },
  { heading: 'Omschrijving', width: 35 },
  { heading: 'Vindplaats', width: 22 },
  { heading: 'Stand van zaken', width: 16 },
  { heading: 'Termijn', width: 14 },
] as const

const SHARES = OVERVIEW_COLUMNS.map((column) => column.width)

/** One item of the overview: its five cells, and what a spreadsheet shows besides. */
export type OverviewRow = { item: AnnexItem; theme: string; cells: Inline[] }

/** The overview as blocks: heading, the day it holds for, and one table; nothing when there are no items. */
export function overviewOf(input: AnnexInput): Block[] {
  const rows = overviewRows(input)
  if (rows.length === 0) return []
  const header: TableRow = { header: true, cells: OVERVIEW_COLUMNS.map((column) => plain(column.heading)) }
  const caption = `${input.wording.overview}, ${formatLongDay(input.date)}`
  return [
    { type: 'heading', level: 1, ...plain(input.wording.overview) },
    { type: 'paragraph', ...plain(`Stand op ${formatLongDay(input.date)}.`) },
    { type: 'table', rows: [header, ...rows.map(({ cells }) => ({ header: false, cells }))], caption, shares: SHARES },
  ]
}

/** One row per item in the order of the annex; the same rows go into the spreadsheets. */
export function overviewRows(input: AnnexInput): OverviewRow[] {
  const sessions = sessionsOf(input)
  return input.themes.flatMap((theme) =>
    theme.sections.flatMap((section) =>
      section.items.map((item) => ({ item, theme: theme.title, cells: cellsOf(item, sessions) })),
    ),
  )
}

function cellsOf(item: AnnexItem, sessions: Sessions): Inline[] {
  return [
    plain(item.refs.map((reference) => reference.key).join(', ') || NONE),
    plain(upperFirst(listingOf(item))),
    placeOf(item),
    cite(plain(standOf(item)), sessions),
    plain(termOf(item)),
  ]
}

const NONE = '–'

/** Where the item can be found: its paper; without one the debate and day, then the register. */
export function placeOf(item: AnnexItem): Inline {
  const papers = item.refs.filter((reference) => !/^TZ?\d/.test(reference.key))
  if (papers.length > 0) return joined(papers.map(citation), '; ')
  const debate = [item.venue, item.date ? formatLongDay(item.date) : null].filter((part) => part !== null).join(' ')
  const register = joined(item.refs.map(citation), '; ')
  if (debate === '') return register.text === '' ? plain(NONE) : register
  return register.text === '' ? plain(upperFirst(debate)) : joined([plain(upperFirst(debate)), register], '; ')
}

function standOf(item: AnnexItem): string {
  const outcome = OUTCOMES[item.outcome ?? 'onbekend']
  if (item.outcome === 'overgedragen' && item.transferredTo) return `${outcome} aan ${item.transferredTo}`
  if (item.outcome === 'deels afgedaan' && item.donePart) return `${outcome}: ${item.donePart}`
  return item.evidence?.trim() ? `${outcome}; ${item.evidence.trim()}` : outcome
}

function termOf(item: AnnexItem): string {
  const open = item.outcome !== 'afgedaan' && item.outcome !== 'vervallen' && item.outcome !== 'overgedragen'
  return open && item.newTerm ? upperFirst(item.newTerm.words) : NONE
}
