import { Link } from '@/components/ui/link'
import { formatDay } from '@/lib/calendar/format'
import type { LetterOfItem } from '@/lib/letter/queries/letter-page'

/** The letters that changed an item, with the sentence that did. */
export function ItemLetters({ letters }: { letters: readonly LetterOfItem[] }) {
  if (letters.length === 0) return null
  return (
    <section aria-labelledby="brieven">
      <h2 id="brieven" className="border-b border-ink pb-1 text-lg">
        In brieven
      </h2>
      <ul className="divide-y divide-line">
        {letters.map(({ id, letter, detail, sentence }) => (
          <li key={id} className="py-3">
            <p>
              <Link href={`/brieven/${letter.id}`}>
                Brief {letter.number}
                {letter.date && ` van ${formatDay(letter.date)}`}
              </Link>
              : {detail}
            </p>
            <p className="font-serif text-sm">{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
