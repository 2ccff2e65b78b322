import { Link } from '@/components/ui/link'

/** The way from the top to this page; the last step is the page itself and has no `href`. */
export function Breadcrumb({ steps }: { steps: readonly { label: string; href?: string }[] }) {
  return (
    <nav aria-label="Kruimelpad" className="mb-2 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ label, href }, place) => (
          <li key={label} className="flex items-center gap-x-2">
            {place > 0 && (
              <span aria-hidden className="text-ink-quiet">
                ›
              </span>
            )}
            {href ? (
              <Link href={href} className="inline-flex min-h-6 items-center">
                {label}
              </Link>
            ) : (
              <span aria-current="page" className="text-ink-quiet">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
