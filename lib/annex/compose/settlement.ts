import { SETTLED } from '@/lib/annex/layout'
import { nameOf, nounsOf } from '@/lib/annex/compose/naming'
import type { AnnexItem, AnnexOutcome } from '@/lib/annex/compose/schema'
import { NOUNS, listed, termInSentence, upperFirst } from '@/lib/annex/compose/wording'

/** A sentence at the end of a section about `items`; `evidence` becomes its footnote. */
export type Settlement = { text: string; items: AnnexItem[]; evidence: { item: AnnexItem; place: string }[] }

/**
 * What the text of a section does not say yet of its items: settled, partly settled, lapsed, handed over, or going on
 * with a new term. Items that end the same way share a sentence.
 * @example settlementsOf([motie], 'Tekst.') // [{ text: 'Hiermee beschouw ik de motie als afgedaan.', items: [motie], evidence: [] }]
 */
export function settlementsOf(items: AnnexItem[], text: string): Settlement[] {
  const silent = items.filter((item) => item.outcome !== null && !isSaid(item, items, text))
  const groups = new Map<string, AnnexItem[]>()
  for (const item of silent) {
    const ending = [item.outcome, item.transferredTo, item.newTerm?.words, item.donePart].join('\n')
    groups.set(ending, [...(groups.get(ending) ?? []), item])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first?.outcome) return []
    const whole = group.length === items.length
    const subject = whole ? nounsOf(group) : listed(group.map((item) => nameOf(item, items)))
    const sentence = (whole && settledTogether(group)) || SENTENCES[first.outcome](subject, first, group.length > 1)
    return sentence ? [{ text: sentence, items: group, evidence: evidenceOf(group) }] : []
  })
}

function evidenceOf(group: AnnexItem[]): Settlement['evidence'] {
  return group.flatMap((item) => {
    const place = item.evidence?.trim()
    return place && item.outcome && ENDS.has(item.outcome) ? [{ item, place }] : []
  })
}

/**
 * Whether the text already says how this item ends.
 * @example isSaid(motie, [motie], 'Hiermee beschouw ik de motie als afgedaan.') // true
 */
export function isSaid(item: AnnexItem, among: AnnexItem[], text: string): boolean {
  if (!item.outcome) return true
  if (item.outcome === 'lopend') return item.newTerm ? saysTerm(text, item.newTerm.words) : LOOSE_PROMISE.test(text)
  const spoken = SPOKEN[item.outcome]
  return sentencesOf(text).some((sentence) => spoken(sentence) && isAbout(sentence, item, among))
}

/** The sentence that the ministry uses when all items of a section are of one kind, and all settled. */
function settledTogether(group: AnnexItem[]): string | null {
  const [kind, ...others] = [...new Set(group.map((item) => item.kind))]
  if (!kind || kind === 'aanvullend' || others.length > 0 || group[0]?.outcome !== 'afgedaan') return null
  return group.length === 1 ? SETTLED[kind].one : SETTLED[kind].many
}

const ENDS = new Set<AnnexOutcome>(['afgedaan', 'deels afgedaan', 'vervallen'])

type Sentence = (subject: string, item: AnnexItem, several: boolean) => string | null

const SENTENCES: Record<AnnexOutcome, Sentence> = {
  afgedaan: (subject) => `Hiermee beschouw ik ${subject} als afgedaan.`,
  'deels afgedaan': (subject, item) =>
    [`Hiermee beschouw ik ${subject} als deels afgedaan.`, promise('het overige', item)].filter(Boolean).join(' '),
  vervallen: (subject) => `Hiermee beschouw ik ${subject} als vervallen.`,
  overgedragen: (subject, item, several) =>
    `${upperFirst(subject)} ${several ? 'zijn' : 'is'} overgedragen aan ${item.transferredTo ?? 'een ander ministerie'}.`,
  lopend: (subject, item, several) =>
    promise(item.kind === 'aanvullend' && !several ? subject : `de uitvoering van ${subject}`, item) ??
    `${upperFirst(subject)} ${several ? 'zijn' : 'is'} nog in uitvoering.`,
  onbekend: () => null,
}

function promise(subject: string, item: AnnexItem): string | null {
  if (!item.newTerm) return null
  const term = termInSentence(item.newTerm.words)
  if (term) return `${upperFirst(term)} informeer ik uw Kamer over ${subject}.`
  return `Over ${subject} informeer ik uw Kamer; de termijn is ${item.newTerm.words}.`
}

type Spoken = (sentence: string) => boolean

const SPOKEN: Record<Exclude<AnnexOutcome, 'lopend'>, Spoken> = {
  afgedaan: (sentence) =>
    /\bafgedaan\b|\bgestand gedaan\b|\bdoe ik\b.*\bgestand\b/i.test(sentence) &&
    !/\b(?:niet|deels|gedeeltelijk)\b/i.test(sentence),
  'deels afgedaan': (sentence) => /\b(?:deels|gedeeltelijk)\b.*\bafgedaan\b/i.test(sentence),
  vervallen: (sentence) => /\bvervallen\b/i.test(sentence),
  overgedragen: (sentence) => /\bovergedragen\b/i.test(sentence),
  onbekend: () => true,
}

const LOOSE_PROMISE = /\b(?:nog in uitvoering|nog niet (?:als )?afgedaan|zodra|blijf(?:t|ven)? .*informe)/i

/** The words of the term, however they are joined: "voorjaar 2026" is said by "In het voorjaar van 2026". */
export function saysTerm(text: string, words: string): boolean {
  const said = ` ${plainWords(text)} `
  return said.includes(` ${plainWords(words)} `)
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:in|op|het|de|van|uiterlijk)\b/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

/** A sentence is about an item when nobody else of its kind is there, or it speaks of all of them, or it names its member. */
function isAbout(sentence: string, item: AnnexItem, among: AnnexItem[]): boolean {
  const noun = NOUNS[item.kind]
  const kinds = new Set(among.map((other) => other.kind))
  const namesKind = new RegExp(`\\b(?:${noun.one}|${noun.more})\\b`, 'i').test(sentence)
  if (!namesKind) return kinds.size === 1 && among.length === 1
  const rivals = among.filter((other) => other !== item && other.kind === item.kind)
  if (rivals.length === 0 || new RegExp(`\\b${noun.more}\\b`, 'i').test(sentence)) return true
  return item.members.some((member) => sentence.includes(member.name))
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/)
}
