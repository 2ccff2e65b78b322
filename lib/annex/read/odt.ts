import type { ReadDocument } from '@/lib/annex/blocks'
import { readOdtBody } from '@/lib/annex/read/odt/body'
import type { OdtContext } from '@/lib/annex/read/odt/context'
import { readOdtStyles } from '@/lib/annex/read/odt/styles'
import { FileRefusal } from '@/lib/annex/read/refusals'
import { childOf, descendantsOf, parseXml, textOf } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'
import { unzip } from '@/lib/annex/read/zip'

/**
 * Reads an OpenDocument text (ODT, OTT) as one list of blocks. Tracked deletions, annotations and contents pages stay out.
 * Throws FileRefusal.
 */
export async function readOdt(bytes: Uint8Array): Promise<ReadDocument> {
  const { parts } = await unzip(bytes, (name) => WANTED.test(name))
  const xml = (name: string) => {
    const part = parts.get(name)
    return part ? parseXml(part) : undefined
  }
  const manifest = xml('META-INF/manifest.xml')
  if (manifest && descendantsOf(manifest, 'manifest:encryption-data').length > 0) throw new FileRefusal('encrypted')
  const type = new TextDecoder().decode(parts.get('mimetype')).trim()
  if (/spreadsheet/.test(type)) throw new FileRefusal('is-sheet')
  const content = xml('content.xml')
  const text = childOf(childOf(content, 'office:body'), 'office:text')
  if (!content || !text) throw new FileRefusal(/text/.test(type) ? 'damaged' : 'unknown-type')
  const general = xml('styles.xml')
  const context: OdtContext = {
    styles: readOdtStyles([general, content]),
    counts: new Map(),
    notes: {},
    noteCount: { foot: 0, end: 0 },
    dropped: furniture(general),
    warnings: new Set(),
    page: 1,
    line: 0,
  }
  const blocks = readOdtBody(text, context)
  const title = titleOf(xml('meta.xml'))
  return {
    blocks,
    notes: context.notes,
    dropped: context.dropped,
    warnings: [...context.warnings],
    meta: { format: 'odt', ...(context.page > 1 ? { pages: context.page } : {}), ...(title ? { title } : {}) },
  }
}

const WANTED = /^(?:mimetype|content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml)$/

function titleOf(meta: XmlElement | undefined): string | undefined {
  const title = meta ? descendantsOf(meta, 'dc:title')[0] : undefined
  return title ? textOf(title).trim() || undefined : undefined
}

/** Headers and footers of the page styles, each text once. */
function furniture(styles: XmlElement | undefined): ReadDocument['dropped'] {
  return (['header', 'footer'] as const).flatMap((reason) => {
    const texts = styles ? descendantsOf(styles, `style:${reason}`).map((part) => textOf(part).trim()) : []
    return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ reason, text }))
  })
}
