import { readMembers, type FoundMembers } from '@/lib/annex/grammar/member'
import type { ListEntry } from '@/lib/annex/parse/listing'

/** The members of a line; of a commitment also those it only mentions ("n.a.v. de motie van het lid X"). */
export function membersOfEntry(entry: ListEntry): FoundMembers[] {
  return entry.topic.members.length > 0 || entry.kind !== 'toezegging' ? entry.topic.members : readMembers(entry.text)
}

/** The line without the words that only say who promises ("De minister zegt toe ..."). */
export function titleOfEntry(entry: ListEntry): string {
  const title = entry.topic.title
  const bare = title
    .replace(
      /^De (?:minister|staatssecretaris|bewindspersoon)(?: van [\p{L} ]{2,40}?)? (?:zegt|zal|stuurt|informeert|gaat|komt|heeft|doet|neemt|beziet|onderzoekt)\b/iu,
      '',
    )
    .replace(
      /^(?:\s*(?:(?:de|uw) (?:Kamer|TK|Tweede Kamer)|toe|een brief(?: aan de Kamer)?(?: te sturen)?|dat|om|waarin|wordt ingegaan op|met informatie|te informeren|informeren|over))+\s+/i,
      '',
    )
  return (bare.trim() || title).replace(/\.$/, '')
}
