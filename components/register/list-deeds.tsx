'use client'

import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import type { DeedContext } from '@/components/item/deed-fields'
import type { ItemActions } from '@/components/item/item-deed-form'
import type { AskedDeed } from '@/components/register/asked-deed'
import { SelectionBar } from '@/components/register/selection-bar'
import { useSelection } from '@/components/register/use-selection'
import { Dialog } from '@/components/ui/dialog'
import type { ListedItem } from '@/lib/register/listed-item'
import type { EarlierItem } from '@/lib/register/queries/chain-of'
import { shownTitle } from '@/lib/register/shown'

type ListDeedsProps = {
  rows: readonly ListedItem[]
  /** By id, the earlier items of its chain that are still open. */
  earlier: Readonly<Record<string, readonly EarlierItem[]>>
  actions: ItemActions
  context: DeedContext
  /** All that the list finds, over its pages, and the search string of the list. */
  total: number
  back: string
  /** The table. Its cells name their deed in `data-deed` and their row by the id of the row. */
  children: ReactNode
}

type Asked = { row: ListedItem; deed: string; from: HTMLElement; index: number; Form: typeof AskedDeed }

/** The forms come when a row is first touched: who only reads does without them. */
const loadForms = () => import('@/components/register/asked-deed')

/** How long after the first touch they are fetched where the browser does not tell when it rests, in ms. */
const REST = 300

/**
 * The deeds in the list, without leaving it: a press on a status, term, handler or theme opens its form beside it; marks choose
 * rows to change together. Without JavaScript the cells lead to the item, and the marks to the page for many.
 */
export function ListDeeds({ rows, earlier, actions, context, total, back, children }: ListDeedsProps) {
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
    void loadForms().then(
      ({ AskedDeed: Form }) => setAsked({ row, deed: from.dataset.deed ?? '', from, index, Form }),
      () => from instanceof HTMLAnchorElement && location.assign(from.href),
    )
  })
  useEffect(() => {
    const stop = new AbortController()
    frame.current?.addEventListener('click', press, { signal: stop.signal })
    for (const touch of ['pointerover', 'focusin'])
      frame.current?.addEventListener(touch, warmUp, { once: true, signal: stop.signal })
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
          <asked.Form
            key={`${asked.row.id}-${asked.deed}`}
            row={asked.row}
            deed={asked.deed}
            earlier={earlier[asked.row.id] ?? []}
            {...{ actions, context }}
            close={() => setAsked(null)}
          />
        )}
      </Dialog>
    </>
  )
}

/** In a moment of rest, so that no key waits for it. A press tells when they did not come. */
function warmUp(): void {
  const fetchForms = () => void loadForms().catch(() => undefined)
  if ('requestIdleCallback' in window) requestIdleCallback(fetchForms)
  else setTimeout(fetchForms, REST)
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
