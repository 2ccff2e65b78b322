import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import type { LetterReading } from '@/lib/letter/read-letter'
import { shownTitle } from '@/lib/register/shown'

/** What the letter says besides: numbers that the register does not have, promises without an item, and what it only names. */
export function LetterLeftovers({ reading }: { reading: LetterReading }) {
  const { unknown, promises, named } = reading
  return (
    <>
      <Leftover title="Niet in het register" show={unknown.length > 0}>
        {unknown.map(({ key, sentence, block }) => (
          <li key={key}>
            {key}: <Quoted {...{ sentence, block }} /> <Link href={newItem(sentence, key)}>Zet in het register</Link>
          </li>
        ))}
      </Leftover>
      <Leftover title="Beloften die misschien een nieuwe toezegging zijn" show={promises.length > 0}>
        {promises.map(({ sentence, block, item, term }) => (
          <li key={sentence}>
            <Quoted {...{ sentence, block }} />
            {item && ` (bij G-${item.number}, dat met deze brief klaar is)`}{' '}
            <Link href={newItem(sentence, '', term?.words)} className="inline-block py-1">
              Zet in het register
            </Link>
          </li>
        ))}
      </Leftover>
      <Leftover title="Ook genoemd, zonder gevolg" show={named.length > 0}>
        {named.map(({ item, why }) => (
          <li key={item.id}>
            <Link href={`/items/${item.number}`} className="inline-block py-1">
              G-{item.number} {shownTitle(item.title)}
            </Link>{' '}
            <span className="text-ink-quiet">({why})</span>
          </li>
        ))}
      </Leftover>
    </>
  )
}

function Leftover({ title, show, children }: { title: string; show: boolean; children: ReactNode }) {
  if (!show) return null
  return (
    <section>
      <h2 className="border-b border-ink pb-1 text-lg">{title}</h2>
      <ul className="space-y-2 py-2 text-sm">{children}</ul>
    </section>
  )
}

function Quoted({ sentence, block }: { sentence: string; block: number }) {
  return (
    <Link href={`#blok-${block}`} className="inline-block py-1 font-serif">
      “{sentence.length > 220 ? `${sentence.slice(0, 220)}…` : sentence}”
    </Link>
  )
}

/** The form of a new item with what the letter says of it. */
function newItem(sentence: string, references: string, termWords = ''): string {
  const facts = { obligation: sentence.slice(0, 1500), references, termWords }
  return `/items/nieuw?${new URLSearchParams(Object.entries(facts).filter(([, value]) => value !== '')).toString()}`
}
