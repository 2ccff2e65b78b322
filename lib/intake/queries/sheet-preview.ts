import { may, type Actor } from '@/lib/auth/actor'
import { today } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { sheetSignature } from '@/lib/intake/sheet-signature'
import { headingsOf, headRowOf, mappingSchema, suggestMapping, type Mapping } from '@/lib/intake/sheet/columns'
import { readPasted, readUploaded } from '@/lib/intake/read-rows'
import { columnLetters, rowsToItems, type MappedSheet, type SheetReading } from '@/lib/intake/sheet/rows-to-items'
import type { PreviewSheetInput, SheetPreview } from '@/lib/intake/sheet/schema'
import { done, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'

/** How many rows and findings the preview shows. */
const SHOWN = { rows: 10, findings: 20 } as const

/**
 * A sheet as it would be read in: which column is what, and what that gives. Nothing is stored. Without a mapping of the
 * person, the one with which a sheet with these headings was read in last time, else what the headings say.
 */
export async function previewSheet(actor: Actor, input: PreviewSheetInput): Promise<Outcome<SheetPreview>> {
  if (!may(actor, 'import.review')) return notAllowed()
  const file = input.bestand && input.bestand.size > 0 ? input.bestand : null
  const read = file ? await readUploaded(file) : await readPasted(input.blok)
  if (!read.ok) return read
  const { rows, block, warnings } = read.value
  const head = input.kop === '' || file ? headRowOf(rows) : Math.min(input.kop, rows.length) - 1
  const headings = headingsOf(rows, head)
  const remembered = await rememberedMapping(headings)
  const given = !file && input.kolom?.length === headings.length ? input.kolom : null
  const sheet: MappedSheet = { rows, head, mapping: given ?? remembered ?? suggestMapping(headings) }
  const reading = rowsToItems(sheet, { today: today(), recess: await recessCalendar() })
  return done({
    naam: file ? file.name.slice(0, 200) : input.naam,
    blok: block,
    kop: head + 1,
    remembered: given === null && remembered !== null,
    warnings,
    columns: headings.map((heading, column) => ({
      heading: heading === '' ? columnLetters(column) : heading,
      field: sheet.mapping[column] ?? '',
    })),
    ...shown(sheet, reading),
  })
}

async function rememberedMapping(headings: string[]): Promise<Mapping | null> {
  if (headings.every((heading) => heading === '')) return null
  const { prisma } = await database()
  const found = await prisma.sheetMapping.findUnique({ where: { signature: sheetSignature(headings) } })
  const mapping = mappingSchema.safeParse(found?.mapping)
  return mapping.success && mapping.data.length === headings.length ? mapping.data : null
}

function shown(sheet: MappedSheet, { document, annex }: SheetReading) {
  const lineOf = (block: number) => document.blocks[block]?.place?.line ?? 0
  const items = new Map(annex.items.map((item) => [lineOf(item.source.from), item]))
  const rows = sheet.rows
    .map((cells, at) => ({ cells: [...cells], line: at + 1 }))
    .filter(({ line, cells }) => line > sheet.head + 1 && cells.some((cell) => cell !== ''))
    .slice(0, SHOWN.rows)
    .map((row) => {
      const item = items.get(row.line)
      return { ...row, reading: item ? { kind: item.kind, title: item.title, status: item.status } : null }
    })
  const findings = annex.findings.map(({ block, message, code }) => ({ line: lineOf(block), message, code }))
  return { rows, counts: countsOf(annex), findings: findings.slice(0, SHOWN.findings), found: findings.length }
}

function countsOf({ items }: SheetReading['annex']): SheetPreview['counts'] {
  const kind = (wanted: string) => items.filter((item) => item.kind === wanted).length
  const status = (wanted: string) => items.filter((item) => item.status === wanted).length
  return [
    { words: 'kandidaten', count: items.length },
    { words: 'moties', count: kind('motie') },
    { words: 'toezeggingen', count: kind('toezegging') },
    { words: 'aanvullende zaken', count: kind('aanvullend') },
    { words: 'afgedaan', count: status('afgedaan') },
    { words: 'lopend', count: status('lopend') },
    { words: 'status onbekend', count: status('onbekend') },
  ]
}
