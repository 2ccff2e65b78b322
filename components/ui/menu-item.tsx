import type { ComponentProps, ReactNode } from 'react'
import { Link } from '@/components/ui/link'

const itemLook =
  'flex min-h-9 w-full items-center gap-2 px-3 py-1 text-left text-base text-ink no-underline hover:bg-accent-dim hover:text-ink ' +
  'focus-visible:-outline-offset-3 disabled:text-ink-quiet disabled:hover:bg-transparent pointer-coarse:min-h-11'

/** A choice in a Menu that leads somewhere. */
export function MenuLink({ children, ...rest }: Omit<ComponentProps<typeof Link>, 'className'>) {
  return (
    <Link {...rest} className={itemLook}>
      {children}
    </Link>
  )
}

/** A choice in a Menu that does something; sends its form unless `type="button"`. */
export function MenuButton({ children, ...rest }: Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button type="submit" {...rest} className={itemLook}>
      {children}
    </button>
  )
}

/** A quiet line in a Menu: who is signed in, what the deeds below are about. */
export function MenuText({ children }: { children: ReactNode }) {
  return <div className="border-b border-line px-3 py-1.5 text-sm text-ink-quiet">{children}</div>
}
