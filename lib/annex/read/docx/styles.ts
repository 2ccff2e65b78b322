import { childOf, elementsOf } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'

/** What a style, with everything it is based on, says about its paragraph or run. */
export type Style = {
  heading: number | null
  title: boolean
  contents: boolean
  bold: boolean
  hidden: boolean
  numbering: { id: string; level: number } | null
}

export type Styles = (id: string | undefined) => Style

const PLAIN: Style = { heading: null, title: false, contents: false, bold: false, hidden: false, numbering: null }

/** Looks up styles by id; an unknown style says nothing. The id "" is the default paragraph style. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>()
  for (const style of root ? elementsOf(root) : []) {
    if (style.name === 'w:style') elements.set(style.attributes['w:styleId'] ?? '', style)
  }
  const known = new Map<string, Style>()
  const resolve = (id: string, seen: number): Style => {
    const element = elements.get(id)
    if (!element || seen > 20) return PLAIN
    const found = known.get(id)
    if (found) return found
    const base = resolve(value(childOf(element, 'w:basedOn')) ?? '?', seen + 1)
    const style = styleOf(element, base)
    known.set(id, style)
    return style
  }
  return (id) => (id === undefined ? PLAIN : resolve(id, 0))
}

/** @example headingLevel(styles paragraph properties with w:outlineLvl 0) // 1 */
export function outlineLevel(properties: XmlElement | undefined): number | null | undefined {
  const printed = value(childOf(properties, 'w:outlineLvl'))
  if (printed === undefined) return undefined
  const level = Number(printed)
  return level >= 0 && level <= 8 ? level + 1 : null
}

/** The list a paragraph is in: null for "none", undefined when nothing is said. */
export function numberingOf(properties: XmlElement | undefined, inherited = 0): Style['numbering'] | undefined {
  const numbering = childOf(properties, 'w:numPr')
  if (!numbering) return undefined
  const id = value(childOf(numbering, 'w:numId'))
  if (id === '0') return null
  return id === undefined ? undefined : { id, level: Number(value(childOf(numbering, 'w:ilvl')) ?? inherited) }
}

/** An on/off property: absent is undefined, `<w:b/>` is true, `<w:b w:val="0"/>` is false. */
export function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name)
  return element ? !/^(?:0|false|off|none)$/.test(value(element) ?? '1') : undefined
}

/** The `w:val` of an element. */
export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val']
}

function styleOf(element: XmlElement, base: Style): Style {
  const name = (value(childOf(element, 'w:name')) ?? '').trim()
  const paragraph = childOf(element, 'w:pPr')
  const run = childOf(element, 'w:rPr')
  const named = HEADING.exec(name)
  const outline = outlineLevel(paragraph)
  return {
    heading: named ? Number(named[1]) : outline === undefined ? base.heading : outline,
    title: TITLE.test(name) || base.title,
    contents: CONTENTS.test(name) || base.contents,
    bold: toggle(run, 'w:b') ?? base.bold,
    hidden: toggle(run, 'w:vanish') ?? base.hidden,
    numbering: numberingOf(paragraph, named ? Number(named[1]) - 1 : 0) ?? base.numbering,
  }
}

/** Style names, Dutch and English; ids differ per language version, names mostly do not. */
const HEADING = /^(?:heading|kop)\s*([1-9])$/i
const TITLE = /^(?:title|titel|documenttitel)$/i
const CONTENTS =
  /^(?:toc\s*\d|toc heading|inhopg\s*\d|kopvaninhoudsopgave|kop van inhoudsopgave|inhoudsopgave\s*\d?|table of figures|lijst met afbeeldingen)$/i
