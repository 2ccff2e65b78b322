import { cleanText } from '@/lib/annex/compose/clean'

/** A piece of XML that is already escaped. Only this file makes one. */
export type Xml = { readonly xml: string }

type Content = Xml | string | null | Content[]

/**
 * An element; strings in its content are text and are escaped, attributes without a value are left out.
 * @example element('text:p', { 'text:style-name': 'Body' }, 'R & D').xml // '<text:p text:style-name="Body">R &amp; D</text:p>'
 */
export function element(
  name: string,
  attributes: Record<string, string | number | null> = {},
  ...content: Content[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const inside = content.map(inner).join('')
  return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` }
}

/** The bytes of a file with this element as its root. */
export function xmlFile(root: Xml): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}`)
}

function inner(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'string') return escaped(content)
  return Array.isArray(content) ? content.map(inner).join('') : content.xml
}

function escaped(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
