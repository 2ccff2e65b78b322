import { patchDocument, PatchType, TabStopType, TextRun } from 'docx'
import type { IPatch } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Block } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { bodyOf, footnoteOf } from '@/lib/annex/write/docx/body'
import { finishDocx } from '@/lib/annex/write/docx/finish'
import { fieldOfContents } from '@/lib/annex/write/docx/furniture'
import { numbering } from '@/lib/annex/write/docx/styles'
import { documentTitle } from '@/lib/annex/compose/furniture'
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
  const { placeholders } = inspected.value
  const parts = unzipSync(template)
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const ids = styleIdsOf(parts['word/styles.xml'])
  const printable = withoutBraces(annex)
  const { furniture, blocks } = printable
  const apart = placeholders.includes('overzicht')
  const turn = apart ? (printable.landscapeFrom ?? blocks.length) : blocks.length
  const words: [Placeholder, string][] = [
    ['titel', furniture.title],
    ['bijlage', furniture.number],
    ['bericht', furniture.belongsTo],
    ['afzender', furniture.directorate],
    ['datum', furniture.date],
    ['kenmerk', furniture.reference ?? ''],
  ]
  const bodyAt = (name: Placeholder, from: number, to: number): IPatch => {
    const width = textWidthAt(document, name)
    return block(bodyOf(blocks.slice(from, to), { first: from, width, newPage: [], styles: ids }))
  }
  const contents = fieldOfContents(printable, ids, [
    { type: TabStopType.RIGHT, position: textWidthAt(document, 'inhoudsopgave'), leader: 'dot' },
  ])
  const patches: Record<string, IPatch> = {
    ...Object.fromEntries(
      words.map(([name, text]) => [name, { type: PatchType.PARAGRAPH, children: [new TextRun(text)] }]),
    ),
    inhoud: bodyAt('inhoud', 0, turn),
    ...(placeholders.includes('inhoudsopgave') ? { inhoudsopgave: block([contents]) } : {}),
    ...(apart ? { overzicht: bodyAt('overzicht', turn, blocks.length) } : {}),
  }
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: asDocument(parts),
    patches,
    trimPlaceholders: true,
    footnotes: Object.fromEntries(Object.values(printable.notes).map((note) => [note.label, footnoteOf(note, ids)])),
    numbering,
    properties: { title: documentTitle(furniture), subject: furniture.number, creator: furniture.directorate },
  })
  const { day, language } = furniture
  return done(finishDocx(patched, { day, language, captions: [], pages: estimatePages(printable) }))
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
