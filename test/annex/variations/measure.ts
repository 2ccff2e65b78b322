import { parseAnnex } from '@/lib/annex/parse'
import type { ReadItem } from '@/lib/annex/parse/schema'
import { LAYOUTS } from './layouts'
import { trueAnnex, type TrueItem } from './model'
import { DIALECTS } from './print'
import { chance } from './random'

/** Right, too many and missed, of one field. */
export type Count = { right: number; extra: number; missed: number }
export type Measure = { layout: string; dialect: string; fields: Record<string, Count> }

export const FIELDS = [
  'onderwerpen',
  'soort',
  'thema',
  'leden',
  'datum',
  'nummer',
  'status',
  'afgedaan',
  'termijn',
] as const

/** Reads one varied annex and counts what was read right, by field. The same seed gives the same annex. */
export function measureOne(seed: number): Measure {
  const luck = chance(seed * 7919 + 17)
  const layout = LAYOUTS[seed % LAYOUTS.length] ?? luck.pick(LAYOUTS)
  const dialect = DIALECTS[Math.floor(seed / LAYOUTS.length) % DIALECTS.length] ?? luck.pick(DIALECTS)
  const annex = trueAnnex(luck)
  const pieces = layout.pieces(annex, luck)
  const read = parseAnnex(dialect.read(pieces, luck))
  return { layout: layout.name, dialect: dialect.name, fields: compare(annex.items, read.items) }
}

/** Counts by field. An item that was missed is missed in every field it has. */
export function compare(truth: TrueItem[], read: ReadItem[]): Record<string, Count> {
  const fields: Record<string, Count> = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, extra: 0, missed: 0 }]),
  )
  const left = new Set(read)
  for (const item of truth) {
    const found = [...left].find((other) => isSame(item, other))
    if (found) left.delete(found)
    count(fields, 'onderwerpen', ['x'], found ? ['x'] : [])
    count(fields, 'soort', [item.kind], found ? [found.kind] : [])
    if (item.theme !== '') count(fields, 'thema', [item.theme], found?.theme ? [found.theme] : [])
    count(
      fields,
      'leden',
      item.members.map((member) => member.name.toLowerCase()),
      found?.members.map((name) => name.toLowerCase()) ?? [],
    )
    if (item.date !== '' || found?.date)
      count(fields, 'datum', item.date === '' ? [] : [item.date], found?.date ? [found.date] : [])
    count(fields, 'nummer', item.ref ? [item.ref.key] : [], found?.refs ?? [])
    count(fields, 'status', [item.status], found ? [found.status] : [])
    count(fields, 'afgedaan', item.status === 'afgedaan' ? ['x'] : [], found?.status === 'afgedaan' ? ['x'] : [])
    count(
      fields,
      'termijn',
      item.deadline ? [item.deadline.by] : [],
      found?.deadlines.flatMap((deadline) => deadline.by ?? []) ?? [],
    )
  }
  const items = fields['onderwerpen']
  if (items) items.extra += left.size
  return fields
}

function isSame(item: TrueItem, read: ReadItem): boolean {
  const title = item.title.toLowerCase()
  return (
    [read.title, read.heading ?? '', read.listing ?? ''].some((text) => text.toLowerCase().includes(title)) ||
    (item.ref !== null && read.refs.includes(item.ref.key))
  )
}

function count(fields: Record<string, Count>, field: string, truth: string[], read: string[]): void {
  const counts = fields[field]
  if (!counts) return
  counts.right += truth.filter((value) => read.includes(value)).length
  counts.missed += truth.filter((value) => !read.includes(value)).length
  counts.extra += read.filter((value) => !truth.includes(value)).length
}

/** The sum of many measures, and precision and recall of a count. */
export function addUp(measures: Measure[]): Record<string, Count> {
  const sum: Record<string, Count> = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, extra: 0, missed: 0 }]),
  )
  for (const measure of measures) {
    for (const [field, { right, extra, missed }] of Object.entries(measure.fields)) {
      const total = sum[field]
      if (total)
        Object.assign(total, { right: total.right + right, extra: total.extra + extra, missed: total.missed + missed })
    }
  }
  return sum
}

export function precision({ right, extra }: Count): number {
  return right + extra === 0 ? 1 : right / (right + extra)
}

export function recall({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}
