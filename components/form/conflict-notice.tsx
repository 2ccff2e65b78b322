import { Notice } from '@/components/ui/notice'

type ConflictNoticeProps = {
  message: string
  /** What stands in the register now, and what this person typed, by field. */
  theirs: Record<string, string>
  mine: Record<string, string>
  words: Record<string, string>
}

/** Somebody else saved first: both texts beside each other, so that neither is lost. */
export function ConflictNotice({ message, theirs, mine, words }: ConflictNoticeProps) {
  const differing = Object.keys(words).filter((field) => field in theirs && theirs[field] !== (mine[field] ?? ''))
  return (
    <Notice tone="warn" title="Intussen gewijzigd" live="assertive">
      <p>{message}</p>
      {differing.map((field) => (
        <div key={field} className="mt-3 grid gap-3 sm:grid-cols-2">
          <Version title={`${words[field] ?? field}: nu opgeslagen`} text={theirs[field] ?? ''} />
          <Version title={`${words[field] ?? field}: uw versie`} text={mine[field] ?? ''} />
        </div>
      ))}
    </Notice>
  )
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <div
        role="region"
        aria-label={title}
        tabIndex={0}
        className="max-h-64 overflow-auto border-l-2 border-line pl-3 whitespace-pre-wrap"
      >
        {text || '(leeg)'}
      </div>
    </div>
  )
}
