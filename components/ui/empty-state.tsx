import type { ReactNode } from 'react'

type EmptyStateProps = {
  /** What is not there: "Geen items met dit filter". */
  title: string
  /** Why, and what one can do. */
  children?: ReactNode
  /** The next step: links or buttons. */
  actions?: ReactNode
}

/** Stands where a list would be. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="border-y border-line py-8">
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-text text-ink-quiet">{children}</div>}
      {actions && <div className="no-print mt-4 flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
