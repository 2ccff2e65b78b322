'use client'

import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'

type ChipProps = {
  label: string
  /** Where a press leads: the list with this filter, or without it when it is on. */
  href: string
  /** How many there are with this filter; "+12" when they come to what is there already. */
  count?: string
  on?: boolean
  /** A chip that opens the choices of a filter, or closes them again, instead of choosing one. */
  choices?: 'closed' | 'open'
}

/** A filter as a link; when it is on it carries a cross and takes itself away. */
export function Chip({ label, href, count, on = false, choices }: ChipProps) {
  const look = on
    ? 'max-md:order-first border-accent bg-accent-dim font-semibold text-accent-strong hover:text-accent-strong'
    : `print:hidden border-line-strong text-ink hover:border-accent hover:text-accent ${choices === 'open' ? 'bg-paper-dim' : ''}`
  return (
    <Link
      href={href}
      scroll={false}
      className={`inline-flex min-h-7 shrink-0 items-center gap-1.5 rounded-full border px-2.5 text-sm whitespace-nowrap no-underline pointer-coarse:min-h-11 ${look}`}
    >
      {on && <span className="sr-only">Haal weg: </span>}
      {choices && <span className="sr-only">{choices === 'open' ? 'Sluit: ' : 'Kies: '}</span>}
      {label}
      {count && <span className="font-normal text-ink-quiet">{count}</span>}
      {on && <Icon shape={X} size={14} />}
      {choices && <Icon shape={choices === 'open' ? ChevronUp : ChevronDown} size={14} />}
    </Link>
  )
}
