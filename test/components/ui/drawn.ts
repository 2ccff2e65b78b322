import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The markup a component sends to the browser, and its text without tags. */
export function drawn(element: ReactElement): { html: string; text: string } {
  const html = renderToStaticMarkup(element)
  const text = html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return { html, text }
}

/** The first start tag of this name, with its attributes: `tag(html, 'input')`. */
export function tag(html: string, name: string): string {
  const found = new RegExp(`<${name}\\b[^>]*>`).exec(html)
  if (!found) throw new Error(`no <${name}> in ${html}`)
  return found[0]
}
