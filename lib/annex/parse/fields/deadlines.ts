import { followsEvent } from '@/lib/annex/grammar/date'
import { outlookOf, retells, withoutAsPromised } from '@/lib/annex/grammar/promise'
import { withoutStops } from '@/lib/annex/grammar/sentence'
import type { Passage } from '@/lib/annex/parse/passage'
import type { Deadline } from '@/lib/annex/parse/schema'
import type { CalendarDate } from '@/lib/calendar/date'
import { readTerms, type FoundTerm, type TermContext } from '@/lib/calendar/term'

/** Reads the terms of a sentence, once for each sentence, for several items may share a text. */
export type Terms = { printed: CalendarDate; read: (sentence: string) => FoundTerm[] }

/** @example termsFrom({ printed: day('2026-06-20'), recess: [] }).read('Dit volgt eind 2026.')[0]?.by // '2026-12-31' */
export function termsFrom(context: TermContext): Terms {
  const known = new Map<string, FoundTerm[]>()
  const read = (sentence: string): FoundTerm[] => {
    const found = known.get(sentence) ?? readTerms(sentence, context)
    known.set(sentence, found)
    return found
  }
  return { printed: context.printed, read }
}

/** A term in one of these clauses was asked or promised before, or tells since when something is so. */
const behind =
  /\b(?:toegezegd|zegde|verzoekt|verzocht|gevraagd|sinds|afgelopen|vorig(?:e)?|destijds|reeds in|al in|was|waren|werd|werden)\b/i

/** No term is without one of these; most sentences have none. */
const timely =
  /\d{4}|\d{1,2} \p{L}{3}|jaar|kwartaal|maand|week|weken|zomer|winter|voorjaar|najaar|herfst|lente|reces|januari|februari|maart|april|mei\b|juni|juli|augustus|september|oktober|november|december|binnen|spoedig|termijn|tijd|medio|begin|eind|helft|debat|bericht|kort|volgend|komend|prinsjesdag/iu

/** From or until a bare year: how long something lasts, no day on which something is due. */
const period = /^(?:vanaf|tot(?: en met)?|t\/m|sinds|na|per) (?:het jaar )?(?:19|20)\d{2}$/i
/** Words that as often tell when something is so as when it will be done. */
const vague = /^(?:ook )?(?:in (?:het jaar )?(?:19|20)\d{2}|dit jaar|in dit jaar)$/i
/** What a motie or commitment itself asks for. */
const ofMotion =
  /\b(?:motie|toezegging)\b(?:(?!\b(?:wordt|worden|is|zijn)\b)[^.;]){0,160}\b(?:over|om|waarin|die|ertoe dat|inzake|verzoekt)\b[^,;.]*$/i
const perfect =
  /\b(?:heb|heeft|hebben|is|zijn)\b.*(?<!\p{L})(?!gereed|verlengd|gepland|beoogd|voorzien|verwacht)(?:ge|be|ver|ont|her|uitge|afge|aange|plaatsge|voorge|ingede|toege|vastge)\p{L}+(?:d|t|en)(?!\p{L})/iu
const coming =
  /\b(?:zal|zullen|wordt|worden|verwacht|verwachting|voorzien|gepland|beoogd|streven|volgt|volgen|loopt|lopen|duurt|komt|komen|start|starten|streef|streeft|ontvangt|ontvangen|te hebben|te zijn)\b/i

/** What is still promised: terms after the document's day in sentences that promise something or describe work to come. */
export function deadlinesOf(passages: Passage[], terms: Terms): Deadline[] {
  const found = new Map<string, Deadline>()
  for (const passage of passages) {
    if (passage.heading) continue
    const outlook = outlookOf(passage.text)
    if (!timely.test(passage.text)) continue
    for (const term of terms.read(passage.text)) {
      if (!isAhead(term, passage.text, outlook, terms.printed)) continue
      const key = term.by ?? term.words.toLowerCase()
      if (!found.has(key)) found.set(key, { text: term.words, by: term.by })
    }
  }
  return [...found.values()]
}

function isAhead(
  term: FoundTerm,
  sentence: string,
  outlook: ReturnType<typeof outlookOf>,
  printed: CalendarDate,
): boolean {
  if (term.past || period.test(term.words) || ofMotion.test(sentence.slice(0, term.from))) return false
  if (/(?:^|\s)sinds(?: de| het)? /i.test(`${sentence.slice(0, term.from).slice(-10)}${term.words}`)) return false
  if (
    /\d{1,2} \p{L}+(?: \d{4})?$/u.test(term.words) &&
    followsEvent(`${sentence.slice(0, term.from)}${/^(?:van|op) /.exec(term.words)?.[0] ?? ''}`)
  )
    return false
  if (term.by === null) return outlook === 'promise'
  if (/^vanaf\b/i.test(term.words) && term.by <= printed) return false
  if (vague.test(term.words) && (outlook === null || /^, wa/.test(sentence.slice(term.to)))) return false
  if (behindClause(sentence, term)) return false
  if (!retells(sentence)) return true
  return /\b(?:naar verwachting|zal|zullen|uiterlijk)\b/i.test(clauseOf(sentence, term))
}

/** A term with its year that opens the sentence is not over, whatever the tense: "Eind 2026 zijn alle lampen vervangen." */
function behindClause(sentence: string, term: FoundTerm): boolean {
  const clause = withoutAsPromised(withoutStops(clauseOf(sentence, term)).replace(term.words, ''))
  const ahead = term.from === 0 && /\d{4}$/.test(term.words)
  return behind.test(clause) || (!ahead && perfect.test(clause) && !coming.test(clause))
}

/** Where another clause begins: after a comma, or with "en" and a verb of its own. */
const turn = /[,;]|\sen (?=(?:wordt|worden|zal|zullen|is|zijn|heeft|hebben|komt|komen|volgt|loopt)\b)/gi

/** The part of the sentence around the term. */
function clauseOf(sentence: string, term: FoundTerm): string {
  const from = [...sentence.slice(0, term.from).matchAll(turn)].at(-1)?.index ?? 0
  const next = sentence.slice(term.to).search(turn)
  return sentence.slice(from, next === -1 ? sentence.length : term.to + next)
}
