import type { Block, Inline, Link, NoteMark } from '@/lib/annex/blocks'
import { cleanText } from '@/lib/annex/read/text/clean'

/** Builds an Inline piece by piece, with white space already collapsed so that every offset stays right. */
export type InlineWriter = {
  write: (text: string, style?: { bold?: boolean; url?: string | null }) => void
  /** A line end that the writer made on purpose; see `linesOf`. */
  breakLine: () => void
  mark: (id: string) => void
  finish: () => Inline
}

/** @example const writer = inlineWriter(); writer.write('Zie '); writer.mark('1'); writer.finish() // { text: 'Zie', notes: [{ id: '1', at: 3 }], links: [] } */
export function inlineWriter(): InlineWriter {
  const notes: NoteMark[] = []
  const links: Link[] = []
  const parts: string[] = []
  let length = 0
  let solid = 0
  let bold = true
  const add = (part: string) => {
    parts.push(part)
    length += part.length
    const end = part.trimEnd().length
    if (end > 0) solid = length - part.length + end
  }
  return {
    write(raw, style = {}) {
      const clean = cleanText(raw).replace(/\s+/g, ' ')
      const added = length === solid && length > 0 ? clean : clean.trimStart()
      if (added === '') return
      if (!style.bold && added !== ' ') bold = false
      if (style.url) addLink(links, length, length + added.length, style.url)
      add(added)
    },
    breakLine() {
      if (solid === 0) return
      if (length > solid) parts.push((parts.pop() ?? '').slice(0, solid - length))
      length = solid
      add('\n')
    },
    mark(id) {
      notes.push({ id, at: solid })
    },
    finish() {
      return {
        text: parts.join('').slice(0, solid),
        notes,
        links: links.flatMap((link) => withinText(link, solid)),
        ...(bold && solid > 0 ? { bold: true } : {}),
      }
    },
  }
}

/** Part of an inline, with its marks and links moved along; white space at its ends goes. */
export function sliceInline(inline: Inline, from: number, to = inline.text.length): Inline {
  const start = from + (/^\s*/.exec(inline.text.slice(from, to))?.[0].length ?? 0)
  const end = Math.max(start, from + inline.text.slice(from, to).trimEnd().length)
  return {
    text: inline.text.slice(start, end),
    notes: inline.notes
      .filter(({ at }) => at >= from && at <= to && (at > from || from === 0))
      .map(({ id, at }) => ({ id, at: clamp(at, start, end) - start })),
    links: inline.links.flatMap((link) =>
      withinText({ ...link, from: Math.max(link.from, start) - start, to: link.to - start }, end - start),
    ),
    ...(inline.bold ? { bold: true } : {}),
  }
}

/** A number in front of a text, offsets moved along. @example prefixInline('1.1', plain('Motie')).text // '1.1 Motie' */
export function prefixInline(label: string, inline: Inline): Inline {
  const added = label.length + 1
  return {
    ...inline,
    text: `${label} ${inline.text}`,
    notes: inline.notes.map(({ id, at }) => ({ id, at: at + added })),
    links: inline.links.map((link) => ({ ...link, from: link.from + added, to: link.to + added })),
  }
}

/** The text of several blocks as one, a line each: what a table cell or a note holds. Bold when all of it is. */
export function joinInlines(blocks: Block[]): Inline {
  const parts = blocks.flatMap(partsOf).filter(({ text }) => text !== '')
  const whole: Inline = { text: parts.map(({ text }) => text).join('\n'), notes: [], links: [] }
  let from = 0
  for (const { text, notes, links } of parts) {
    for (const { id, at } of notes) whole.notes.push({ id, at: from + at })
    for (const link of links) whole.links.push({ ...link, from: from + link.from, to: from + link.to })
    from += text.length + 1
  }
  return parts.length > 0 && parts.every(({ bold }) => bold) ? { ...whole, bold: true } : whole
}

function partsOf(block: Block): Inline[] {
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells)
  return block.type === 'listItem' && block.label ? [prefixInline(block.label, block)] : [block]
}

/** Only addresses a reader may safely follow. @example safeUrl('javascript:alert(1)') // null */
export function safeUrl(url: string | undefined): string | null {
  const address = url?.trim() ?? ''
  return /^(?:https?:\/\/|mailto:)[^\s"'<>]+$/i.test(address) ? address : null
}

function addLink(links: Link[], from: number, to: number, url: string): void {
  const last = links.at(-1)
  if (last && last.url === url && last.to === from) last.to = to
  else links.push({ from, to, url })
}

function withinText(link: Link, end: number): Link[] {
  const to = Math.min(link.to, end)
  return to > link.from ? [{ ...link, to }] : []
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
