import { plain, type Block, type TableRow } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { paperOf } from '@/lib/annex/compose/paper'
import { describe, foundAt, isOwed, oldestFirst, standOf, type RegisterItem } from '@/lib/annex/compose/register-item'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatLongDay } from '@/lib/calendar/format'

/** The columns that the budget prescribes (Rijksbegrotingsvoorschriften, annex of moties and toezeggingen). */
export const BUDGET_COLUMNS = ['Omschrijving', 'Vindplaats', 'Stand van zaken'] as const
const SHARES = [44, 28, 28]

const KINDS = [
  { kinds: ['motie'], noun: 'moties' },
  { kinds: ['toezegging', 'aanvullend'], noun: 'toezeggingen' },
]

/** A table of the budget annex: its heading, and the items in it. */
export type BudgetTable = { title: string; items: RegisterItem[] }

/** The four tables: moties and toezeggingen, settled and open; a table without items is left out. */
export function budgetTables(items: readonly RegisterItem[]): BudgetTable[] {
  return KINDS.flatMap(({ kinds, noun }) => {
    const own = oldestFirst(items.filter(({ item }) => kinds.includes(item.kind)))
    return [
      { title: `Afgehandelde ${noun}`, items: own.filter((one) => !isOwed(one)) },
      { title: `Openstaande ${noun}`, items: own.filter(isOwed) },
    ]
  }).filter((table) => table.items.length > 0)
}

/** The annex of the budget, on its side: what was settled since `since` and what is open, on the cut-off date `date`. */
export function budgetAnnexOf(
  items: readonly RegisterItem[],
  { date, since, directorate }: { date: CalendarDate; since: CalendarDate; directorate: string },
): ComposedAnnex {
  const header: TableRow = { header: true, cells: BUDGET_COLUMNS.map(plain) }
  const tables = budgetTables(items)
  const on = formatLongDay(date)
  const blocks = tables.flatMap((table): Block[] => [
    { type: 'heading', level: 1, ...plain(`${table.title}, peildatum ${on}`) },
    {
      type: 'table',
      caption: `${table.title}, peildatum ${on}`,
      shares: SHARES,
      rows: [
        header,
        ...table.items.map((one): TableRow => ({ header: false, cells: [describe(one), foundAt(one), standOf(one)] })),
      ],
    },
  ])
  return paperOf({
    label: 'Bijlage bij de begroting',
    title: 'Moties en toezeggingen',
    number: `Peildatum ${on}`,
    belongsTo: `Afgehandeld sinds ${formatLongDay(since)}, en wat nog openstaat`,
    directorate,
    date,
    landscape: true,
    blocks: blocks.length > 0 ? blocks : [{ type: 'paragraph', ...plain('Er zijn geen moties of toezeggingen.') }],
  })
}
