'use client'

import { useEffect, useRef, useState } from 'react'
import type { DeedContext, DeedName } from '@/components/item/deed-fields'
import { deedLabel } from '@/components/item/deed-words'
import { ItemDeedForm, type DeedSubject, type ItemActions } from '@/components/item/item-deed-form'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { movesFrom } from '@/lib/register/moves'
import type { ListedItem } from '@/lib/register/listed-item'
import type { EarlierItem } from '@/lib/register/queries/chain-of'

/** What the deeds need of a row. */
type DeedRow = Pick<
  ListedItem,
  'id' | 'number' | 'version' | 'kind' | 'status' | 'motionState' | 'handler' | 'departmentId' | 'themeId'
>

const FIRST_FIELD = 'input:not([type=hidden]), textarea, select'

type AskedDeedProps = {
  row: DeedRow
  /** What was pressed: the name of a deed, "status" or "alles". */
  deed: string
  /** Earlier items of its chain that are still open. */
  earlier: readonly EarlierItem[]
  actions: ItemActions
  context: DeedContext
  close: () => void
}

/** The form of the deed that was pressed in a row of the list; where the press leaves a choice, first that choice. */
export function AskedDeed({ row, deed, earlier, actions, context, close }: AskedDeedProps) {
  const possible = deedsOf(row, deed)
  const [only] = possible
  const [chosen, setChosen] = useState<DeedName | null>(possible.length === 1 && only ? only : null)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) form.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
  }, [chosen])
  if (chosen)
    return (
      <div ref={form}>
        <ItemDeedForm deed={chosen} item={placedIn(row)} open {...{ earlier, actions, context, close }} />
      </div>
    )
  return (
    <div className="flex flex-col items-stretch gap-2">
      {possible.map((name) => (
        <Button key={name} type="button" onClick={() => setChosen(name)}>
          {deedLabel(name)}
        </Button>
      ))}
      {deed === 'alles' && <LinkButton href={`/items/${row.number}/wijzig`}>Wijzig de gegevens</LinkButton>}
    </div>
  )
}

function placedIn({ id, version, handler, departmentId, themeId }: DeedRow): DeedSubject {
  return { id, version, handlerId: handler?.id ?? null, departmentId, themeId }
}

function deedsOf(row: DeedRow, deed: string): DeedName[] {
  const moves = movesFrom(row).map((move) => move.verb)
  switch (deed) {
    case 'status':
      return moves
    case 'moveTerm':
    case 'assign':
    case 'setTheme':
      return [deed]
    default:
      return [...moves, 'moveTerm', 'assign', 'setTheme']
  }
}
