import type { ReactNode } from 'react'
import { MarkedText, type Mark } from '@/components/ui/marked-text'

type SourceTextProps = {
  /** As printed; line breaks are kept. */
  text: string
  marks?: readonly Mark[]
  /** Where it was said, under the text: a ReferenceLink, a page. */
  source?: ReactNode
}

/** Words of the Kamer or of a letter, in the serif: theirs, not ours. */
export function SourceText({ text, marks = [], source }: SourceTextProps) {
  return (
    <figure className="max-w-text border-l-2 border-line-strong pl-4">
      <blockquote className="font-serif text-base whitespace-pre-line">
        <MarkedText text={text} marks={marks} />
      </blockquote>
      {source && <figcaption className="mt-2 text-sm text-ink-quiet">{source}</figcaption>}
    </figure>
  )
}
