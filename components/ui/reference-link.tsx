import { ExternalLink } from 'lucide-react'
import { Icon } from '@/components/ui/icon'

type ReferenceLinkProps = {
  /** The number as it is officially written: "29628, nr. 1264". */
  label: string
  /** The publication; null when it has no address of its own. */
  href: string | null
  /** "p. 38", "bijlage 2". */
  locator?: string
  /** For a column of numbers: underlined only when pointed at. */
  quiet?: boolean
}

/** The number of a Kamerstuk; opens the publication in a new tab and says so. */
export function ReferenceLink({ label, href, locator, quiet = false }: ReferenceLinkProps) {
  return (
    <span className="sm:whitespace-nowrap">
      {href ? (
        <a
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          className={`py-0.5 ${quiet ? 'no-underline hover:underline' : ''}`}
        >
          {label}
          <Icon shape={ExternalLink} size={14} beside="after" />
          <span className="sr-only">(opent in een nieuw tabblad)</span>
        </a>
      ) : (
        label
      )}
      {locator && <span className="text-ink-quiet">, {locator}</span>}
    </span>
  )
}
