import type { ItemKind } from '@/lib/register/schema'
import { readReferences } from '@/lib/kamer/reference'
import { finding, type ReportFinding } from '@/lib/report/checks/finding'
import type { SectionProse } from '@/lib/report/checks/section-prose'
import type { SectionFacts } from '@/lib/report/report-facts'

/** What looks like the number of a paper but is none: a dossier of four figures, a register number without its month. */
const LOOKS_LIKE =
  /(?<![\p{L}\d])(?:Kamerstuk(?:ken)?(?:\s+I{1,2})?(?:\s+\d{4}[-/]\d{2,4})?,?\s+\d[\d ]{2,8}(?:-[IVX]+)?,?\s+nr\.?\s?\d*|TZ\s?\d{3,8}(?:[-,]\s?(?:nr\.\s?)?\d+)?|T0\d{1,6})/gu

/**
 * References that cannot be right, that the register does not know, or that give an item another number than its own.
 * `registered`: every number that the register holds among those this report cites.
 */
export function checkReferences(
  section: SectionFacts,
  prose: SectionProse,
  registered: ReadonlySet<string>,
): ReportFinding[] {
  const { name, place, flow } = prose
  const cited = readReferences(flow)
  const doubtful = cited.filter((reference) => reference.doubts.length > 0).map(({ printed }) => printed)
  const broken = [...flow.matchAll(LOOKS_LIKE)]
    .filter((match) => !cited.some(({ from, to }) => from < match.index + match[0].length && to > match.index))
    .map((match) => match[0].trim())
  const malformed = [...new Set([...doubtful, ...broken])].map((printed) => finding('W504', place, name, printed))
  const other = otherNumbers(section, prose)
  const named = new Set(other.flatMap(({ key }) => key))
  const unknown = cited.filter(({ key, doubts, kind }) => {
    if (doubts.length > 0 || named.has(key) || registered.has(key)) return false
    return kind === 'tz' || kind === 'ek-toezegging' || kind === 'kamerstuk'
  })
  const strange = [...new Set(unknown.map(({ printed }) => printed.replace(/\s+/g, ' ')))]
  return [
    ...malformed,
    ...other.map(({ key, own }) => finding('W508', place, name, key, own)),
    ...(strange.length > 0 ? [finding('W509', place, name, strange.join('; '))] : []),
  ]
}

/** A number right behind "motie" or "toezegging" that is of none of the items, while their own is nowhere. */
function otherNumbers(section: SectionFacts, prose: SectionProse): { key: string; own: string }[] {
  const cited = readReferences(prose.flow)
  return (['motie', 'toezegging'] satisfies ItemKind[]).flatMap((kind) => {
    const items = section.treatments.filter(({ item }) => item.kind === kind)
    const own = items.flatMap(({ item }) => item.references.map(({ key }) => key))
    if (items.length === 0 || own.length === 0 || cited.some(({ key }) => own.includes(key))) return []
    const given = cited.filter((reference) => {
      if (reference.doubts.length > 0) return false
      if (kind === 'toezegging') return reference.kind === 'tz' || reference.kind === 'ek-toezegging'
      const before = prose.flow.slice(Math.max(0, reference.from - 90), reference.from)
      return (
        reference.kind === 'kamerstuk' &&
        /\bmoties?\b[^.;\n]*$/i.test(before) &&
        !/\b(?:brief|rapport|bijlage)\b[^.;\n]*$/i.test(before)
      )
    })
    return [...new Set(given.map(({ key }) => key))].map((key) => ({ key, own: own.join(' of ') }))
  })
}
