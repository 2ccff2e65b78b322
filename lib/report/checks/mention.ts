import { readReferences } from '@/lib/kamer/reference'
import { finding, type ReportFinding } from '@/lib/report/checks/finding'
import type { SectionProse } from '@/lib/report/checks/section-prose'
import type { SectionFacts, TreatedItem } from '@/lib/report/report-facts'

/** The items of a section with several that its heading and text say nothing of, by number, member, subject or kind. */
export function checkMentions(section: SectionFacts, prose: SectionProse): ReportFinding[] {
  if (section.treatments.length < 2 || section.text.trim() === '') return []
  const text = `${section.heading}\n${prose.flow}`
  const keys = new Set(readReferences(text).map(({ key }) => String(key)))
  const items = section.treatments.map((treatment) => treatment.item)
  return items
    .filter((item) => !isMentioned(item, items, text, keys))
    .map((item) => finding('W510', { ...prose.place, itemNumber: item.number }, item.title))
}

function isMentioned(item: TreatedItem, among: TreatedItem[], text: string, keys: ReadonlySet<string>): boolean {
  if (item.references.some(({ key }) => keys.has(key))) return true
  if (item.members.some(({ name }) => has(text, name))) return true
  const alike = among.filter((other) => other.kind === item.kind)
  if (item.kind !== 'aanvullend' && has(text, alike.length > 1 ? PLURAL[item.kind] : item.kind)) return true
  const words = item.title.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  const told = words.filter((word) => text.toLowerCase().includes(word.replace(/(?:en|s|e)$/, '')))
  return words.length > 0 && told.length >= Math.ceil(words.length / 2)
}

const PLURAL = { motie: '(?:moties|beide|alle)', toezegging: '(?:toezeggingen|beide|alle)' }

function has(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text)
}
