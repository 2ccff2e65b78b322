import { OUTCOMES } from '@/lib/annex/compose/wording'
import { overviewRows, type OverviewRow } from '@/lib/annex/compose/overview'
import type { AnnexInput } from '@/lib/annex/compose/schema'
import type { Inline } from '@/lib/annex/blocks'
import type { ExportSheet, SheetCell } from '@/lib/export/sheet'

/**
 * The overview of the annex as a sheet to sort and filter: the columns of the printed table, with theme, kind and outcome
 * apart, and the term both in its words and as the last day they allow.
 */
export function overviewSheet(input: AnnexInput): ExportSheet {
  return {
    title: `${input.wording.overview}, ${input.reportTitle}`,
    name: 'Overzicht',
    day: input.date,
    columns: [
      { heading: 'Kenmerk', width: 16 },
      { heading: 'Thema', width: 24 },
      { heading: 'Soort', width: 13 },
      { heading: 'Omschrijving', width: 52 },
      { heading: 'Vindplaats', width: 44 },
      { heading: 'Uitkomst', width: 16 },
      { heading: 'Stand van zaken', width: 30 },
      { heading: 'Termijn', width: 24 },
      { heading: 'Uiterlijk', width: 12 },
    ],
    rows: overviewRows(input).map(cellsOf),
  }
}

function cellsOf({ item, theme, cells: [key, description, place, stand, term] }: OverviewRow): SheetCell[] {
  return [
    key?.text ?? null,
    theme,
    item.kind,
    description?.text ?? null,
    linked(place),
    OUTCOMES[item.outcome ?? 'onbekend'],
    stand?.text ?? null,
    term?.text ?? null,
    item.newTerm?.by ? { day: item.newTerm.by } : null,
  ]
}

/** A cell holds one link: the first. */
function linked(inline: Inline | undefined): SheetCell {
  const [first] = inline?.links ?? []
  const text = (inline?.text ?? '').replaceAll('\u00a0', ' ')
  return first ? { text, url: first.url } : text
}
