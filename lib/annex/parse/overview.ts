import type { ReadItem } from '@/lib/annex/parse/schema'

/**
 * Whether a table of items is the overview of an annex that answers the same items in its sections: then the sections are read,
 * for they say more. Every row must be one of their items, by its number or its subject.
 */
export function isOverviewOf(rows: readonly ReadItem[], items: readonly ReadItem[]): boolean {
  return rows.length > 0 && rows.every((row) => items.some((item) => isSame(row, item)))
}

/** The heading above the overview is no subject of its own. */
export function withoutHeadingOf(rows: readonly ReadItem[], items: ReadItem[]): ReadItem[] {
  const holds = ({ source }: ReadItem) =>
    rows.some((row) => row.source.from >= source.from && row.source.to <= source.to)
  return items.filter((item) => item.kind !== 'aanvullend' || item.listed !== null || !holds(item))
}

function isSame(row: ReadItem, item: ReadItem): boolean {
  if (row.title === item.title && row.kind === item.kind) return true
  return row.refs.length > 0 && row.refs.every((key) => item.refs.includes(key))
}
