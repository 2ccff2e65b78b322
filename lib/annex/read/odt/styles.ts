import { descendantsOf, elementsOf, childOf } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'

/** What a style, with its parents, says about its paragraph or span. */
export type OdtStyle = {
  heading: number | null
  title: boolean
  contents: boolean
  bold: boolean
  hidden: boolean
  list: string | null
}

/** One level of a list: a bullet, or a number with something around it. */
export type ListLevel = {
  ordered: boolean
  format: string
  before: string
  after: string
  start: number
  shown: number
}

export type OdtStyles = {
  paragraph: (name: string | undefined) => OdtStyle
  span: (name: string | undefined) => OdtStyle
  list: (name: string | undefined, level: number) => ListLevel | null
}

const PLAIN: OdtStyle = { heading: null, title: false, contents: false, bold: false, hidden: false, list: null }

/** Automatic styles (in content.xml) lean on named ones (in styles.xml); later parts win. */
export function readOdtStyles(parts: (XmlElement | undefined)[]): OdtStyles {
  const styles = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  for (const part of parts) {
    if (!part) continue
    for (const style of descendantsOf(part, 'style:style')) {
      styles.set(`${style.attributes['style:family']}/${style.attributes['style:name']}`, style)
    }
    for (const list of descendantsOf(part, 'text:list-style')) lists.set(list.attributes['style:name'] ?? '', list)
    for (const outline of descendantsOf(part, 'text:outline-style')) lists.set(OUTLINE, outline)
  }
  const known = new Map<string, OdtStyle>()
  const resolve = (key: string, seen: number): OdtStyle => {
    if (seen > 20) return PLAIN
    const element = styles.get(key) ?? nameOnly(key)
    const found = known.get(key)
    if (found) return found
    const parent = element.attributes['style:parent-style-name']
    const family = key.slice(0, key.indexOf('/'))
    const style = styleOf(element, parent ? resolve(`${family}/${parent}`, seen + 1) : PLAIN)
    known.set(key, style)
    return style
  }
  return {
    paragraph: (name) => resolve(`paragraph/${name}`, 0),
    span: (name) => resolve(`text/${name}`, 0),
    list: (name, level) => levelOf(lists.get(name ?? ''), level),
  }
}

/** The name under which the numbering of headings is kept. */
export const OUTLINE = '\u0000outline'

/** A style that the file uses and does not describe still has a telling name. */
function nameOnly(key: string): XmlElement {
  return { name: 'style:style', attributes: { 'style:name': key.slice(key.indexOf('/') + 1) }, children: [] }
}

function styleOf(element: XmlElement, base: OdtStyle): OdtStyle {
  const { attributes } = element
  const name = (attributes['style:display-name'] ?? attributes['style:name'] ?? '').replaceAll('_20_', ' ')
  const text = childOf(element, 'style:text-properties')?.attributes ?? {}
  const named = HEADING.exec(name)
  const outline = Number(attributes['style:default-outline-level'] ?? 0)
  return {
    heading: named ? Number(named[1]) : outline > 0 ? outline : base.heading,
    title: TITLE.test(name) || base.title,
    contents: CONTENTS.test(name) || base.contents,
    bold: isBold(text['fo:font-weight']) ?? base.bold,
    hidden: text['text:display'] ? text['text:display'] === 'none' : base.hidden,
    list: attributes['style:list-style-name'] ?? base.list,
  }
}

function isBold(weight: string | undefined): boolean | undefined {
  return weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600
}

function levelOf(list: XmlElement | undefined, level: number): ListLevel | null {
  const element = list && elementsOf(list).find(({ attributes }) => attributes['text:level'] === String(level))
  if (!element) return null
  const { attributes } = element
  const format = attributes['style:num-format'] ?? ''
  return {
    ordered: !element.name.endsWith('-bullet') && !element.name.endsWith('-image') && format !== '',
    format,
    before: attributes['style:num-prefix'] ?? '',
    after: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['text:start-value'] ?? 1) || 1,
    shown: Number(attributes['text:display-levels'] ?? 1) || 1,
  }
}

const HEADING = /^(?:heading|kop)\s*([1-9])$/i
const TITLE = /^(?:title|titel)$/i
const CONTENTS = /^(?:contents (?:heading|\d+)|inhoudsopgave.*|toc\s*\d|toc heading)$/i
