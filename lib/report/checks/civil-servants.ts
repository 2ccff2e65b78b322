import { finding, type ReportFinding } from '@/lib/report/checks/finding'
import type { SectionProse } from '@/lib/report/checks/section-prose'

/**
 * Names of people who use the register, for they never leave it in a document. A full name, or an initial with the surname, is
 * certain; a surname behind "de heer" or "mevrouw" only when no member of the Kamer in this report is called so.
 */
export function checkCivilServants(
  prose: SectionProse,
  names: readonly string[],
  members: ReadonlySet<string>,
): ReportFinding[] {
  const { name, place, flow } = prose
  return names.flatMap((full): ReportFinding[] => {
    const parts = /^(\p{L})\S*\s+(.+)$/u.exec(full.trim())
    if (!parts) return []
    const [, initial = '', surname = ''] = parts
    const certain = wholeWords(
      `(?:${escaped(full.trim())}|${escaped(initial)}\\. ?(?:\\p{Lu}\\. ?)*${escaped(surname)})`,
    ).exec(flow)
    if (certain) return [finding('E511', place, name, certain[0])]
    if (members.has(surname.toLowerCase())) return []
    const titled = wholeWords(`(?:de heer|mevrouw|dhr\\.|mevr\\.|mw\\.|collega|ambtenaar) ${escaped(surname)}`).exec(
      flow,
    )
    return titled ? [finding('W513', place, name, titled[0])] : []
  })
}

function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${source.replaceAll(' ', '\\s+')}(?![\\p{L}\\d])`, 'iu')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
