import type { ReadDocument } from '@/lib/annex/blocks'
import { finding } from '@/lib/annex/parse/findings'
import { passagesOf } from '@/lib/annex/parse/passage'
import type { Finding, ReadItem, ReadReport } from '@/lib/annex/parse/schema'
import type { CalendarDate } from '@/lib/calendar/date'
import { toezeggingMonth } from '@/lib/kamer/reference'

/** What the checks compare items with. */
export type CheckContext = { report: ReadReport; printed: CalendarDate; listed: boolean }

/** Everything about the items that a person should look at, in order of block. Numbers that cannot be right are kept as printed. */
export function checkItems(document: ReadDocument, items: ReadItem[], context: CheckContext): Finding[] {
  if (items.length === 0) return [finding('F101', 0)]
  const found = [
    ...items.flatMap((item) => checkItem(item, context)),
    ...sharedNumbers(items),
    ...doubts(document, items, context),
  ]
  return found.toSorted((a, b) => a.block - b.block)
}

function checkItem(item: ReadItem, context: CheckContext): Finding[] {
  const found: Finding[] = []
  const block = item.source.from
  const answered = item.heading !== null || item.listed !== block || item.evidence !== null
  if (item.listed !== null && !answered && context.listed) found.push(finding('F102', block, item.title))
  if (context.listed && item.listed === null) found.push(finding('W102', block, item.title))
  if (item.kind === 'motie' && item.refs.length === 0) found.push(finding('W103', block, item.title))
  if (item.status === 'afgedaan' && item.deadlines.some((deadline) => deadline.by !== null))
    found.push(finding('W107', block, item.title))
  if (item.status === 'onbekend') found.push(finding('W112', block, item.title))
  if (item.confidence['kind']?.level === 'doubtful') found.push(finding('W111', block, item.title))
  return found
}

/** One number for several items: the source may be right, but it identifies none of them alone. */
function sharedNumbers(items: ReadItem[]): Finding[] {
  const first = new Map<string, ReadItem>()
  return items.flatMap((item) =>
    item.refs.flatMap((key) => {
      const earlier = first.get(key)
      if (!earlier) first.set(key, item)
      return earlier && earlier !== item ? [finding('W104', item.source.from, key)] : []
    }),
  )
}

/** Doubts about the numbers in the text of items; each block is looked at once, for items may share it (the rows of a table do). */
function doubts(document: ReadDocument, items: ReadItem[], context: CheckContext): Finding[] {
  const blocks = new Set(
    items.flatMap(({ source }) => Array.from({ length: source.to - source.from + 1 }, (_, at) => source.from + at)),
  )
  const seen = new Set<string>()
  return [...blocks].flatMap((block) =>
    passagesOf(document, block, block).flatMap((passage) =>
      passage.cited.flatMap(({ reference }) => {
        if (seen.has(reference.key)) return []
        seen.add(reference.key)
        const doubtful = reference.doubts.map((doubt) => finding('W105', block, reference.printed, doubt.message))
        return isLater(toezeggingMonth(reference.key), context.printed)
          ? [...doubtful, finding('W106', block, reference.key)]
          : doubtful
      }),
    ),
  )
}

function isLater(month: { year: number; month: number } | null, printed: CalendarDate): boolean {
  if (!month) return false
  return `${month.year}-${String(month.month).padStart(2, '0')}` > printed.slice(0, 7)
}
