import { Search } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'

/** Search from anywhere; leads to the register with the question in the address. */
export function SearchForm() {
  return (
    <form action="/items" role="search" className="relative">
      <label htmlFor="zoek" className="sr-only">
        Zoek in het register
      </label>
      <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-ink-quiet">
        <Icon shape={Search} />
      </span>
      <input
        id="zoek"
        type="search"
        name="q"
        autoComplete="off"
        aria-keyshortcuts="/"
        placeholder="Zoek: motie, nummer, Kamerlid"
        className="peer block min-h-9 w-full rounded-control border border-line-strong bg-paper-float py-1 pr-9 pl-8 text-base hover:border-ink pointer-coarse:min-h-11"
      />
      <span
        aria-hidden
        className="pointer-events-none absolute inset-y-0 right-2 hidden items-center peer-focus:hidden peer-not-placeholder-shown:hidden md:flex"
      >
        <Kbd>/</Kbd>
      </span>
    </form>
  )
}
