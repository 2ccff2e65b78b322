import type { ItemKind } from '@/lib/annex/grammar/kind'

/** What a motie asks, from plain to vague; the first that fits gives the title. */
const motions = [
  /\bmotie\b.{0,200}?\b(?:over|inzake|betreffende|aangaande|met betrekking tot|m\.b\.t\.)\s+(.+)$/i,
  /\bverzo(?:ekt|cht)\b(?:\s+(?:wordt|de regering|het kabinet|de minister|mij|mijn ministerie))*,?\s+(?:om\s+)?(.+)$/i,
  /\bwaarin\b.{0,60}?\b(?:gevraagd|verzocht|opgeroepen|gevraagd wordt)\b\s*(?:wordt\s+)?(?:om\s+)?(.+)$/i,
  /\b(?:gevraagd|opgeroepen)\s+(?:wordt\s+)?(?:om\s+)?(.+)$/i,
  /\bmotie\b.{0,120}?\b(?:om|die|waarin)\s+(.+)$/i,
]
const commitments = [
  /\btoegezegd (?:is|wordt|werd)\b(?:\s+(?:aan\s+)?(?:uw Kamer|de Kamer|het lid [^,]{2,40}))?,?\s+(?:om\s+|dat\s+)?(.+)$/i,
  /\btoegezegd\b.{0,80}?\b(?:terug te komen|in te gaan)\s+op\s+(?:de vraag\s+)?(.+)$/i,
  /\b(?:zegde|zeg|zegt)\b[^.]{0,120}?\btoe,?\s+(?:om\s+|dat\s+)?(.+)$/i,
  /\btoegezegd\b.{0,120}?\b(?:informeren|berichten|rapporteren|ge[iï]nformeerd|inzicht te geven|in te gaan|terug te komen|terug te komen)\s+(?:over|op|in|van)\s+(.+)$/i,
  /\btoegezegd\b(?:\s+(?:aan\s+)?(?:uw Kamer|de Kamer|u|het lid [^,]{2,40}))?,?\s+(?:om\s+|dat\s+)?(.+)$/i,
  /\btoezegging\b.{0,160}?\b(?:over|inzake|om|betreffende|dat|aangaande|met betrekking tot)\s+(.+)$/i,
]
/** Where the words of the request end and the sentence goes on about something else. */
const end =
  /(?:,\s+(?:zoals|heb|is|wordt|zodat|waarvan|naar aanleiding|informeer|doe|geef|die|ingediend|gedaan)\b|\s+(?:informeer ik|kan ik|doe ik|geef ik|heb ik|ben ik)\b|\s+(?:is|zijn|werd|wordt)\s+(?:aangenomen|ingediend|afgedaan|gedaan|uitgevoerd|nagekomen)\b|[;.](?:\s|$)|\s\(Kamerstuk)/i

/**
 * What a sentence says a motie asks or a commitment holds, as a title of at most 160 characters; null when it says nothing of it.
 * @example readAsk('Ik heb toegezegd uw Kamer te informeren over sluizen.', 'toezegging') // 'sluizen'
 */
export function readAsk(sentence: string, kind: ItemKind): string | null {
  const text = sentence.replace(/\s+/g, ' ').trim()
  for (const shape of kind === 'motie' ? motions : commitments) {
    const asked = shape.exec(text)?.[1]
    if (!asked) continue
    const stop = end.exec(asked)
    const title = (stop ? asked.slice(0, stop.index) : asked)
      .replace(/\s*\((?:Kamerstuk|TZ|T\d|II?\b|\d{2} ?\d{3})[^()]*\)/gi, '')
      .replace(/^(?:(?:uw|de) (?:Tweede )?Kamer )?(?:\S+ ){0,2}?te (?:informeren|berichten) over\s+/i, '')
      .replace(/[\s.,;:]+$/, '')
    if (title.length > 3) return title.length > 160 ? `${title.slice(0, 157).replace(/\s+\S*$/, '')}...` : title
  }
  return null
}
