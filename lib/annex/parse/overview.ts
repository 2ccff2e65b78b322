import type { ReadItem } from '@/lib/annex/parse/schema'

/**
 * Whether a table of items is the overview of an annex that answers the same items in its sections: then the sections are read,
 * for they say more. Nearly every row must be one of their items, by its number or its subject.
 */
export function isOverviewOf(rows: readonly ReadItem[], items: readonly ReadItem[]): boolean {
  const known = rows.filter((row) => items.some((item) => isSame(row, item)))
  return known.length > 0 && known.length >= rows.length * 0.9
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
