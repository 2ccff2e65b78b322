/** What an item is (domain.md section 1). */
export type ItemKind = 'motie' | 'toezegging' | 'aanvullend'

/** A kind word in running text or a heading. */
export type FoundKind = {
  kind: 'motie' | 'toezegging'
  plural: boolean
  count: number | null
  from: number
  to: number
}

const counts: Record<string, number> = { twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8 }
const adjectives =
  '(?:(?:nader|gewijzigde?|aangenomen|aangehouden|overgenomen|volgende|mondelinge|schriftelijke|openstaande|afgedane|diverse|eerdere|genoemde|enkele|verschillende|overige|resterende|onderstaande|bovenstaande) )*'
const word = new RegExp(
  String.raw`(?<![\p{L}-])(?:(${Object.keys(counts).join('|')}|\d{1,2}) )?${adjectives}(moties?|toezegging(?:en)?)(?![\p{L}])`,
  'giu',
)

/** Every kind word with the count before it. @example readKinds('Vier moties inzake verdeling')[0]?.count // 4 */
export function readKinds(text: string): FoundKind[] {
  return [...text.matchAll(word)].map((match) => {
    const noun = (match[2] ?? '').toLowerCase()
    const count = (match[1] ?? '').toLowerCase()
    return {
      kind: noun.startsWith('motie') ? 'motie' : 'toezegging',
      plural: /(?:ies|en)$/.test(noun),
      count: counts[count] ?? (/^\d+$/.test(count) ? Number(count) : null),
      from: match.index,
      to: match.index + match[0].length,
    }
  })
}

/** Whether a line begins as the heading of a motie or toezegging does; after an article it is a sentence. */
export function startsWithKind(text: string): boolean {
  const first = readKinds(text)[0]
  return first !== undefined && text.slice(0, first.from).trim() === ''
}

const state = String.raw`(?:(?:nog\s+)?(?:niet\s+|deels\s+)?(?:openstaande?|afgedane?|afgedaan|lopende?|nieuwe|overige|afgeronde?|afgehandelde?|uitgevoerde?|nagekomen|voldane|uitstaande|aangenomen|aanvaarde|ingediende|gedane|in behandeling(?: zijnde)?|in uitvoering(?: zijnde)?))`
const givers = String.raw`(?:door (?:de )?(?:Staten-Generaal|Tweede Kamer|Eerste Kamer|Kamer|bewindslieden|bewindspersonen|ministers?)|aan de (?:Tweede |Eerste )?Kamer|van de (?:Tweede |Eerste )?Kamer|uit de (?:Tweede |Eerste )?Kamer)`
const lead = String.raw`(?:(?:de|het|van|overzicht|stand van zaken|voortgang|lijst|diverse|${state}|${givers})\s+)*`
const tail = String.raw`(?:\s*(?:,|&|en|\/)\s*${lead}(?:moties|toezeggingen|aanvullende \p{L}+|overige \p{L}+))*`
const after = String.raw`(?:[\s(:–-]+(?:die|welke|zijn|is|nog|niet|deels|geheel|zijnde|openstaan|lopen|${state}|${givers}|per \d{1,2} \p{L}+ \d{4}|per \d{1,2}-\d{1,2}-\d{4})\)?)*`
const kindsOnly = new RegExp(String.raw`^(?:[A-Z]\.\s+)?${lead}(?:moties|toezeggingen)${tail}${after}$`, 'iu')

/** Whether a heading says no more than which kinds stand under it: "Toezeggingen & moties". @example isKindsOnly('1. Openstaande moties') // false */
export function isKindsOnly(text: string): boolean {
  return text.length < 160 && kindsOnly.test(text.trim())
}

/** A heading of all that is neither motie nor toezegging. @example isOthersOnly('Aanvullende zaken') // true */
export function isOthersOnly(text: string): boolean {
  return /^(?:aanvullende|overige|andere) (?:zaken|onderwerpen|verzoeken|punten|informatie)$/i.test(text.trim())
}

/** Words that open a heading about another subject on which the Kamer is informed. */
const subject =
  /^(?:(?:beleids)?reactie|informeren|informatie|rapport|rapportage|(?:\p{L}+-)?onderzoek|onderzoeken|besluit|verkenning|evaluatie|herziening|inspectie|wodc|uitkomsten|voortgang|advies|wijziging|verzoek|stand van zaken|beantwoording|jaarverslag|monitor|terugkoppeling|uitvoering|implementatie|toezending|aanbieding|brief|kabinetsreactie|update|publicatie|eindrapport|tussenrapport|nulmeting|actualisatie|invoering)/iu
/** A reaction to something named in the text itself is part of an item, no item. */
const inner =
  /^(?:beleids)?reactie op (?:de|het) (?:\p{L}*(?:bevindingen|aanbevelingen|conclusies|uitkomsten|rapport|advies|onderzoek))$/iu

/** Whether a heading without a kind word announces a subject of its own. @example startsAsSubject('Reactie WODC-rapport') // true */
export function startsAsSubject(text: string): boolean {
  return subject.test(text) && !inner.test(text.trim())
}

/** What a line of a list without a kind word is: a commitment told in a sentence, or another subject. */
export function kindOfSentence(text: string): 'toezegging' | 'aanvullend' | 'motie' {
  if (/\b(?:zeg(?:t|de)?|heb|heeft)\b.{0,60}\b(?:toe|toegezegd)\b/i.test(text)) return 'toezegging'
  if (/^De (?:minister|staatssecretaris|bewindspersoon|bewindspersonen)\b/i.test(text)) return 'toezegging'
  if (/^De (?:regering|Kamer) (?:wordt )?verzo(?:ekt|cht)|^Verzoekt de regering/i.test(text)) return 'motie'
  return 'aanvullend'
}
