'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { fieldOf } from '@/lib/field-of'

type Seen = { number: number; version: number }

type Changed = readonly (Seen & { who: string })[]

const EVERY = 4_000
/** When Gestand does not answer, it is left alone for a while. */
const EVERY_WHEN_AWAY = 20_000

/**
 * Marks what a colleague changes while it stands on the screen. Nothing moves: the rows get a ground of their own and a line at
 * the foot says who, until one asks for the fresh page. Nothing is asked while the tab is hidden.
 */
export function LiveMarks({ seen }: { seen: readonly Seen[] }) {
  const router = useRouter()
  const changed = useChanged(seen)
  useEffect(() => markRows(changed), [changed])
  return (
    <div role="status" data-floats className="no-print fixed right-4 bottom-4 z-30 max-w-[calc(100vw-2rem)]">
      {changed.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border border-warn bg-paper-float px-3 py-2 shadow-float">
          <span>{wordsOf(changed)}</span>
          <Button type="button" size="small" onClick={() => router.refresh()}>
            Toon het
          </Button>
        </div>
      )}
    </div>
  )
}

/** @example one item changed by Noor gives 'Noor wijzigde intussen G-12.' */
function wordsOf(changed: Changed): string {
  const people = [...new Set(changed.map(({ who }) => who))]
  const items = changed.slice(0, 3).map(({ number }) => `G-${number}`)
  const rest = changed.length - items.length
  const named = rest > 0 ? `${items.join(', ')} en ${rest} meer` : items.join(' en ')
  return `${people.length === 1 ? people[0] : 'Collega’s'} ${people.length === 1 ? 'wijzigde' : 'wijzigden'} intussen ${named}.`
}

function markRows(changed: Changed): () => void {
  const rows = changed.flatMap(({ number }) => document.getElementById(`item-${number}`) ?? [])
  for (const row of rows) row.dataset.changed = ''
  return () => {
    for (const row of rows) delete row.dataset.changed
  }
}

function useChanged(seen: readonly Seen[]): Changed {
  const [told, setTold] = useState<Changed>([])
  const asked = seen.map(({ number, version }) => `${number}.${version}`).join(',')
  useEffect(() => {
    const stop = new AbortController()
    let timer = setTimeout(again, EVERY)
    async function ask() {
      clearTimeout(timer)
      const next = document.hidden ? EVERY : await poll(asked, stop.signal, setTold)
      if (!stop.signal.aborted && next !== null) timer = setTimeout(again, next)
    }
    function again() {
      void ask()
    }
    document.addEventListener('visibilitychange', () => document.hidden || again(), { signal: stop.signal })
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked])
  const versions = new Map(seen.map(({ number, version }) => [number, version]))
  return told.filter(({ number, version }) => version > (versions.get(number) ?? Number.POSITIVE_INFINITY))
}

/** Asks once; answers when to ask again, or null when there is nobody signed in any more. */
async function poll(asked: string, signal: AbortSignal, tell: (changed: Changed) => void): Promise<number | null> {
  try {
    const response = await fetch(`/items/versies?gezien=${asked}`, { signal })
    if (response.status === 401 || response.redirected) return null
    tell(changedIn(await response.json()))
    return EVERY
  } catch {
    return EVERY_WHEN_AWAY
  }
}

function changedIn(answer: unknown): Changed {
  const changed = fieldOf(answer, 'changed')
  return Array.isArray(changed) ? changed.flatMap(changeFrom) : []
}

function changeFrom(value: unknown): Changed {
  const [number, version, who] = ['number', 'version', 'who'].map((name) => fieldOf(value, name))
  return typeof number === 'number' && typeof version === 'number' && typeof who === 'string'
    ? [{ number, version, who }]
    : []
}
