import { countLabel } from '@/lib/annex/read/list-label'
import type { OdtContext } from '@/lib/annex/read/odt/context'

/** The list item we are in; `fresh` until its first paragraph has been read. */
export type InList = { style: string; level: number; fresh: boolean; start: number | null }

/** Counts one item of a list on; deeper levels start again. */
export function countItem(list: InList, context: OdtContext): InList {
  const counts = context.counts.get(list.style) ?? []
  const first = context.styles.list(list.style, list.level)?.start ?? 1
  counts.length = Math.min(counts.length, list.level)
  counts[list.level - 1] = list.start ?? (counts[list.level - 1] ?? first - 1) + 1
  context.counts.set(list.style, counts)
  return list
}

/** "1.", "b)" or "1.2"; a list without a style of its own has bullets. */
export function labelOf(list: InList, context: OdtContext): { ordered: boolean; label: string } {
  const level = context.styles.list(list.style, list.level)
  if (!level?.ordered) return { ordered: false, label: '•' }
  const counts = context.counts.get(list.style) ?? []
  const from = Math.max(0, list.level - level.shown)
  const numbers = counts.slice(from, list.level).map((count, at) => {
    const format = context.styles.list(list.style, from + at + 1)?.format ?? '1'
    return countLabel(count ?? 1, format)
  })
  return { ordered: true, label: `${level.before}${numbers.join('.')}${level.after}`.trim() }
}
