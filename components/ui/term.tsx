type TermProps = {
  /** "ma 3 aug 2026"; none when there is no day. */
  day?: string
  /** The same day for machines. */
  date?: string
  /** "over 12 dagen", "16 dagen te laat". */
  distance?: string
  /** The words as the source prints them: "voor de zomer". */
  words?: string
  urgency?: 'late' | 'soon' | 'none'
  /** All on one line, for a row of a table. */
  inline?: boolean
}

const looks = { late: 'font-semibold text-alarm', soon: 'font-semibold text-warn', none: 'text-ink-quiet' } as const

/** A term: the day, how far off it is, and the words of the source under it. All texts come ready made. */
export function Term({ day, date, distance, words, urgency = 'none', inline = false }: TermProps) {
  return (
    <div className="text-sm">
      <span className="mr-1 whitespace-nowrap">
        {day ? <time dateTime={date}>{day}</time> : <span className="text-ink-quiet">zonder termijn</span>}
      </span>
      {distance && (
        <>
          {' '}
          <span className={`whitespace-nowrap ${looks[urgency]}`}>{distance}</span>
        </>
      )}
      {words && <TermWords {...{ words, inline }} />}
    </div>
  )
}

function TermWords({ words, inline }: { words: string; inline: boolean }) {
  const Tag = inline ? 'span' : 'div'
  return <Tag className={`font-serif text-ink-quiet ${inline ? 'ml-2' : ''}`}>{words}</Tag>
}
