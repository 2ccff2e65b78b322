import { createRequire } from 'node:module'
import type * as pdfjs from 'pdfjs-dist'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { StructTreeContent, StructTreeNode, TextContent, TextItem } from 'pdfjs-dist/types/src/display/api'
import { safeUrl } from '@/lib/annex/read/inline'
import { LIMITS } from '@/lib/annex/read/limits'
import type { PdfPage, Piece, TagNode } from '@/lib/annex/read/pdf/pieces'
import { mayHoldTable, rulesOf } from '@/lib/annex/read/pdf/rules'
import { FileRefusal } from '@/lib/annex/read/refusals'

/**
 * pdf.js is required, not imported: a loader of TypeScript (tsx, in the child process) would rewrite its two megabytes at every
 * start, which takes two seconds. Its worker is loaded beside it and handed over, so that it runs in this same process.
 */
const require = createRequire(import.meta.url)
const { getDocument, OPS }: typeof pdfjs = require('pdfjs-dist/legacy/build/pdf.mjs')
const pdfjsWorker: unknown = require('pdfjs-dist/legacy/build/pdf.worker.mjs')
Object.assign(globalThis, { pdfjsWorker })

/** The pages of a PDF as pieces of text with their places, and their tags when it has them. */
export type PdfContent = { pages: PdfPage[]; title?: string; tagged: boolean }

/**
 * Opens a PDF with pdf.js; scripts in it are never run, pictures never decoded. Throws FileRefusal: encrypted, damaged, too-many-pages, scan.
 * The bytes are copied, because pdf.js takes away what it is given.
 */
export async function loadPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > LIMITS.pdfPages) throw new FileRefusal('too-many-pages')
    return await contentOf(document)
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await task.destroy()
  }
}

async function contentOf(document: PDFDocumentProxy): Promise<PdfContent> {
  const tagged = (await document.getMarkInfo())?.Marked === true
  const bold = new Map<string, boolean>()
  const pages: PdfPage[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    await learnFonts(page, content, bold)
    const { width, height } = page.getViewport({ scale: 1 })
    const pieces = piecesOf(content, height, bold)
    characters += pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > LIMITS.characters) throw new FileRefusal('too-many-pages')
    addLinks(pieces, await page.getAnnotations(), height)
    const rules = !tagged && mayHoldTable(pieces) ? rulesOf(await page.getOperatorList(), OPS, height) : []
    pages.push({ number, width, height, pieces, rules, tree: tagged ? treeOf(await page.getStructTree()) : null })
    page.cleanup()
  }
  if (characters === 0) throw new FileRefusal('scan')
  const title = titleIn((await document.getMetadata()).info)
  return { pages, tagged, ...(title ? { title } : {}) }
}

/** Only the drawing instructions of a page tell the names of its fonts, so they are asked for where a new font appears. */
async function learnFonts(page: PDFPageProxy, content: TextContent, bold: Map<string, boolean>): Promise<void> {
  const names = new Set(
    content.items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.fontName] : [])),
  )
  if ([...names].every((name) => bold.has(name))) return
  await page.getOperatorList()
  for (const name of names) {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
    bold.set(
      name,
      font !== null &&
        typeof font === 'object' &&
        'name' in font &&
        /bold|black|heavy|semibold/i.test(String(font.name)),
    )
  }
}

function piecesOf(content: TextContent, height: number, bold: Map<string, boolean>): Piece[] {
  const open: { id: string | null; tag: string | null }[] = []
  const pieces: Piece[] = []
  for (const item of content.items) {
    if ('str' in item) {
      const piece = pieceOf(item, height, bold)
      if (piece) pieces.push({ ...piece, content: open.findLast(({ id }) => id)?.id ?? null, tag: tagOf(open) })
    } else if (item.type === 'endMarkedContent') open.pop()
    else
      open.push({
        id: 'id' in item && typeof item.id === 'string' ? item.id : null,
        tag: 'tag' in item && typeof item.tag === 'string' ? item.tag : null,
      })
  }
  return pieces
}

function tagOf(open: { id: string | null; tag: string | null }[]): string | null {
  return open.some(({ tag }) => tag === 'Artifact') ? 'Artifact' : (open.at(-1)?.tag ?? null)
}

/** Text that runs up or down the page is no part of the reading. */
function pieceOf(item: TextItem, height: number, bold: Map<string, boolean>): Omit<Piece, 'content' | 'tag'> | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = item.transform
  const size = Math.hypot(c, d)
  if (item.str === '' || size < 0.5 || Math.abs(b) > Math.abs(a) * 0.2) return null
  return {
    text: item.str,
    x,
    y: height - y,
    width: item.width,
    size,
    bold: bold.get(item.fontName) ?? false,
    url: null,
  }
}

function addLinks(pieces: Piece[], annotations: unknown[], height: number): void {
  for (const annotation of annotations) {
    if (annotation === null || typeof annotation !== 'object' || !('url' in annotation) || !('rect' in annotation))
      continue
    const url = typeof annotation.url === 'string' ? safeUrl(annotation.url) : null
    if (!url || !Array.isArray(annotation.rect)) continue
    const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect.map(Number)
    for (const piece of pieces) {
      const middle = piece.x + piece.width / 2
      const y = height - piece.y + piece.size * 0.3
      if (middle >= left && middle <= right && y >= bottom && y <= top) piece.url = url
    }
  }
}

function treeOf(node: StructTreeNode | null): TagNode | null {
  return node ? nodeOf(node, 0) : null
}

function nodeOf(node: StructTreeNode | StructTreeContent, depth: number): TagNode {
  if (!('role' in node)) return { role: node.type, children: [], content: node.type === 'content' ? node.id : null }
  if (depth > LIMITS.xmlDepth) throw new FileRefusal('damaged')
  return { role: node.role, children: node.children.map((child) => nodeOf(child, depth + 1)), content: null }
}

function titleIn(info: object): string | undefined {
  return 'Title' in info && typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : undefined
}

/** Whatever pdf.js throws over the bytes means that they are no sound PDF. */
function asRefusal(error: unknown): FileRefusal {
  if (error instanceof FileRefusal) return error
  return new FileRefusal(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged')
}
