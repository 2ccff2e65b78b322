import { SourceBlock } from '@/components/intake/source-block'
import { Notice } from '@/components/ui/notice'
import type { LetterDetail } from '@/lib/letter/queries/letter-page'

/** The letter as read, with the sentences marked that something rests on. */
export function LetterText({ letter, sentences }: { letter: LetterDetail; sentences: readonly string[] }) {
  return (
    <div
      role="region"
      aria-labelledby="tekst"
      tabIndex={0}
      className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto print:static print:max-h-none"
    >
      <h2 id="tekst" className="mb-1 border-b border-ink pb-1 text-lg">
        Tekst van de brief
      </h2>
      {letter.warnings.length > 0 && (
        <Notice tone="warn" title="Let op bij het lezen">
          {letter.warnings.join(' ')}
        </Notice>
      )}
      <div className="max-w-text font-serif">
        {letter.blocks.map((block, index) => (
          <SourceBlock
            key={index}
            block={block}
            index={index}
            notes={letter.notes}
            marked={false}
            telltales={sentences}
            page={pageBefore(letter, index)}
          />
        ))}
      </div>
      <p className="mt-4 text-xs break-all text-ink-quiet">SHA-256 van wat is gelezen: {letter.sha256}</p>
    </div>
  )
}

function pageBefore({ blocks }: LetterDetail, index: number): number | null {
  const page = blocks[index]?.place?.page ?? null
  return page !== null && page !== blocks[index - 1]?.place?.page ? page : null
}
