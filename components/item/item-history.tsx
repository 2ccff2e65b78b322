import { DeedForm } from '@/components/form/deed-form'
import { Timeline } from '@/components/ui/timeline'
import type { TimelineEntry } from '@/lib/audit/queries'
import { deedWords, fieldWords } from '@/lib/audit/deed-words'
import { formatInstant } from '@/lib/calendar/format'
import type { FormAction } from '@/lib/form-state'
import { shownValue } from '@/lib/register/shown'
import type { Undoable } from '@/lib/register/queries/undoable'

type ItemHistoryProps = {
  itemId: string
  timeline: readonly TimelineEntry[]
  /** The deeds that can be taken back, by the number of their event, for who may. */
  undo?: { action: FormAction; changes: ReadonlyMap<string, Undoable> }
}

/** What happened to an item, newest first: who, what, old and new, and the way back where nothing was built on it. */
export function ItemHistory({ itemId, timeline, undo }: ItemHistoryProps) {
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
          detail: (
            <>
              <Changes entry={entry} />
              {undo && <WayBack itemId={itemId} action={undo.action} change={undo.changes.get(entry.seq)} />}
            </>
          ),
        }))}
      />
    </section>
  )
}

type WayBackProps = { itemId: string; action: FormAction; change: Undoable | undefined }

function WayBack({ itemId, action, change }: WayBackProps) {
  if (!change) return null
  return (
    <div className="no-print mt-2 flex flex-wrap gap-2">
      <DeedForm action={action} hidden={{ change: change.id, itemId }} deed="Herstel" size="small" />
      {change.items > 1 && (
        <DeedForm
          action={action}
          hidden={{ change: change.id }}
          deed={`Herstel alle ${change.items} items van deze handeling`}
          size="small"
        />
      )}
    </div>
  )
}

function Changes({ entry }: { entry: TimelineEntry }) {
  return (
    <>
      {entry.reason && <p>“{entry.reason}”</p>}
      <ul>
        {entry.changes.map((change) => (
          <li key={change.field}>
            {fieldWords(change.field)}: {change.before ? <del>{shownValue(change.before)}</del> : null}{' '}
            {change.after ? shownValue(change.after) : 'leeg'}
          </li>
        ))}
      </ul>
    </>
  )
}
