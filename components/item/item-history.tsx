import { Timeline } from '@/components/ui/timeline'
import type { TimelineEntry } from '@/lib/audit/queries'
import { deedWords, fieldWords } from '@/lib/audit/deed-words'
import { formatInstant } from '@/lib/calendar/format'

/** What happened to an item, newest first: who, what, old and new. */
export function ItemHistory({ timeline }: { timeline: readonly TimelineEntry[] }) {
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis" className="border-b border-ink pb-1 text-lg">
        Geschiedenis
      </h2>
      <Timeline
        happenings={timeline.map((entry) => ({
          id: entry.seq,
          when: formatInstant(new Date(entry.at)),
          dateTime: entry.at,
          what: deedWords(entry.action),
          who: entry.who,
          detail: <Changes entry={entry} />,
        }))}
      />
    </section>
  )
}

function Changes({ entry }: { entry: TimelineEntry }) {
  return (
    <>
      {entry.reason && <p>“{entry.reason}”</p>}
      <ul>
        {entry.changes.map((change) => (
          <li key={change.field}>
            {fieldWords(change.field)}: {change.before ? <del>{shown(change.before)}</del> : null}{' '}
            {change.after ? shown(change.after) : 'leeg'}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Long texts are told by their beginning; the whole stands in the log. */
function shown(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text.replaceAll('_', ' ')
}
