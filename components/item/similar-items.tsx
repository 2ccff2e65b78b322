'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { STATUS_WORDS } from '@/lib/register/moves'
import type { SimilarItem } from '@/lib/register/queries/similar-items'
import { shownTitle } from '@/lib/register/shown'

/** The fields by which likeness is judged. */
const TELLING = ['kind', 'title', 'members', 'references', 'date']

/** How long one must pause before the register is asked, in ms. */
const PAUSE = 350

/** Watches the fields inside it and answers the items that look like what is typed, for as long as the form is open. */
export function useSimilarItems(): { similar: SimilarItem[]; watch: (form: HTMLFormElement | null) => void } {
  const [similar, setSimilar] = useState<SimilarItem[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef('')
  useEffect(() => () => clearTimeout(timer.current), [])
  const ask = async (query: string) => {
    const answer = await fetch(`/items/gelijkend?${query}`).catch(() => null)
    if (!answer?.ok || asked.current !== query) return
    const { items }: { items: SimilarItem[] } = await answer.json()
    setSimilar(items)
  }
  const watch = (form: HTMLFormElement | null) => {
    if (!form) return
    const data = new FormData(form)
    const told = TELLING.map((name) => [name, data.get(name)] as const)
    const query = new URLSearchParams(
      told.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ).toString()
    if (query === asked.current) return
    asked.current = query
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void ask(query), PAUSE)
  }
  return { similar, watch }
}

type SimilarItemsProps = { similar: readonly SimilarItem[]; link: (number: number) => void; children?: ReactNode }

/** The items that look like the new one, each with the reason, and the way to link it. */
export function SimilarItems({ similar, link, children }: SimilarItemsProps) {
  return (
    <div aria-live="polite">
      {similar.length > 0 && (
        <Notice tone="warn" title="Lijkt op wat er al staat">
          <ul className="space-y-1">
            {similar.map(({ number, title, status, reasons }) => (
              <li key={number} className="flex flex-wrap items-baseline gap-x-2">
                <Link href={`/items/${number}`} target="_blank">
                  G-{number} {shownTitle(title)}
                </Link>
                <span className="text-sm">
                  {STATUS_WORDS[status]}; {reasons.join(', ')}
                </span>
                <Button type="button" kind="bare" size="small" onClick={() => link(number)}>
                  Volgt op G-{number}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {children}
    </div>
  )
}
