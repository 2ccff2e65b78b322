import { MarkedText } from '@/components/ui/marked-text'
import type { Hit } from '@/lib/register/hit'

/** Why an item was found, as far as its title does not say: the field and the words in it. */
export function ItemHits({ hits }: { hits: readonly Hit[] }) {
  return (
    <span className="block truncate text-sm font-normal text-ink-quiet max-md:whitespace-normal">
      {hits.map((hit, index) => (
        <span key={hit.name}>
          {index > 0 && ' · '}
          {hit.name}: <MarkedText text={hit.text} marks={hit.marks} />
        </span>
      ))}
    </span>
  )
}
