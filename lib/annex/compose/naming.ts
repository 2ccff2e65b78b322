import { formatLongDay } from '@/lib/calendar/format'
import type { AnnexItem, AnnexKind } from '@/lib/annex/compose/schema'
import { NOUNS, listed, upperFirst } from '@/lib/annex/compose/wording'

/**
 * The item as the introduction lists it, in the ministry's wording: kind, members, debate, day, subject.
 * @example listingOf(item) // 'motie lid Van Nispen 8 februari 2024 inzake het sluiten van bureaus'
 */
export function listingOf(item: AnnexItem): string {
  const members = membersOf(item)
  const asked = members && item.kind !== 'motie' ? `aan ${members}` : members
  const day = item.date ? formatLongDay(item.date) : ''
  return [NOUNS[item.kind].listing, asked, item.venue ?? '', day, 'inzake', item.title].filter((word) => word).join(' ')
}

/**
 * The heading of a section that has none of its own.
 * @example headingOf([toezegging, motie]) // 'Toezegging en motie inzake cold cases' when both are about the same
 */
export function headingOf(items: AnnexItem[]): string {
  return listed(headingParts(items).map((part) => part.text))
}

/** The same heading in parts, one per subject, with the items each part names; `listed` makes one line of them. */
export function headingParts(items: AnnexItem[]): { text: string; items: AnnexItem[] }[] {
  const subjects = [...new Set(items.map((item) => item.title))]
  return subjects.map((subject, index) => {
    const about = items.filter((item) => item.title === subject)
    const nouns = countedNouns(about.map((item) => item.kind).filter((kind) => kind !== 'aanvullend'))
    const text = nouns.length > 0 ? `${listed(nouns)} inzake ${subject}` : subject
    return { text: index === 0 ? upperFirst(text) : text, items: about }
  })
}

/**
 * The item inside a sentence, long enough to tell it from the others of its section.
 * @example nameOf(item, [item, other]) // 'de motie van het lid Van Nispen'
 */
export function nameOf(item: AnnexItem, among: AnnexItem[]): string {
  const noun = NOUNS[item.kind]
  const rivals = among.filter((other) => other !== item && other.kind === item.kind)
  if (rivals.length === 0) return `${noun.article} ${noun.one}`
  const members = membersOf(item)
  const known = members !== '' && rivals.every((other) => membersOf(other) !== members)
  if (known && item.kind === 'motie') return `de motie van ${withArticle(members)}`
  if (known && item.kind === 'toezegging') return `de toezegging aan ${withArticle(members)}`
  return `${item.kind === 'aanvullend' ? 'het' : noun.article} ${noun.one} inzake ${item.title}`
}

/** @example nounsOf([motie, motie, toezegging]) // 'de moties en de toezegging' */
export function nounsOf(items: AnnexItem[]): string {
  const kinds = items.map((item) => item.kind)
  return listed(
    countedNouns(kinds).map((noun) => (noun.startsWith('onderwerp') ? `${plural(noun)} ${noun}` : `de ${noun}`)),
  )
}

/** @example membersOf(item) // 'leden Van Nispen (SP) en Mutluer c.s.'; '' when nobody is known */
export function membersOf(item: Pick<AnnexItem, 'members' | 'cosigned'>): string {
  const names = item.members.map(({ name, party }) => (party ? `${name} (${party})` : name))
  if (names.length === 0) return ''
  return `${names.length === 1 ? 'lid' : 'leden'} ${listed(names)}${item.cosigned ? ' c.s.' : ''}`
}

function withArticle(members: string): string {
  return `${members.startsWith('lid ') ? 'het' : 'de'} ${members}`
}

function countedNouns(kinds: AnnexKind[]): string[] {
  return [...new Set(kinds)].map((kind) => {
    const count = kinds.filter((other) => other === kind).length
    return count === 1 ? NOUNS[kind].one : NOUNS[kind].more
  })
}

function plural(noun: string): string {
  return noun.endsWith('en') ? 'deze' : 'dit'
}
