import { LIMITS } from '@/lib/annex/read/limits'
import { FileRefusal } from '@/lib/annex/read/refusals'

/** Names carry the usual prefix of their namespace (`w:p`, `text:h`), whatever prefix the file itself chose. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] }
export type XmlNode = XmlElement | string

/**
 * An XML part of an office file as a tree. Strict where the parsers on offer are lenient: a tag that is not closed, a DOCTYPE,
 * more than 100 levels or a million elements end the reading. Throws FileRefusal: damaged, entities, zip-bomb.
 * @example parseXml(new TextEncoder().encode('<a b="1">x</a>')) // { name: 'a', attributes: { b: '1' }, children: ['x'] }
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const source = decode(bytes)
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [top]
  let prefixes: Map<string, string> | null = null
  let elements = 0
  let at = 0
  while (at < source.length) {
    const parent = open.at(-1) ?? top
    const bracket = source.indexOf('<', at)
    addText(parent, source, at, bracket === -1 ? source.length : bracket)
    if (bracket === -1) break
    const skipped = skipMarkup(source, bracket, parent)
    if (skipped !== null) {
      at = skipped
      continue
    }
    const close = tagEnd(source, bracket)
    const content = source.slice(bracket + 1, close)
    at = close + 1
    if (content.startsWith('/')) {
      closeElement(open, rename(content.slice(1).trim(), prefixes))
      continue
    }
    const element = parseTag(content, prefixes)
    if (open.length === 1) {
      prefixes = prefixesOf(element)
      element.name = rename(element.name, prefixes)
    }
    elements += 1
    if (elements > LIMITS.xmlElements || open.length > LIMITS.xmlDepth) throw new FileRefusal('zip-bomb')
    parent.children.push(element)
    if (!content.endsWith('/')) open.push(element)
  }
  return onlyRoot(top, open)
}

/** The children that are elements. */
export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node) => typeof node !== 'string')
}

/** The first child with this name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!parent) return undefined
  for (const node of parent.children) if (typeof node !== 'string' && node.name === name) return node
  return undefined
}

/** Every element with this name, at any depth, in order; does not look inside one it has found. */
export function descendantsOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)))
}

/** All text inside, markup ignored. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('')
}

/** UTF-8 unless a byte order mark says UTF-16. */
function decode(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(mark).decode(bytes)
}

/** Comments and processing instructions say nothing, CDATA is text, a DOCTYPE has no place in an office file. */
function skipMarkup(source: string, at: number, parent: XmlElement): number | null {
  if (source.startsWith('<?', at)) return after(source, '?>', at)
  if (!source.startsWith('<!', at)) return null
  if (source.startsWith('<!--', at)) return after(source, '-->', at + 4)
  if (!source.startsWith('<![CDATA[', at)) throw new FileRefusal('entities')
  const end = after(source, ']]>', at)
  parent.children.push(source.slice(at + 9, end - 3))
  return end
}

function after(source: string, closing: string, at: number): number {
  const end = source.indexOf(closing, at)
  if (end === -1) throw new FileRefusal('damaged')
  return end + closing.length
}

/** The ">" that ends the tag; one inside quotes does not. */
function tagEnd(source: string, at: number): number {
  let quote = ''
  for (let index = at + 1; index < source.length; index += 1) {
    const character = source[index]
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return index
    else if (character === '<') break
  }
  throw new FileRefusal('damaged')
}

const NAME = /^[^\s/>=<"']+/
const ATTRIBUTE = /\s+([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

function parseTag(content: string, prefixes: Map<string, string> | null): XmlElement {
  const name = NAME.exec(content)?.[0]
  if (!name) throw new FileRefusal('damaged')
  const attributes: Record<string, string> = {}
  let at = name.length
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(content)
    if (!match) break
    attributes[rename(match[1] ?? '', prefixes, true)] = decodeEntities(match[2] ?? match[3] ?? '')
    at = ATTRIBUTE.lastIndex
  }
  if (!/^\s*\/?$/.test(content.slice(at))) throw new FileRefusal('damaged')
  return { name: rename(name, prefixes), attributes, children: [] }
}

function addText(parent: XmlElement, source: string, from: number, to: number): void {
  if (to > from) parent.children.push(decodeEntities(source.slice(from, to)))
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

function closeElement(open: XmlElement[], name: string): void {
  const element = open.pop()
  if (!element || open.length === 0 || element.name !== name) throw new FileRefusal('damaged')
}

function onlyRoot(top: XmlElement, open: XmlElement[]): XmlElement {
  const [root, ...others] = elementsOf(top)
  if (!root || others.length > 0 || open.length !== 1) throw new FileRefusal('damaged')
  return root
}

/** The prefixes that office software uses by custom, by the end of their namespace. */
const USUAL_PREFIXES: [RegExp, string][] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/xmlns:office:1\.0$/, 'office'],
  [/xmlns:text:1\.0$/, 'text'],
  [/xmlns:table:1\.0$/, 'table'],
  [/xmlns:style:1\.0$/, 'style'],
  [/xmlns:xsl-fo-compatible:1\.0$/, 'fo'],
  [/xmlns:drawing:1\.0$/, 'draw'],
  [/1999\/xlink$/, 'xlink'],
]

/** Prefix in the file to usual prefix, or null when the file has no surprises. */
function prefixesOf(root: XmlElement): Map<string, string> | null {
  const prefixes = new Map<string, string>()
  for (const [attribute, namespace] of Object.entries(root.attributes)) {
    if (attribute !== 'xmlns' && !attribute.startsWith('xmlns:')) continue
    const usual = USUAL_PREFIXES.find(([ending]) => ending.test(namespace))?.[1]
    const own = attribute.slice('xmlns:'.length)
    if (usual && own !== usual) prefixes.set(own, usual)
  }
  return prefixes.size > 0 ? prefixes : null
}

function rename(name: string, prefixes: Map<string, string> | null, isAttribute = false): string {
  if (!prefixes) return name
  const colon = name.indexOf(':')
  if (colon === -1 && isAttribute) return name
  const usual = prefixes.get(colon === -1 ? '' : name.slice(0, colon))
  return usual ? `${usual}:${name.slice(colon + 1)}` : name
}
