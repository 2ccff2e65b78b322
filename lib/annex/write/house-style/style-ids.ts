import { childOf, elementsOf, parseXml } from '@/lib/annex/read/xml'
import type { StyleIds } from '@/lib/annex/write/docx/styles'

/** What each style is called in Word, in lower case: its own name in English first, then what Dutch offices type. */
export const WANTED_STYLES: { names: string[]; needed: boolean }[] = [
  { names: ['heading 1', 'kop 1'], needed: true },
  { names: ['heading 2', 'kop 2'], needed: true },
  { names: ['heading 3', 'kop 3'], needed: true },
  { names: ['list paragraph', 'lijstalinea'], needed: false },
  { names: ['footnote text', 'voetnoottekst'], needed: false },
  { names: ['hyperlink'], needed: false },
  { names: ['toc 1', 'inhopg 1'], needed: false },
  { names: ['toc 2', 'inhopg 2'], needed: false },
]

/** The ids of the styles of a Word file by their names in lower case; the ids of Dutch Word differ from those of English Word. */
export function readStyleIds(part: Uint8Array | undefined): Map<string, string> {
  if (!part) return new Map()
  return new Map(
    elementsOf(parseXml(part)).flatMap((style) => {
      const name = childOf(style, 'w:name')?.attributes['w:val']
      const id = style.attributes['w:styleId']
      return style.name === 'w:style' && name && id ? [[name.toLowerCase(), id] as const] : []
    }),
  )
}

/** The styles of a house style that the text of an annex is set in. */
export function styleIdsOf(part: Uint8Array | undefined): StyleIds {
  const ids = readStyleIds(part)
  const [one, two, three, list, note, link, contents1, contents2] = WANTED_STYLES.map(({ names }) =>
    names.flatMap((name) => ids.get(name) ?? []).at(0),
  )
  return {
    headings: [one ?? 'Heading1', two ?? 'Heading2', three ?? 'Heading3'],
    list,
    note,
    link,
    contents: [contents1, contents2],
    tableText: ids.get('tabeltekst') ?? ids.get('table text'),
    tableHeading: ids.get('tabelkop') ?? ids.get('table heading'),
  }
}
