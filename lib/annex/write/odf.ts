import { element, xmlFile, type Xml } from '@/lib/annex/write/xml'
import { packZip } from '@/lib/annex/write/zip'

/** What every OpenDocument file of ours is made of; the parts are those of OASIS ODF 1.3. */
export type OdfDocument = {
  mediaType: string
  content: Xml
  styles: Xml
  meta: { title: string; subject: string; creator: string; day: string; language: string }
}

export const ODF_NAMESPACES = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:number': 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
} as const

/** The file: `mimetype` first and not packed, as the standard asks; same document, same bytes. */
export function packOdf({ mediaType, content, styles, meta }: OdfDocument): Uint8Array<ArrayBuffer> {
  return packZip([
    { path: 'mimetype', bytes: new TextEncoder().encode(mediaType), stored: true },
    { path: 'content.xml', bytes: xmlFile(content) },
    { path: 'styles.xml', bytes: xmlFile(styles) },
    { path: 'meta.xml', bytes: xmlFile(metaOf(meta)) },
    { path: 'META-INF/manifest.xml', bytes: xmlFile(manifestOf(mediaType)) },
  ])
}

function metaOf({ title, subject, creator, day, language }: OdfDocument['meta']): Xml {
  const moment = `${day}T00:00:00`
  const properties = element(
    'office:meta',
    {},
    element('meta:generator', {}, 'Gestand'),
    element('dc:title', {}, title),
    element('dc:subject', {}, subject),
    element('meta:initial-creator', {}, creator),
    element('dc:creator', {}, creator),
    element('meta:creation-date', {}, moment),
    element('dc:date', {}, moment),
    element('dc:language', {}, language),
  )
  return element('office:document-meta', ODF_NAMESPACES, properties)
}

function manifestOf(mediaType: string): Xml {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type })
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    element('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': mediaType,
    }),
    ['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
  )
}
