import { ChevronLeft, ChevronRight } from 'lucide-react'
import { buttonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'

export type PageLink = { number: number; href: string; current?: boolean }

type PaginationProps = {
  /** What is in sight: "51 tot 100 van 1.234". */
  range: string
  previous?: string
  next?: string
  /** The pages worth a link; leave gaps out, they are shown as such. None for a list that is read by cursor. */
  pages?: readonly PageLink[]
}

/** Steps through a list by links, so that each page has its own address. */
export function Pagination({ range, previous, next, pages = [] }: PaginationProps) {
  return (
    <nav aria-label="Bladeren" className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 text-sm">
      <p className="text-ink-quiet">{range}</p>
      <div className="flex flex-wrap items-center gap-1">
        {previous && (
          <Link href={previous} rel="prev" className={buttonLook('bare', 'small')}>
            <Icon shape={ChevronLeft} />
            Vorige
          </Link>
        )}
        {pages.map((page, place) => (
          <PageStep
            key={page.number}
            page={page}
            gap={page.number - (pages[place - 1]?.number ?? page.number - 1) > 1}
          />
        ))}
        {next && (
          <Link href={next} rel="next" className={buttonLook('bare', 'small')}>
            Volgende
            <Icon shape={ChevronRight} />
          </Link>
        )}
      </div>
    </nav>
  )
}

function PageStep({ page, gap }: { page: PageLink; gap: boolean }) {
  return (
    <>
      {gap && <span className="px-1 text-ink-quiet">…</span>}
      <Link
        href={page.href}
        aria-label={`Bladzijde ${page.number}`}
        aria-current={page.current ? 'page' : undefined}
        className={buttonLook(page.current ? 'primary' : 'bare', 'small')}
      >
        {page.number}
      </Link>
    </>
  )
}
