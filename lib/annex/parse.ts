import type { ReadDocument } from '@/lib/annex/blocks'
import { checkItems } from '@/lib/annex/parse/checks'
import type { Draft } from '@/lib/annex/parse/draft'
import { readDrafts } from '@/lib/annex/parse/drafts'
import { finding } from '@/lib/annex/parse/findings'
import { fillItems } from '@/lib/annex/parse/items'
import { readListing } from '@/lib/annex/parse/listing'
import { readOutline } from '@/lib/annex/parse/outline'
import { termsFrom } from '@/lib/annex/parse/fields/deadlines'
import { isOverviewOf, withoutHeadingOf } from '@/lib/annex/parse/overview'
import { readRows } from '@/lib/annex/parse/rows'
import { readReport } from '@/lib/annex/parse/report'
import type { ReadAnnex, ReadItem } from '@/lib/annex/parse/schema'
import { findScope } from '@/lib/annex/parse/scope'
import { readSections } from '@/lib/annex/parse/sections'
import type { CalendarDate } from '@/lib/calendar/date'
import type { RecessCalendar } from '@/lib/calendar/recess'
import type { TermContext } from '@/lib/calendar/term'

/** What a caller may know better than the document: its day, the recesses, and debates that are planned. */
export type ParseOptions = { printed?: CalendarDate; recess?: RecessCalendar; debates?: TermContext['debates'] }

/**
 * Reads an annex with moties and toezeggingen: scope, report, list, outline, sections, drafts of items, their fields, and checks.
 * Each stage is plain data with its findings. Pure: the same document gives the same answer. Never refuses; an annex without items
 * has a finding that says so.
 */
export function parseAnnex(document: ReadDocument, options: ParseOptions = {}): ReadAnnex {
  const scope = findScope(document)
  const dated = readReport(document, scope.value, options.printed)
  const { report, printed } = dated.value
  if (document.blocks.length === 0) return { report, items: [], findings: [finding('F103', 0)] }
  const listing = readListing(document, scope.value)
  const outline = readOutline(document, scope.value, listing.value)
  const sections = readSections(outline.value, scope.value, listing.value)
  const drafts = readDrafts(document, sections.value, listing.value, scope.value.title !== null)
  const terms = termsFrom({
    printed,
    recess: options.recess ?? [],
    ...(options.debates ? { debates: options.debates } : {}),
  })
  const rows = readRows(document, scope.value, { report, terms })
  const told = fillItems(document, drafts.value, { report, terms })
  const items =
    rows.length === 0 || isOverviewOf(rows, told)
      ? withoutHeadingOf(rows, told)
      : [...rows, ...fillItems(document, besideRows(drafts.value, rows), { report, terms })]
  const checks = checkItems(document, items, { report, printed, listed: listing.value.entries.length > 0 })
  const stages = [scope, dated, listing, outline, sections, drafts]
  return { report, items, findings: [...stages.flatMap((stage) => stage.findings), ...checks] }
}

/**
 * Beside a table or forms of items only headings and lines that name an item count, outside those: a heading above a table is no
 * subject of its own.
 */
function besideRows(drafts: Draft[], rows: ReadItem[]): Draft[] {
  return drafts.filter(
    (draft) =>
      !rows.some(({ source }) => draft.from <= source.to && draft.to >= source.from) &&
      (draft.entry !== null || (draft.topic !== null && draft.topic.kind !== 'aanvullend' && draft.to > draft.from)),
  )
}
