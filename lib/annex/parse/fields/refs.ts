import type { Cited, Passage } from '@/lib/annex/parse/passage'
import { readMembers } from '@/lib/annex/grammar/member'
import type { ItemKind } from '@/lib/annex/grammar/kind'
import { EVIDENCE_IN } from '@/lib/annex/layout'
import { readSettlement } from '@/lib/annex/grammar/settlement'
import type { Confidence } from '@/lib/annex/parse/schema'

/** References that identify an item, and all others of its text, as normal forms. */
export type ItemRefs = { refs: string[]; cited: string[]; confidence: Confidence | null }

/** What is known of the item when its references are weighed. `range`: where the heading names it; `rivals`: keys and members of the others in the section. */
export type RefContext = {
  kind: ItemKind
  names: string[]
  range: { from: number; to: number } | null
  shared: boolean
  rivals: string[][]
}

type Weighed = { cited: Cited; score: number; kind: string; opening: boolean }

/** A note that gives the evidence, as our own annex prints it: never what identifies the item. */
const SETTLED_IN = new RegExp(`\\b${EVIDENCE_IN}\\b`, 'i')

/** Words before a mark that make the paper behind it context: an earlier letter, a report, a law. */
const context =
  /\b(?:half-?jaarbericht(?:en)?(?: politie)?|voortgangsbrief|brief|brieven|kamerbrief|kamerbrieven|beleidsreactie|rapportage|rapport|evaluatie|jaarverslag|onderzoek|advies|wetsvoorstel|wet|artikel|beantwoording|vragen|amendement|nota|reactie|agenda|strategie|beleidskader|actieplan|commissie \p{Lu}\p{L}+)(?:\s+(?:van|op|d\.d\.|over|uit|[\p{L}\d‘’'"()-]+)){0,9}\s*$/iu

/** "... is afgedaan met de brief van 4 maart." before a mark: the paper behind it is the evidence. */
const settledBy = /\b(?:met|bij|in|per|middels|via) (?:de|mijn) (?:\S+ ){0,2}brief (?:van|d\.d\.) [^,;]{4,40}$/i

/** A sentence that is the state itself ("Afgedaan met het verslag ..."): the paper in it is the evidence. */
const statesEnd = /^(?:afgedaan|afgehandeld|afgerond|uitgevoerd|voldaan|nagekomen)\b/i

/**
 * Which references identify the item. A Kamerstuk identifies a motie, a register number a toezegging; of several the one that stands
 * at the word itself, early in the text, or at the sentence that settles the item. A half-year report is always context.
 */
export function refsOf(passages: Passage[], context: RefContext): ItemRefs {
  const all = passages.flatMap((passage) => passage.cited.map((cited) => weigh(passage, cited, context)))
  const keys = [...new Set(all.map((weighed) => String(weighed.cited.reference.key)))]
  if (context.kind === 'aanvullend') return { refs: [], cited: keys, confidence: null }
  const best =
    all.filter((weighed) => weighed.score >= 2.5).toSorted((a, b) => b.score - a.score)[0] ??
    onlyInOpening(passages, all)
  if (!best) return { refs: [], cited: keys, confidence: null }
  const twins = all.filter(
    (other) =>
      other.cited.note !== null &&
      other.cited.note === best.cited.note &&
      other.cited.at === best.cited.at &&
      other.kind === best.kind &&
      !isDossierOnly(other.cited),
  )
  const refs = [
    ...new Set(
      [best, ...(twins.length > 1 && best.score >= 6 ? twins : [])].map((weighed) =>
        String(weighed.cited.reference.key),
      ),
    ),
  ]
  const level = best.score >= 6 ? 'sure' : best.score >= 3 ? 'likely' : 'doubtful'
  return {
    refs,
    cited: keys.filter((key) => !refs.includes(key)),
    confidence: { level, why: best.cited.note ? `voetnoot: ${best.cited.note}` : best.cited.reference.printed },
  }
}

/** Where nothing points at a paper, the only one of the first paragraph that is no context will do. */
function onlyInOpening(passages: Passage[], all: Weighed[]): Weighed | undefined {
  const possible = all.filter((weighed) => weighed.opening && weighed.score > 1)
  return new Set(possible.map((weighed) => weighed.cited.reference.key)).size === 1 && passages.length > 0
    ? possible[0]
    : undefined
}

function weigh(passage: Passage, cited: Cited, about: RefContext): Weighed {
  const kind = cited.reference.kind
  const before = passage.text.slice(0, cited.at)
  let score = suits(kind, about.kind)
  if (score > 0) {
    if (passage.heading) score += headingScore(cited, about, passage)
    else score += wordScore(passage, before, about) + (passage.opening === 0 ? 1.5 : 0)
    score += memberScore(before, passage, about)
    if (about.kind === 'toezegging' && isOwnLetter(before, passage.text.slice(cited.at))) score += 2
    else if (isContext(before, about.kind)) score -= 5
    if (!passage.heading && settledBy.test(before) && readSettlement(passage.text) !== null) score -= 8
    if (!passage.heading && statesEnd.test(passage.text)) score -= 8
    if (about.kind === 'toezegging' && kind === 'kamerstuk' && !passage.heading && ofMotion(before)) score -= 4
    if (isDossierOnly(cited)) score -= 4
    if (!passage.heading && readSettlement(passage.text) !== null && new RegExp(about.kind, 'i').test(before))
      score += 2.5
    score += noteScore(cited, about)
  }
  return { cited, score, kind, opening: passage.opening === 0 }
}

function suits(kind: Cited['reference']['kind'], item: ItemKind): number {
  if (kind === 'handelingen' || kind === 'document') return 0
  if (item === 'motie') return kind === 'kamerstuk' ? 1 : 0
  return kind === 'kamerstuk' ? 0.5 : 4
}

/** "Bij brief van 8 juli (Kamerstuk ...) heb ik toegezegd": the letter in which the promise was made. */
function isOwnLetter(before: string, after: string): boolean {
  return (
    /\b(?:bij|in|per) (?:mijn |de )?brief\b[^.]{0,40}\($/i.test(before) &&
    /^[^.)]*(?:nr\. ?\d+)?\)\s+(?:heb|had|heeft)\b[^.]{0,60}\btoegezegd\b/i.test(after.replace(/\bnr\./gi, 'nr'))
  )
}

/** The mark stands at a motie, in a sentence that tells of no commitment. */
function ofMotion(before: string): boolean {
  return /\bmotie/i.test(before) && !/\btoe ?(?:zegging|gezegd)/i.test(before)
}

function headingScore(cited: Cited, about: RefContext, passage: Passage): number {
  if (!about.shared || about.range === null) return 5
  const shift = passage.text.search(/(?:motie|toezegging)/i)
  const at = cited.at - Math.max(0, shift)
  return at >= about.range.from && at <= about.range.to + 6 ? 6 : -6
}

/** The kind word before the mark in the same sentence, the nearer the better. */
function wordScore(passage: Passage, before: string, about: RefContext): number {
  const shape =
    about.kind === 'motie'
      ? /\bmoties?\b/gi
      : /\btoezegging(?:en)?\b|\btoegezegd\b|\bzegde\b|\bzeg(?:t)?\b[^.]{0,40}\btoe\b/gi
  const found = [...before.matchAll(shape)].at(-1)
  if (found) return before.length - found.index < 60 ? 3.5 : 2.5
  return shape.test(passage.text) ? 1 : -0.75
}

/** Other members between the item's word and the mark mean that the mark is theirs. */
function memberScore(before: string, passage: Passage, about: RefContext): number {
  const near = readMembers(passage.text).findLast(
    (group) => group.from < before.length && before.length - group.from < 220,
  )
  const nearest = nearestName(before.slice(near?.to ?? 0), about)
  if (nearest !== null) return nearest
  if (!near) return 0
  if (about.rivals.some((names) => names.join() === near.names.join()) && about.names.join() !== near.names.join())
    return -7
  if (about.names.length === 0) return 0
  const same =
    near.names.every((name) => about.names.includes(name)) || about.names.every((name) => near.names.includes(name))
  return same
    ? 2
    : about.kind === 'motie' && /\bmotie/i.test(passage.text.slice(Math.max(0, near.from - 40), near.from + 8))
      ? -4
      : 0
}

/** A surname just before the mark that belongs to no group ("moties A (nr. 1) en B (nr. 2)"): the item's own counts for it, another's against it. */
function nearestName(before: string, about: RefContext): number | null {
  if (about.rivals.length === 0) return null
  const close = before.slice(-60)
  const last = (names: string[]): number =>
    Math.max(-1, ...names.map((name) => close.toLowerCase().lastIndexOf(name.toLowerCase())))
  const own = last(about.names)
  const theirs = last(about.rivals.flat().filter((name) => !about.names.includes(name)))
  if (own === theirs) return null
  return own > theirs ? 3 : -7
}

function isContext(before: string, kind: ItemKind): boolean {
  const near = before.slice(-110)
  const clause = near.slice(Math.max(near.lastIndexOf(', '), near.lastIndexOf(' en de '), 0))
  const word = kind === 'motie' ? /\bmotie/i : /\btoe(?:zegging|gezegd)/i
  return context.test(clause) && !word.test(clause)
}

function noteScore(cited: Cited, about: RefContext): number {
  if (cited.note === null) return 0
  if (SETTLED_IN.test(cited.note)) return -9
  if (about.kind === 'motie' && /\bmotie/i.test(cited.note)) return 2
  if (about.kind === 'toezegging' && /\btoezegging/i.test(cited.note)) return 2
  return /\bbijlage\b/i.test(cited.note) ? -2 : 0
}

function isDossierOnly(cited: Cited): boolean {
  return cited.reference.kind === 'kamerstuk' && /^(?:EK:)?\d{5}(?:-[IVX]+)?$/.test(cited.reference.key)
}
