import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'

type RowLinkProps = {
  href: string
  children: ReactNode
  /** What is done stands back, so that open work stands out. */
  done?: boolean
}

/** The title in a row: ink, not accent, for a list of fifty underlined lines reads as none. */
export function RowLink({ href, children, done = false }: RowLinkProps) {
  return (
    <Link
      href={href}
      className={`py-0.5 no-underline hover:text-accent hover:underline ${done ? 'text-ink-quiet' : 'font-semibold text-ink'}`}
    >
      {children}
    </Link>
  )
}
