'use client'

import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import type { DeedContext, DeedName } from '@/components/item/deed-fields'
import { deedLabel } from '@/components/item/deed-words'
import { ItemDeedForm, type DeedSubject, type ItemActions } from '@/components/item/item-deed-form'
import { SelectionBar } from '@/components/register/selection-bar'
import { useSelection } from '@/components/register/use-selection'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { LinkButton } from '@/components/ui/link-button'
import type { EarlierItem } from '@/lib/register/queries/chain-of'
import { movesFrom, type MoveSubject } from '@/lib/register/moves'
import { shownTitle } from '@/lib/register/shown'

/** A row of the list as its deeds need it. */
export type DeedRow = DeedSubject & MoveSubject & { number: number; title: string; earlier: readonly EarlierItem[] }

type ListDeedsProps = {
  rows: readonly DeedRow[]
  actions: ItemActions
  context: DeedContext
  /** All that the list finds, over its pages, and the search string of the list. */
  total: number
  back: string
  /** The table. Its cells name their deed in `data-deed` and their row by the id of the row. */
  children: ReactNode
}

type Asked = { row: DeedRow; deed: string; from: HTMLElement; index: number }

/**
 * The deeds in the list, without leaving it: a press on a status, term, handler or theme opens its form beside it; marks choose
 * rows to change together. Without JavaScript the cells lead to the item, and the marks to the page for many.
 */
export function ListDeeds({ rows, actions, context, total, back, children }: ListDeedsProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const selection = useSelection(frame)
  useFocusKept(frame, asked)

  const press = useEffectEvent((event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return
    const from = event.target.closest<HTMLElement>('[data-deed]')
    const line = from?.closest('tr')
    const index = rows.findIndex((row) => `item-${row.number}` === line?.id)
    const row = rows[index]
    if (!from || !row) return
    event.preventDefault()
    for (const other of frame.current?.querySelectorAll('[data-deed][aria-expanded]') ?? [])
      other.removeAttribute('aria-expanded')
    from.setAttribute('aria-expanded', 'true')
    setAsked({ row, deed: from.dataset.deed ?? '', from, index })
  })
  useEffect(() => {
    const stop = new AbortController()
    frame.current?.addEventListener('click', press, { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return (
    <>
      <div ref={frame}>{children}</div>
      <SelectionBar count={selection.count} clear={selection.clear} total={total} back={back} />
      <Dialog
        title={asked ? `G-${asked.row.number}: ${shownTitle(asked.row.title)}` : ''}
        open={asked !== null}
        onClose={() => setAsked(null)}
        beside
      >
        {asked && (
          <AskedDeed
            key={`${asked.row.id}-${asked.deed}`}
            {...asked}
            {...{ actions, context }}
            close={() => setAsked(null)}
          />
        )}
      </Dialog>
    </>
  )
}

/** When the row that had the focus has left the list, the row that took its place gets it. */
function useFocusKept(frame: { current: HTMLElement | null }, asked: Asked | null): void {
  const last = useRef<Asked | null>(null)
  useEffect(() => {
    if (asked) last.current = asked
  }, [asked])
  useEffect(() => {
    const was = last.current
    if (!was || was.from.isConnected || document.activeElement !== document.body) return
    last.current = null
    const lines = [...(frame.current?.querySelectorAll('tbody > tr') ?? [])]
    const line = lines[Math.min(was.index, lines.length - 1)]
    const same = line?.querySelector<HTMLElement>(`[data-deed="${was.deed}"]`)
    ;(same ?? line?.querySelector<HTMLElement>('a'))?.focus()
  })
}

const FIRST_FIELD = 'input:not([type=hidden]), textarea, select'

type AskedDeedProps = Asked & { actions: ItemActions; context: DeedContext; close: () => void }

function AskedDeed({ row, deed, actions, context, close }: AskedDeedProps) {
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
        <ItemDeedForm deed={chosen} item={row} earlier={row.earlier} open {...{ actions, context, close }} />
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
