import { strFromU8, strToU8, unzipSync } from 'fflate'
import { packZip } from '@/lib/annex/write/zip'

type Finish = { day: string; language: string; captions: string[]; pages: number[] }

/**
 * What the library does not offer, written into the parts of its file, and everything that differs per run made fixed:
 * names of relations in the order of use, the day of the annex as the day of making. Same content, same bytes.
 */
export function finishDocx(bytes: Uint8Array, finish: Finish): Uint8Array<ArrayBuffer> {
  const parts = new Map<string, string>()
  const others = new Map<string, Uint8Array>()
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('/')) continue
    if (/\.(?:xml|rels)$/.test(path)) parts.set(path, strFromU8(content))
    else others.set(path, content)
  }
  const change = (path: string, how: (xml: string) => string) => {
    const xml = parts.get(path)
    if (xml !== undefined) parts.set(path, how(xml))
  }
  change('docProps/core.xml', (xml) => withCore(xml, finish))
  change('word/settings.xml', (xml) => withThemeLanguage(xml, finish.language))
  change('word/document.xml', (xml) => finishDocument(xml, finish))
  for (const path of parts.keys()) fixRelations(parts, path)
  const written = [...parts].map(([path, xml]) => ({ path, bytes: strToU8(xml) }))
  const all = [...written, ...[...others].map(([path, content]) => ({ path, bytes: content }))]
  return packZip(all.toSorted((one, other) => rank(one.path) - rank(other.path) || (one.path < other.path ? -1 : 1)))
}

/** Readers expect the table of content types first, then the relations of the package. */
function rank(path: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(path)
  return first < 0 ? 3 : first
}

/** A field that is dirty makes Word ask before it opens the file; the numbers are there, so none is. */
function finishDocument(xml: string, { captions, pages }: Finish): string {
  const clean = xml.replace(/ w:dirty="(?:true|false)"/g, '')
  return withBookmarks(withPages(withTightContents(withCaptions(clean, captions)), pages))
}

/** The number each entry of the contents shows until Word counts the pages itself; `kop12` is block 12 (anchor.ts). */
function withPages(xml: string, pages: number[]): string {
  const open = /(PAGEREF kop(\d+) \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)(?=<w:fldChar)/g
  return xml.replace(open, (_, field: string, block: string) => `${field}<w:t>${pages[Number(block)] ?? ''}</w:t>`)
}

function withCore(xml: string, { day, language }: Finish): string {
  const moment = `${day}T00:00:00Z`
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}

/** `w:themeFontLang` has its place in the sequence of CT_Settings; behind it only these may follow. */
function withThemeLanguage(xml: string, language: string): string {
  if (xml.includes('<w:themeFontLang')) return xml
  const later =
    /<w:(?:clrSchemeMapping|doNotIncludeSubdocsInStats|forceUpgrade|captions|readModeInkLockDown|smartTagType|shapeDefaults|doNotEmbedSmartTags|decimalSymbol|listSeparator)\b|<\/w:settings>/
  return xml.replace(later, (next) => `<w:themeFontLang w:val="${language}"/>${next}`)
}

/** The caption of a table is what a screen reader announces. */
function withCaptions(xml: string, captions: string[]): string {
  let table = -1
  return xml.replace(/<w:tblPr>.*?<\/w:tblPr>/gs, (properties) => {
    table += 1
    const caption = captions[table]
    return caption
      ? properties.replace('</w:tblPr>', `<w:tblCaption w:val="${attribute(caption)}"/></w:tblPr>`)
      : properties
  })
}

/** The field of the contents begins and ends in a paragraph of its own; Word puts both inside the first and last entry. */
function withTightContents(xml: string): string {
  return xml.replace(/<w:sdtContent>(.*?)<\/w:sdtContent>/s, (whole, content: string) => {
    const parts =
      /^<w:p>(<w:r>.*?<\/w:r>)<\/w:p>(<w:p><w:pPr>.*?<\/w:pPr>)(.*)<\/w:p><w:p>(<w:r>.*?<\/w:r>)<\/w:p>$/s.exec(content)
    if (!parts) return whole
    const [, begin = '', first = '', entries = '', end = ''] = parts
    return `<w:sdtContent>${first}${begin}${entries}${end}</w:p></w:sdtContent>`
  })
}

/** Bookmarks are numbered by a counter of the whole process; here from 1, in the order of the document. */
function withBookmarks(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g, (_, start: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return `${start}${number}"`
  })
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Relations get the names r1, r2, ... in the order of the list, which is the order in which the content was made. */
function fixRelations(parts: Map<string, string>, path: string): void {
  const match = /^(.*)_rels\/([^/]+)\.rels$/.exec(path)
  const list = parts.get(path)
  if (!match || list === undefined) return
  const source = `${match[1]}${match[2]}`
  const names = new Map([...list.matchAll(/ Id="([^"]+)"/g)].map((found, index) => [found[1] ?? '', `r${index + 1}`]))
  parts.set(
    path,
    list.replace(/ Id="([^"]+)"/g, (all, name: string) => ` Id="${names.get(name) ?? name}"`),
  )
  const xml = parts.get(source)
  if (xml === undefined) return
  const renamed = xml.replace(/ (r:(?:id|embed|link|href))="([^"]+)"/g, (all, key: string, name: string) =>
    names.has(name) ? ` ${key}="${names.get(name) ?? ''}"` : all,
  )
  parts.set(source, renamed)
}
