'use client'

import { useState } from 'react'
import type { DeedContext, DeedName } from '@/components/item/deed-fields'
import { deedLabel } from '@/components/item/deed-words'
import { ItemDeedForm, type DeedSubject, type ItemActions } from '@/components/item/item-deed-form'
import { Button } from '@/components/ui/button'
import type { MoveVerb } from '@/lib/register/moves'
import type { EarlierItem } from '@/lib/register/queries/chain-of'

type ItemVerbsProps = {
  item: DeedSubject
  moves: readonly MoveVerb[]
  actions: ItemActions
  context: DeedContext
  /** Earlier items of its chain that are still open: they can be settled together with it. */
  earlier?: readonly EarlierItem[]
  /** The deed that the address asks for: how its form opens without JavaScript. */
  asked?: string
}

const ALWAYS = ['moveTerm', 'assign', 'setTheme'] as const
/** Keys of deeds; the first move of a status is under `s`. */
const KEYS: Partial<Record<DeedName, string>> = { moveTerm: 't', assign: 'b', setTheme: 'h' }

/** The deeds that can be done to an item, each with the form of what it needs. */
export function ItemVerbs({ item, moves, actions, context, earlier = [], asked }: ItemVerbsProps) {
  const deeds: DeedName[] = [...moves, ...ALWAYS]
  const [open, setOpen] = useState(
    deeds.find((deed) => deed === asked || (asked === 'status' && deed === moves[0])) ?? null,
  )
  const shown = deeds.some((deed) => deed === open) ? open : null
  const close = () => setOpen(null)
  return (
    <div className="no-print space-y-4">
      <form className="flex flex-wrap gap-2" aria-label="Wat wilt u doen?">
        {deeds.map((deed) => (
          <Button
            key={deed}
            name="doe"
            value={deed}
            size="small"
            aria-expanded={shown === deed}
            aria-keyshortcuts={deed === moves[0] ? 's' : KEYS[deed]}
            onClick={(event) => {
              event.preventDefault()
              setOpen(shown === deed ? null : deed)
            }}
          >
            {deedLabel(deed)}
          </Button>
        ))}
      </form>
      {shown && (
        <div className="border-l-2 border-accent pl-4">
          <ItemDeedForm key={`${shown}-${item.id}`} deed={shown} {...{ item, actions, context, earlier, close }} />
        </div>
      )}
    </div>
  )
}
