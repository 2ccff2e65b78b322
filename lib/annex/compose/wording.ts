import type { AnnexKind, AnnexOutcome } from '@/lib/annex/compose/schema'

/** The words of an annex: what `compose` prints and `parse` recognises. Nouns in the order of print. */

export const NOUNS: Record<AnnexKind, { one: string; more: string; article: string; listing: string }> = {
  motie: { one: 'motie', more: 'moties', article: 'de', listing: 'motie' },
  toezegging: { one: 'toezegging', more: 'toezeggingen', article: 'de', listing: 'toezegging' },
  aanvullend: { one: 'onderwerp', more: 'onderwerpen', article: 'dit', listing: 'informeren' },
}

export const OUTCOMES: Record<AnnexOutcome, string> = {
  lopend: 'Lopend',
  'deels afgedaan': 'Deels afgedaan',
  afgedaan: 'Afgedaan',
  vervallen: 'Vervallen',
  overgedragen: 'Overgedragen',
  onbekend: 'Nog te bepalen',
}

/** The words that stand before a term in a sentence; the first row that fits counts, the last fits always. */
const TERM_LEADS: [form: RegExp, lead: string][] = [
  [
    /^(?:in|op|voor|voorafgaand|na|binnen|per|eind|medio|begin|halverwege|ultimo|uiterlijk|rond|vanaf|tegen|tijdens|dit|deze|zo|te|volgend|volgende week|over)\b/i,
    '',
  ],
  [/^\d{1,2} [a-z]+ \d{4}/i, 'uiterlijk op '],
  [/^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i, 'in '],
  [/^\d{4}$/, 'in '],
  [/^Q[1-4]\b/i, 'in '],
  [/^(?:zomer|eerste helft|tweede helft)\b/i, 'in de '],
  [/^(?:voorjaar|najaar|.* kwartaal|.*halfjaar|.*halfjaarbericht.*)/i, 'in het '],
]

/**
 * The term as it stands in a sentence; null when these words do not fit in one ("onbekend", "p.m.").
 * @example termInSentence('voorjaar 2026') // 'in het voorjaar van 2026'
 */
export function termInSentence(words: string): string | null {
  const term = words.trim().replace(/^(?:het|de)\s+/i, '')
  const lead = TERM_LEADS.find(([form]) => form.test(term))
  if (!lead) return null
  const spoken = term.replace(/^(voorjaar|najaar|zomer|.*kwartaal|.*helft) (\d{4})$/i, '$1 van $2')
  return `${lead[1]}${lowerFirst(spoken)}`
}

/** @example listed(['A', 'B', 'C']) // 'A, B en C' */
export function listed(words: string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`
}

/** @example upperFirst('ijsland') // 'IJsland' */
export function upperFirst(text: string): string {
  if (text.startsWith('ij')) return `IJ${text.slice(2)}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Lower case, but not for an abbreviation or a name that the words begin with (Q1, OM). */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
