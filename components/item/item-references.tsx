import { ReferenceLink } from '@/components/ui/reference-link'
import { isReferenceKey, linkOf } from '@/lib/kamer/reference'

/** The numbers of an item, each a link to the publication where there is one. */
export function ItemReferences({ keys, quiet = false }: { keys: readonly string[]; quiet?: boolean }) {
  return keys.map((key, index) => (
    <span key={key}>
      {index > 0 && ', '}
      <ReferenceLink label={key} href={isReferenceKey(key) ? linkOf(key) : null} quiet={quiet} />
    </span>
  ))
}
