import { outlookOf, retells } from '@/lib/annex/grammar/promise'
import { withoutStops } from '@/lib/annex/grammar/sentence'
import type { Passage } from '@/lib/annex/parse/passage'
import type { Deadline } from '@/lib/annex/parse/schema'
import type { CalendarDate } from '@/lib/calendar/date'
import { readTerms, type FoundTerm, type TermContext } from '@/lib/calendar/term'

/** A term in one of these clauses was asked or promised before, or tells since when something is so. */
const behind = /\b(?:toegezegd|zegde|verzoekt|verzocht|gevraagd|sinds|afgelopen|vorig(?:e)?|destijds|reeds in|al in|was|waren|werd|werden)\b/i

/** From or until a bare year: how long something lasts, no day on which something is due. */
const period = /^(?:vanaf|tot(?: en met)?|t\/m|sinds|na|per) (?:het jaar )?(?:19|20)\d{2}$/i
/** Words that as often tell when something is so as when it will be done. */
const vague = /^(?:ook )?(?:in (?:het jaar )?(?:19|20)\d{2}|dit jaar|in dit jaar)$/i
/** What a motie or commitment itself asks for. */
const ofMotion = /\b(?:motie|toezegging)\b[^.;]{0,160}\b(?:over|om|waarin|die|inzake|verzoekt)\b[^,;.]*$/i
const perfect = /\b(?:heb|heeft|hebben|is|zijn)\b.*(?<!\p{L})(?:ge|be|ver|ont|her|uitge|afge|aange|voorge|ingede|toege|vastge)\p{L}+(?:d|t|en)(?!\p{L})/iu
const coming = /\b(?:zal|zullen|wordt|worden|verwacht|verwachting|voorzien|gepland|beoogd|streven|volgt|volgen|loopt|lopen|duurt|komt|komen|start|starten)\b/i

/** What is still promised: terms after the document's day in sentences that promise something or describe work to come. */
export function deadlinesOf(passages: Passage[], context: TermContext): Deadline[] {
  const found = new Map<string, Deadline>()
  for (const passage of passages) {
    if (passage.heading) continue
    const outlook = outlookOf(passage.text)
    for (const term of readTerms(passage.text, context)) {
      if (!isAhead(term, passage.text, outlook, context.printed)) continue
      const key = `${term.by ?? term.words.toLowerCase()}`
      if (!found.has(key)) found.set(key, { text: term.words, by: term.by })
    }
  }
  return [...found.values()]
}

function isAhead(term: FoundTerm, sentence: string, outlook: ReturnType<typeof outlookOf>, printed: CalendarDate): boolean {
  if (term.past || period.test(term.words) || ofMotion.test(sentence.slice(0, term.from))) return false
  if (term.by === null) return outlook === 'promise'
  if (/^vanaf\b/i.test(term.words) && term.by <= printed) return false
  if (vague.test(term.words) && outlook === null) return false
  if (behindClause(sentence, term)) return false
  if (!retells(sentence)) return true
  return /\b(?:naar verwachting|zal|zullen|uiterlijk)\b/i.test(clauseOf(sentence, term))
}

function behindClause(sentence: string, term: FoundTerm): boolean {
  const clause = withoutStops(clauseOf(sentence, term)).replace(term.words, '')
  return behind.test(clause) || (perfect.test(clause) && !coming.test(clause))
}

/** The part of the sentence around the term, between commas. */
function clauseOf(sentence: string, term: FoundTerm): string {
  const from = Math.max(sentence.lastIndexOf(',', term.from), sentence.lastIndexOf(';', term.from), 0)
  const next = sentence.slice(term.to).search(/[,;]/)
  return sentence.slice(from, next === -1 ? sentence.length : term.to + next)
}
