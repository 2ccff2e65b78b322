import type { ReactNode } from 'react'
import { ListDeeds } from '@/components/register/list-deeds'
import { LiveMarks } from '@/components/register/live-marks'
import { may, type Actor } from '@/lib/auth/actor'
import { recessCalendar } from '@/lib/people/recess'
import type { CalendarDate } from '@/lib/calendar/date'
import { filterQuery, type Filter } from '@/lib/register/filter'
import { openBefore } from '@/lib/register/queries/chain-of'
import { registerChoices } from '@/lib/register/queries/choices'
import type { ItemPage, ItemRow } from '@/lib/register/queries/list-items'
import { ITEM_ACTIONS } from './item-actions'

type ListOfItemsProps = { actor: Actor; filter: Filter; found: ItemPage; today: CalendarDate; children: ReactNode }

/** The table with the marks of what colleagues change, and with its deeds for who may change. */
export async function ListOfItems({ actor, filter, found, today, children }: ListOfItemsProps) {
  const live = <LiveMarks seen={found.rows.map(({ number, version }) => ({ number, version }))} />
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
    found.rows.map(({ id }) => id),
  )
  return (
    <ListDeeds
      rows={found.rows.map((row) => ({ ...deedRowOf(row), earlier: earlier.get(row.id) ?? [] }))}
      actions={ITEM_ACTIONS}
      context={{ today, recess: await recessCalendar(), choices: { handlers, departments, themes, papers } }}
      total={found.total}
      back={filterQuery(filter)}
    >
      {children}
      {live}
    </ListDeeds>
  )
}

function deedRowOf(row: ItemRow) {
  const { id, number, version, kind, title, status, motionState, handler, departmentId, themeId } = row
  const handlerId = handler?.id ?? null
  return { id, number, version, kind, title, status, motionState, handlerId, departmentId, themeId }
}
