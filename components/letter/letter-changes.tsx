import { Link } from '@/components/ui/link'
import { SourceText } from '@/components/ui/source-text'
import type { LetterEffect } from '@/lib/letter/queries/letter-page'
import { shownTitle } from '@/lib/register/shown'

/** What a letter changed, item by item, each with the sentence it rests on. */
export function LetterChanges({ changed }: { changed: readonly LetterEffect[] }) {
  return (
    <section aria-labelledby="gewijzigd">
      <h2 id="gewijzigd" className="border-b border-ink pb-1 text-lg">
        Wat deze brief veranderde
      </h2>
      <ol className="divide-y divide-line">
        {changed.map(({ order, item, detail, sentence }) => (
          <li key={order} className="space-y-2 py-3">
            <p>
              <Link href={`/items/${item.number}`}>
                G-{item.number} {shownTitle(item.title)}
              </Link>
              : {detail}
            </p>
            <SourceText text={sentence} />
          </li>
        ))}
      </ol>
    </section>
  )
}
