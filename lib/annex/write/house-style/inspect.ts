import { refusedFile, FileRefusal } from '@/lib/annex/read/refusals'
import { childOf, elementsOf, parseXml, type XmlElement, type XmlNode } from '@/lib/annex/read/xml'
import { unzip, type Archive } from '@/lib/annex/read/zip'
import { templateFinding, type TemplateFinding } from '@/lib/annex/write/house-style/findings'
import { isPlaceholder, nearestPlaceholder, PLACEHOLDERS } from '@/lib/annex/write/house-style/placeholders'
import { readStyleIds, WANTED_STYLES } from '@/lib/annex/write/house-style/style-ids'
import { done, refused, type Outcome } from '@/lib/outcome'

/** What a house style holds: the places it has, and the remarks of the check. */
export type TemplateFacts = { placeholders: string[]; findings: TemplateFinding[] }

/**
 * Checks an uploaded house style before anything is made with it. Refuses what could harm whoever opens the result: macros,
 * programs and files inside, pictures and templates that are fetched from elsewhere, a zip that unpacks to far more than it says.
 * Everything that is only wrong comes back as findings that say what to do.
 */
export async function inspectTemplate(bytes: Uint8Array): Promise<Outcome<TemplateFacts>> {
  try {
    if (bytes.length === 0) return refusedFile('empty')
    if (bytes.length > MOST_BYTES)
      return refused('too-large', 'Dit sjabloon is te groot. Het mag hoogstens 10 MB zijn.')
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refusedFile('old-office')
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return notWord()
    const archive = await unzip(bytes, (name) => /\.(?:xml|rels)$/i.test(name))
    const danger = dangerIn(archive)
    if (danger) return danger
    const main = archive.parts.get('word/document.xml')
    if (!main) return notWord()
    return done(factsOf(archive, parseXml(main)))
  } catch (error) {
    if (error instanceof FileRefusal) return refusedFile(error.code)
    throw error
  }
}

const MOST_BYTES = 10 * 1024 * 1024

function notWord() {
  return refused('no-word', 'Dit is geen Word-bestand. Gebruik een sjabloon als .docx of .dotx.')
}

function dangerIn({ names, parts }: Archive) {
  const types = textOf(parts.get('[Content_Types].xml'))
  if (names.some((name) => /vba|\.bin$/i.test(name)) || /macroEnabled|vbaProject/i.test(types))
    return refusedFile('macro')
  if (names.some((name) => /^word\/(?:embeddings|activeX)\//i.test(name)))
    return refused(
      'embedded',
      'In dit sjabloon zitten andere bestanden of programma’s. Haal ze eruit en probeer het opnieuw.',
    )
  for (const [name, part] of parts) {
    parseXml(part)
    if (!name.endsWith('.rels')) continue
    const outside = elementsOf(parseXml(part)).find(
      ({ attributes }) => attributes.TargetMode === 'External' && !/\/hyperlink$/.test(attributes.Type ?? ''),
    )
    const link = elementsOf(parseXml(part)).find(
      ({ attributes }) =>
        attributes.TargetMode === 'External' && !/^(?:https?:|mailto:)/i.test(attributes.Target ?? ''),
    )
    if (outside ?? link)
      return refused(
        'outside',
        'Dit sjabloon haalt iets van buiten op (een plaatje, een ander sjabloon of een onveilige koppeling). Neem het op in het bestand zelf.',
      )
  }
  if (/<w:(?:altChunk|subDoc)\b/.test(textOf(parts.get('word/document.xml'))))
    return refused('embedded', 'In dit sjabloon zit een ander document. Plak de tekst erin en probeer het opnieuw.')
  return null
}

function factsOf({ parts }: Archive, document: XmlElement): TemplateFacts {
  const body = childOf(document, 'w:body')
  const blocks = body ? elementsOf(body) : []
  const inBody = blocks.flatMap((block) => (block.name === 'w:p' ? [block] : []))
  const everywhere = [...parts]
    .filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name))
    .flatMap(([, part]) => paragraphsIn(parseXml(part)))
  const named = everywhere.flatMap(({ text }) => [...text.matchAll(PLACE)].map((match) => (match[1] ?? '').trim()))
  const findings = [
    ...namesOf(named),
    ...placesOf(named, inBody),
    ...stylesOf(parts.get('word/styles.xml')),
    ...(/<w:instrText[^>]*>\s*TOC\b|w:instr="\s*TOC\b/.test(textOf(parts.get('word/document.xml')))
      ? [templateFinding('W603')]
      : []),
  ]
  return { placeholders: [...new Set(named)], findings }
}

const PLACE = /\{\{([^{}]{1,60})\}\}/g

function namesOf(named: string[]): TemplateFinding[] {
  const unknown = [...new Set(named.filter((name) => !isPlaceholder(name)))].map((name) => {
    const near = nearestPlaceholder(name)
    return near ? templateFinding('E606', name, near) : templateFinding('E605', name)
  })
  const lacking = Object.entries(PLACEHOLDERS)
    .filter(([name, { wanted }]) => wanted && !named.includes(name))
    .map(([name, { holds }]) => templateFinding('W601', name, holds))
  return [...unknown, ...lacking]
}

/** The places that take whole blocks: once, alone in a paragraph of the running text, and not the last of a section. */
function placesOf(named: string[], inBody: XmlElement[]): TemplateFinding[] {
  if (!named.includes('inhoud')) return [templateFinding('E601')]
  return Object.entries(PLACEHOLDERS).flatMap(([name, { alone }]): TemplateFinding[] => {
    const count = named.filter((one) => one === name).length
    if (!alone || count === 0) return []
    if (count > 1) return [templateFinding('E602', name)]
    const own = inBody.find((paragraph) => wordsIn(paragraph).trim() === `{{${name}}}`)
    if (!own) return [templateFinding('E603', name)]
    const section = childOf(childOf(own, 'w:pPr'), 'w:sectPr')
    return section ? [templateFinding('E604', name)] : []
  })
}

function stylesOf(part: Uint8Array | undefined): TemplateFinding[] {
  const ids = readStyleIds(part)
  return WANTED_STYLES.filter(({ names }) => !names.some((name) => ids.has(name))).map(({ names, needed }) =>
    templateFinding(needed ? 'E607' : 'W602', names[0] ?? ''),
  )
}

function paragraphsIn(element: XmlElement): { text: string }[] {
  if (element.name === 'w:p') return [{ text: wordsIn(element) }, ...nestedIn(element)]
  return elementsOf(element).flatMap(paragraphsIn)
}

/** A text box stands in a run of a paragraph, once for Word and once as fallback; one of the two counts. */
function nestedIn(paragraph: XmlElement): { text: string }[] {
  return boxesIn(paragraph).flatMap((box) => elementsOf(box).flatMap(paragraphsIn))
}

function boxesIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'mc:Fallback') return []
    return child.name === 'w:txbxContent' ? [child] : boxesIn(child)
  })
}

function wordsIn(node: XmlNode): string {
  if (typeof node === 'string') return ''
  if (node.name === 'w:t') return node.children.map((child) => (typeof child === 'string' ? child : '')).join('')
  if (node.name === 'w:txbxContent' || node.name === 'mc:Fallback') return ''
  return node.children.map(wordsIn).join('')
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array())
}
