import type { ReactNode } from 'react'
import { ListDeeds } from '@/components/register/list-deeds'
import { LiveMarks } from '@/components/register/live-marks'
import { may, type Actor } from '@/lib/auth/actor'
import { recessCalendar } from '@/lib/people/recess'
import type { CalendarDate } from '@/lib/calendar/date'
import { filterQuery, type Filter } from '@/lib/register/filter'
import type { ListedItem } from '@/lib/register/listed-item'
import { openBefore } from '@/lib/register/queries/chain-of'
import { registerChoices } from '@/lib/register/queries/choices'
import { ITEM_ACTIONS } from './item-actions'

type ListOfItemsProps = {
  actor: Actor
  filter: Filter
  rows: readonly ListedItem[]
  /** All that the list finds, over its pages. */
  total: number
  today: CalendarDate
  children: ReactNode
}

/** The table with the marks of what colleagues change, and with its deeds for who may change. */
export async function ListOfItems({ actor, filter, rows, total, today, children }: ListOfItemsProps) {
  const live = <LiveMarks seen={rows} />
  if (!may(actor, 'item.change'))
    return (
      <>
        {children}
        {live}
      </>
    )
  const { handlers, departments, themes, papers } = await registerChoices(actor)
  const earlier = await openBefore(
    actor,
    rows.map(({ id }) => id),
  )
  return (
    <ListDeeds
      rows={rows}
      earlier={Object.fromEntries(earlier)}
      actions={ITEM_ACTIONS}
      context={{ today, recess: await recessCalendar(), choices: { handlers, departments, themes, papers } }}
      total={total}
      back={filterQuery(filter)}
    >
      {children}
      {live}
    </ListDeeds>
  )
}
