import type { ReactNode } from 'react'

export type Happening = {
  id: string
  /** The moment as it is shown, and in the form of a machine (YYYY-MM-DD or an instant). */
  when: string
  dateTime: string
  /** What happened, one sentence. */
  what: ReactNode
  who?: string
  /** Old and new value, the text of a note, a link to the letter. */
  detail?: ReactNode
  /** What weighs, such as a settlement or a dispatch, gets a full mark. */
  weighty?: boolean
}

/** What happened to it, in the order given (newest first, as a rule). */
export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <ol className="ml-1.5 border-l border-line">
      {happenings.map(({ id, when, dateTime, what, who, detail, weighty = false }) => (
        <li key={id} id={id} className="relative pb-4 pl-5 last:pb-0">
          <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden className="absolute top-1.5 -left-[6px]">
            <circle
              cx="5.5"
              cy="5.5"
              r="4.5"
              className={weighty ? 'fill-accent stroke-accent' : 'fill-paper stroke-line-strong'}
              strokeWidth="1.5"
            />
          </svg>
          <p>{what}</p>
          <p className="text-sm text-ink-quiet">
            <time dateTime={dateTime}>{when}</time>
            {who && ` · ${who}`}
          </p>
          {detail && <div className="mt-1 max-w-text text-sm">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
