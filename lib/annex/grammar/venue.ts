/** A debate, meeting or letter in which something was asked or promised; `name` in one spelling of the kind of debate. */
export type FoundVenue = { name: string; chamber: 'TK' | 'EK' | null; from: number; to: number }

/** Kinds of debate as printed, and their one spelling. */
const kinds: [RegExp, string][] = [
  [/commissie-?debat|\bCD\b/i, 'commissiedebat'],
  [/tweeminuten-?debat|2-?minuten-?debat|\bTMD\b/i, 'tweeminutendebat'],
  [/(?:dertig|30)-?\s?leden-?\s?debat/i, 'dertigledendebat'],
  [/wetgevings-?overleg|\bWGO\b/i, 'wetgevingsoverleg'],
  [/nota-?overleg|\bNO\b/i, 'notaoverleg'],
  [/algemeen overleg|\bAO\b/i, 'algemeen overleg'],
  [/voortgezet (?:algemeen|schriftelijk) overleg|\bVAO\b|\bVSO\b/i, 'voortgezet algemeen overleg'],
  [/schriftelijk overleg|\bSO\b/i, 'schriftelijk overleg'],
  [/(?:mondelinge?\s)?vragenuur(?:tje)?/i, 'vragenuur'],
  [/begrotings-?(?:behandeling|debat)/i, 'begrotingsbehandeling'],
  [/interpellatie-?debat/i, 'interpellatiedebat'],
  [/spoed-?debat/i, 'spoeddebat'],
  [/hoofdlijnen-?debat/i, 'hoofdlijnendebat'],
  [/plena(?:ir|ire) (?:debat|behandeling|vergadering)/i, 'plenair debat'],
  [/mondeling overleg/i, 'mondeling overleg'],
  [/rondetafelgesprek/i, 'rondetafelgesprek'],
  [/algemene politieke beschouwingen|\bAPB\b/i, 'algemene politieke beschouwingen'],
  [/(?:behandeling van (?:de|mijn|het)|de behandeling van) (?:JenV-)?begroting/i, 'begrotingsbehandeling'],
  [
    /(?:mondelinge |plenaire )?behandeling (?:heeft )?(?:plaatsgevonden )?van (?:het|de) (?:\(?toenmalige\)? )?(?:initiatief)?wets?(?:voorstel)?/i,
    'behandeling wetsvoorstel',
  ],
  [/kamerbrief|(?:mijn|de|een) brief(?= van \d)/i, 'Kamerbrief'],
  [/beantwoording van (?:de )?(?:schriftelijke |Kamer)?vragen/i, 'beantwoording Kamervragen'],
  [/debat/i, 'debat'],
]
const sources = kinds.map(([shape]) => `(?:${shape.source})`).join('|')
const start = new RegExp(`(?<![\\p{L}-])(?:${sources})(?![\\p{L}])`, 'giu')
/** Where the name of a debate ends: a date, a verb, a sign, the member who asked, or what it was about. */
const nameEnd =
  /\s*(?:[;:\n]|\)(?!\p{Ll})|\((?!\p{Ll}{1,5}\)\p{Ll})|,(?!\s(?:[\p{L}-]+\s){1,3}en\s)|\.(?:\s|$)|\s(?:van|op|d\.d\.|dd\.?|jl\.|in|uit)\s+(?=\d{1,2}(?:\s|-)|begin |eind |maandag|dinsdag|woensdag|donderdag|vrijdag|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))|\s\d{1,2}[\s-](?:\p{L}{3,}|\d)|\s(?:heeft|heb|hebben|ga|gaat|informeer|kom|sprak|is|zijn|was|werd|wordt|worden|had|dat|die|waarin|waar|vond|plaats|deed|door|aan|inzake|toegezegd|verzocht|gevraagd|zegde|met|vroeg|ingediend|aangenomen|naar aanleiding|n\.a\.v\.|vorig|afgelopen|gedaan|tussen|tijdens|te|om)(?![\p{L}])|\sover(?=\s\p{L}+,))/iu

/**
 * Every debate, meeting or letter named in the text. The words after the kind of debate are its subject: "commissiedebat politie".
 * @example readVenues('Tijdens het CD Politie van 11 mei jl.')[0]?.name // 'commissiedebat Politie'
 */
export function readVenues(text: string): FoundVenue[] {
  const found: FoundVenue[] = []
  for (const match of text.matchAll(start)) {
    const last = found.at(-1)
    if (last && match.index < last.to) continue
    const to = match.index + match[0].length
    if (
      /^debat$/i.test(match[0]) &&
      /\b(?:dit|dat|het|een|in|tot)\s+$/i.test(text.slice(0, match.index)) &&
      !/^\s(?:over|inzake|met)\s/.test(text.slice(to))
    )
      continue
    const subject = subjectAfter(text.slice(to))
    found.push({
      name: `${kindOf(match[0])}${subject}`,
      chamber: chamberNear(text, match.index),
      from: match.index,
      to: to + subject.length,
    })
  }
  return found
}

function kindOf(printed: string): string {
  return (
    kinds.find(([shape]) => new RegExp(`^(?:${shape.source.replace(/\(\?=.*$/, '')})$`, 'i').test(printed))?.[1] ??
    printed.toLowerCase()
  )
}

/** The subject, with the space before it; at most 14 words, for a sentence without an end is no name. */
function subjectAfter(rest: string): string {
  if (!/^\s\S/.test(rest)) return ''
  const end = nameEnd.exec(rest)
  const subject = end ? rest.slice(0, end.index) : rest.slice(0, 120)
  const trimmed = subject.trimEnd()
  return trimmed.trim() === '' || trimmed.split(/\s+/).length > 15 ? '' : trimmed
}

function chamberNear(text: string, at: number): 'TK' | 'EK' | null {
  const around = text.slice(Math.max(0, at - 80), at + 160)
  if (/Eerste Kamer|senat/i.test(around)) return 'EK'
  return /Tweede Kamer/i.test(around) ? 'TK' : null
}
