import { FileRefusal } from '@/lib/annex/read/refusals'
import { safeUrl } from '@/lib/annex/read/inline'
import { elementsOf, parseXml } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'
import { unzip } from '@/lib/annex/read/zip'

/** The parts of a Word file, found by their relationships: names inside the zip file may be anything. */
export type DocxPackage = {
  main: DocxPart
  /** The one part of this kind that the main part refers to. */
  part: (kind: string) => XmlElement | undefined
  parts: (kind: string) => XmlElement[]
  /** The links of the part of this kind. */
  linksOf: (kind: string) => Map<string, string>
  properties: XmlElement | undefined
}

export type DocxPart = { root: XmlElement; links: Map<string, string> }

type Relationship = { id: string; kind: string; target: string; external: boolean }

/** Throws FileRefusal: macro, and all of `unzip` and `parseXml`. */
export async function openPackage(bytes: Uint8Array): Promise<DocxPackage> {
  const { names, parts } = await unzip(bytes, (name) => WANTED.test(name) && !UNWANTED.test(name))
  const types = text(parts.get('[Content_Types].xml'))
  if (names.some((name) => /vbaProject\.bin$/i.test(name)) || /macroEnabled/i.test(types))
    throw new FileRefusal('macro')
  const mainName =
    relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml'
  const main = xmlPart(parts, mainName)
  if (!main) throw new FileRefusal('damaged')
  const relationships = relationshipsOf(parts, mainName)
  const named = (kind: string) =>
    relationships.filter((relationship) => relationship.kind === kind && !relationship.external)
  const partsOf = (kind: string) => named(kind).flatMap(({ target }) => xmlPart(parts, target) ?? [])
  return {
    main: { root: main, links: linksIn(relationships) },
    part: (kind) => partsOf(kind)[0],
    parts: partsOf,
    linksOf: (kind) => linksIn(relationshipsOf(parts, named(kind)[0]?.target ?? '?')),
    properties: xmlPart(parts, 'docProps/core.xml'),
  }
}

const WANTED = /^\[Content_Types\]\.xml$|^_rels\/\.rels$|^docProps\/core\.xml$|^word\/(?:_rels\/)?[^/]+\.(?:xml|rels)$/
const UNWANTED = /\/(?:settings|webSettings|fontTable|comments\w*|people)\.xml/

function xmlPart(parts: Map<string, Uint8Array>, name: string): XmlElement | undefined {
  const bytes = parts.get(name)
  return bytes ? parseXml(bytes) : undefined
}

function relationshipsOf(parts: Map<string, Uint8Array>, partName: string): Relationship[] {
  const slash = partName.lastIndexOf('/')
  const folder = partName.slice(0, slash + 1)
  const root = xmlPart(parts, `${folder}_rels/${partName.slice(slash + 1)}.rels`)
  if (!root) return []
  return elementsOf(root).map(({ attributes }) => ({
    id: attributes.Id ?? '',
    kind: (attributes.Type ?? '').split('/').at(-1) ?? '',
    target: inFolder(folder, attributes.Target ?? ''),
    external: attributes.TargetMode === 'External',
  }))
}

/** Targets are relative to the folder of the part, or absolute with a slash; those of links are addresses and stay. */
function inFolder(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  return /^[a-z]+:/i.test(target) ? target : folder + target
}

function linksIn(relationships: Relationship[]): Map<string, string> {
  return new Map(
    relationships.flatMap(({ id, kind, target }) => {
      const url = kind === 'hyperlink' ? safeUrl(target) : null
      return url ? [[id, url] as const] : []
    }),
  )
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array())
}
