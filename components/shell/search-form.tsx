'use client'

import { Search } from 'lucide-react'
import Form from 'next/form'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { rowStep } from '@/components/shell/shortcut-keys'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'

const REGISTER = '/items'
/** From the question to the first answer. */
function toResults(event: KeyboardEvent): void {
  const first = event.key === 'ArrowDown' ? rowStep(1) : undefined
  if (!first) return
  event.preventDefault()
  first.focus()
}

/** Results follow this long after the last key, in ms. */
const PAUSE = 150
/** What does not travel along to a new question. */
const LEFT = new Set(['q', 'pagina', 'na', 'voor', 'kies', 'alles'])

/**
 * Search from anywhere; leads to the register with the question in the address. In the register itself the list follows
 * as one types and keeps its filters. A plain form without script.
 */
export function SearchForm() {
  const inRegister = usePathname() === REGISTER
  const parameters = useSearchParams()
  const asked = inRegister ? (parameters.get('q') ?? '') : ''
  const kept = inRegister ? [...parameters].filter(([name]) => !LEFT.has(name)) : []
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = asked
  }, [asked])
  const follow = () => {
    clearTimeout(timer.current)
    if (inRegister) timer.current = setTimeout(() => field.current?.form?.requestSubmit(), PAUSE)
  }
  return (
    <Form prefetch={false} action={REGISTER} replace={inRegister} scroll={false} role="search" className="relative">
      <label htmlFor="zoek" className="sr-only">
        Zoek in het register
      </label>
      <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-ink-quiet">
        <Icon shape={Search} />
      </span>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <input
        ref={field}
        id="zoek"
        type="search"
        name="q"
        autoComplete="off"
        aria-keyshortcuts="/"
        placeholder="Zoek: motie, nummer, Kamerlid"
        defaultValue={asked}
        onInput={follow}
        onKeyDown={toResults}
        className="peer block min-h-9 w-full rounded-control border border-line-strong bg-paper-float py-1 pr-9 pl-8 text-base hover:border-ink pointer-coarse:min-h-11"
      />
      <span
        aria-hidden
        className="pointer-events-none absolute inset-y-0 right-2 hidden items-center peer-focus:hidden peer-not-placeholder-shown:hidden md:flex"
      >
        <Kbd hint>/</Kbd>
      </span>
    </Form>
  )
}
