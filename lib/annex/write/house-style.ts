import { patchDocument, PatchType, TabStopType, TextRun } from 'docx'
import type { IPatch } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Block } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { bodyOf, footnoteOf } from '@/lib/annex/write/docx/body'
import { finishDocx } from '@/lib/annex/write/docx/finish'
import { fieldOfContents } from '@/lib/annex/write/docx/furniture'
import { numbering, type StyleIds } from '@/lib/annex/write/docx/styles'
import { documentTitle, type Furniture } from '@/lib/annex/compose/furniture'
import { inspectTemplate } from '@/lib/annex/write/house-style/inspect'
import type { Placeholder } from '@/lib/annex/write/house-style/placeholders'
import { styleIdsOf } from '@/lib/annex/write/house-style/style-ids'
import { estimatePages } from '@/lib/annex/write/pages'
import { done, refused, type Outcome } from '@/lib/outcome'

/**
 * The annex in the house style of the ministry: the uploaded Word file with its places filled from the same blocks as every
 * other format, in its own styles. Never trusts that the file was checked before. The same annex gives the same bytes.
 */
export async function fillTemplate(
  template: Uint8Array,
  annex: ComposedAnnex,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const inspected = await inspectTemplate(template)
  if (!inspected.ok) return inspected
  const wrong = inspected.value.findings.find(({ severity }) => severity === 'error')
  if (wrong) return refused('template', `Het sjabloon is niet te gebruiken. ${wrong.message}`)
  const parts = unzipSync(template)
  const ids = styleIdsOf(parts['word/styles.xml'])
  const printable = withoutBraces(annex)
  const { furniture } = printable
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: asDocument(parts),
    patches: { ...wordsOf(furniture), ...textsOf(printable, parts, ids, new Set(inspected.value.placeholders)) },
    trimPlaceholders: true,
    footnotes: Object.fromEntries(Object.values(printable.notes).map((note) => [note.label, footnoteOf(note, ids)])),
    numbering,
    properties: { title: documentTitle(furniture), subject: furniture.number, creator: furniture.directorate },
  })
  const { day, language } = furniture
  return done(finishDocx(patched, { day, language, captions: [], pages: estimatePages(printable) }))
}

type Patches = Partial<Record<Placeholder, IPatch>>

function wordsOf({ title, number, belongsTo, directorate, date, reference }: Furniture): Patches {
  const words = (text: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(text)] })
  return {
    titel: words(title),
    bijlage: words(number),
    bericht: words(belongsTo),
    afzender: words(directorate),
    datum: words(date),
    kenmerk: words(reference ?? ''),
  }
}

/** The places that take whole blocks. Without a place of its own the overview stands behind the text. */
function textsOf(
  annex: ComposedAnnex,
  parts: Record<string, Uint8Array>,
  ids: StyleIds,
  placeholders: ReadonlySet<string>,
): Patches {
  const { blocks, landscapeFrom } = annex
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const widthAt = (name: Placeholder) => textWidthAt(document, name)
  const turn = placeholders.has('overzicht') ? (landscapeFrom ?? blocks.length) : blocks.length
  const bodyAt = (name: Placeholder, from: number, to: number) =>
    block(bodyOf(blocks.slice(from, to), { first: from, width: widthAt(name), newPage: [], styles: ids }))
  const tabs = [{ type: TabStopType.RIGHT, position: widthAt('inhoudsopgave'), leader: 'dot' as const }]
  return {
    inhoud: bodyAt('inhoud', 0, turn),
    ...(placeholders.has('inhoudsopgave') ? { inhoudsopgave: block([fieldOfContents(annex, ids, tabs)]) } : {}),
    ...(placeholders.has('overzicht') ? { overzicht: bodyAt('overzicht', turn, blocks.length) } : {}),
  }
}

function block(children: Extract<IPatch, { type: typeof PatchType.DOCUMENT }>['children']): IPatch {
  return { type: PatchType.DOCUMENT, children }
}

/** A template becomes a document: only the type of its main part differs. */
function asDocument(parts: Record<string, Uint8Array>): Uint8Array {
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())
  const fixed = types.replaceAll('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')
  return zipSync({ ...parts, '[Content_Types].xml': strToU8(fixed) })
}

/** What looks like a place in the text of the annex would be filled as one; wide braces look the same and take the same room. */
function withoutBraces(annex: ComposedAnnex): ComposedAnnex {
  const plainly = <Part extends { text: string }>(part: Part): Part => ({
    ...part,
    text: part.text.replaceAll('{{', '｛｛').replaceAll('}}', '｝｝'),
  })
  const blocks = annex.blocks.map((one): Block => {
    if (one.type !== 'table') return plainly(one)
    return { ...one, rows: one.rows.map((row) => ({ ...row, cells: row.cells.map(plainly) })) }
  })
  const notes = Object.fromEntries(Object.entries(annex.notes).map(([id, note]) => [id, plainly(note)]))
  return { ...annex, blocks, notes, contents: annex.contents.map(plainly) }
}

/** The width of the text, in twips, in the section of the place: the first section that ends behind it. */
function textWidthAt(document: string, name: Placeholder): number {
  const at = Math.max(0, document.indexOf(`${name}}}`), document.indexOf(`>${name}<`))
  const section = /<w:sectPr\b.*?<\/w:sectPr>/s.exec(document.slice(at))?.[0] ?? ''
  const measure = (element: string, attribute: string, usual: number) =>
    Number(new RegExp(`<w:${element}\\b[^>]* w:${attribute}="(\\d+)"`).exec(section)?.[1] ?? usual)
  return measure('pgSz', 'w', 11906) - measure('pgMar', 'left', 1417) - measure('pgMar', 'right', 1417)
}
