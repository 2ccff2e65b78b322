import { may, type Actor } from '@/lib/auth/actor'
import { today } from '@/lib/calendar/now'
import { database } from '@/lib/db/database'
import { sheetSignature } from '@/lib/intake/sheet-signature'
import { headingsOf, headRowOf, mappingSchema, suggestMapping, type Mapping } from '@/lib/intake/sheet/columns'
import { holdAgainstRegister } from '@/lib/intake/queries/hold-against-register'
import { readPasted, readUploaded, type RowsRead } from '@/lib/intake/read-rows'
import { matchSchema, VERDICT_WORDS, type Match } from '@/lib/intake/reconcile'
import { columnLetters, rowsToItems, type MappedSheet, type SheetReading } from '@/lib/intake/sheet/rows-to-items'
import type { PreviewSheetInput, SheetPreview } from '@/lib/intake/sheet/schema'
import { done, refused, type Outcome } from '@/lib/outcome'
import { recessCalendar } from '@/lib/people/recess'
import { notAllowed } from '@/lib/register/commands/change-item'
import { keptFile } from '@/lib/work/queries/works'

/** How many rows and findings the preview shows. */
const SHOWN = { rows: 100, findings: 20 } as const

/**
 * A sheet as it would be read in: which column is what, what that gives, and what each row is to the register. Nothing is stored.
 * Without a mapping of the person, the one with which a sheet with these headings was read in last time, else what the headings say.
 */
export async function previewSheet(actor: Actor, input: PreviewSheetInput): Promise<Outcome<SheetPreview>> {
  if (!may(actor, 'import.review')) return notAllowed()
  const fresh = input.werk !== '' && (input.blok === '' || input.blad !== input.gelezen)
  const read = fresh ? await readKept(actor, input.werk, input.blad) : await readPasted(input.blok)
  if (!read.ok) return read
  const { rows, block, warnings } = read.value
  const head = input.kop === '' || fresh ? headRowOf(rows) : Math.min(input.kop, rows.length) - 1
  const headings = headingsOf(rows, head)
  const remembered = await rememberedMapping(headings)
  const given = !fresh && input.kolom?.length === headings.length ? input.kolom : null
  const sheet: MappedSheet = { rows, head, mapping: given ?? remembered ?? suggestMapping(headings) }
  const reading = rowsToItems(sheet, { today: today(), recess: await recessCalendar() })
  const matches = await holdAgainstRegister(actor, reading.annex.items)
  return done({
    ...tabsOf(input, read.value),
    blok: block,
    kop: head + 1,
    remembered: given === null && remembered !== null,
    warnings,
    columns: headings.map((heading, column) => ({
      heading: heading === '' ? columnLetters(column) : heading,
      field: sheet.mapping[column] ?? '',
    })),
    ...shown(sheet, reading, matches),
  })
}

type Kept = RowsRead & { name?: string }

async function readKept(actor: Actor, work: string, tab: string): Promise<Outcome<Kept>> {
  const file = await keptFile(actor, work)
  if (!file) return refused('gone', 'Dit bestand is niet meer bewaard. Kies het op de pagina Import opnieuw.')
  const read = await readUploaded(file.bytes, tab)
  return read.ok ? done({ ...read.value, name: file.name }) : read
}

/** The tabs of the file: known when it was read just now, else as the form remembers them. */
function tabsOf(input: PreviewSheetInput, { name, sheet, sheets }: Kept) {
  const { naam, werk, blad } = input
  return name === undefined
    ? { naam, werk, blad, bladen: input.bladen }
    : { naam: name, werk, blad: sheet, bladen: sheets }
}

async function rememberedMapping(headings: string[]): Promise<Mapping | null> {
  if (headings.every((heading) => heading === '')) return null
  const { prisma } = await database()
  const found = await prisma.sheetMapping.findUnique({ where: { signature: sheetSignature(headings) } })
  const mapping = mappingSchema.safeParse(found?.mapping)
  return mapping.success && mapping.data.length === headings.length ? mapping.data : null
}

function shown(sheet: MappedSheet, { document, annex }: SheetReading, matches: readonly Match[]) {
  const lineOf = (block: number) => document.blocks[block]?.place?.line ?? 0
  const items = new Map(annex.items.map((item, at) => [lineOf(item.source.from), { item, match: matches[at] }]))
  const findings = annex.findings.map(({ block, message, code }) => ({ line: lineOf(block), message, code }))
  const wrong = new Set(findings.map(({ line }) => line))
  const rows = sheet.rows
    .map((cells, at) => ({ cells: [...cells], line: at + 1, wrong: wrong.has(at + 1) }))
    .filter(({ line, cells }) => line > sheet.head + 1 && cells.some((cell) => cell !== ''))
    .map((row) => {
      const { item, match } = items.get(row.line) ?? {}
      if (!item) return { ...row, reading: null }
      const { kind, title, status } = item
      return { ...row, reading: { kind, title, status, verdict: match?.verdict ?? 'nieuw' } }
    })
  return {
    rows: rows.slice(0, SHOWN.rows),
    counts: countsOf(annex),
    verdicts: verdictsOf(rows),
    findings: findings.slice(0, SHOWN.findings),
    found: findings.length,
  }
}

function verdictsOf(
  rows: readonly Pick<SheetPreview['rows'][number], 'reading' | 'wrong'>[],
): SheetPreview['verdicts'] {
  const verdicts = matchSchema.shape.verdict.options.map((verdict) => ({
    words: VERDICT_WORDS[verdict],
    count: rows.filter(({ reading }) => reading?.verdict === verdict).length,
  }))
  return [...verdicts, { words: 'met een bevinding', count: rows.filter(({ wrong }) => wrong).length }]
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
