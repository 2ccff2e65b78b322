import type { ReactNode } from 'react'

type PageTitleProps = {
  title: ReactNode
  /** Beside the title: "1.234". */
  count?: string
  /** Above the title: kind and number. */
  above?: ReactNode
  /** Under the title, one sentence. */
  lead?: ReactNode
  /** Deeds for the whole page. */
  actions?: ReactNode
}

/** The head of a page: what it is, how many, and what one can do with all of it. */
export function PageTitle({ title, count, above, lead, actions }: PageTitleProps) {
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {above && <div className="mb-1 flex flex-wrap items-center gap-x-3 text-sm text-ink-quiet">{above}</div>}
        <h1 className="text-2xl">
          {title}
          {count && <span className="ml-2 text-lg font-normal text-ink-quiet">{count}</span>}
        </h1>
        {lead && <p className="mt-1 max-w-text">{lead}</p>}
      </div>
      {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
