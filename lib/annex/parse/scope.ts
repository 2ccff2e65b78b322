import type { ReadDocument } from '@/lib/annex/blocks'
import { startsWithKind } from '@/lib/annex/grammar/kind'
import { isAnnexTitle } from '@/lib/annex/layout'
import { finding, type Staged } from '@/lib/annex/parse/findings'
import { textOf } from '@/lib/annex/parse/text-of'

/** The blocks of the annex meant, `to` included; `title` is the block of its title when it has one. */
export type Scope = { from: number; to: number; title: number | null; annex: number | null }

const annexStart =
  /^bijlage\s*(?:nummer|nr\.?)?\s*(\d{1,2}|[ivx]{1,4})\b(?!\s+(?:treft|bij|van|geeft|vindt|is|wordt|bevat)\b)/i
const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 }

/**
 * Finds the annex in a file that may hold a letter and more annexes: from its title to the next annex. Of several titles
 * (the letter names its annexes too) the one with the most moties and toezeggingen under it is meant.
 */
export function findScope(document: ReadDocument): Staged<Scope> {
  const last = document.blocks.length - 1
  const texts = document.blocks.map((block) => textOf(block))
  const starts = texts.flatMap((text, index) => (text.length < 130 && isAnnexTitle(text) ? [index] : []))
  const scopes = starts.map((start) => scopeFrom(texts, start, last))
  const best = scopes.toSorted((a, b) => weight(texts, b) - weight(texts, a))[0]
  if (!best || weight(texts, best) === 0)
    return { value: { from: 0, to: last, title: null, annex: null }, findings: [] }
  const cut = best.to < last || (best.title ?? 0) > 12
  return { value: best, findings: cut ? [finding('W110', best.from, texts[best.title ?? best.from] ?? '')] : [] }
}

function scopeFrom(texts: string[], title: number, last: number): Scope {
  const own = annexNumber(texts[title] ?? '') ?? numberNear(texts, title)
  const next = texts.findIndex((text, index) => index > title && isOtherAnnex(text, own))
  return { from: title, to: next === -1 ? last : next - 1, title, annex: own }
}

/** "Bijlage nummer 2" may stand just above or below the title. */
function numberNear(texts: string[], title: number): number | null {
  for (const index of [title - 1, title + 1, title - 2, title + 2]) {
    const text = texts[index] ?? ''
    const number = text.length < 60 ? annexNumber(text) : null
    if (number !== null) return number
  }
  return null
}

function isOtherAnnex(text: string, own: number | null): boolean {
  if (text.length > 140 || /[.;]$/.test(text)) return false
  const number = annexNumber(text)
  return number !== null && number !== own
}

function annexNumber(text: string): number | null {
  const printed = annexStart.exec(text.trim())?.[1]?.toLowerCase()
  if (!printed) return null
  return roman[printed] ?? (/^\d+$/.test(printed) ? Number(printed) : null)
}

/** How much of an annex with items a stretch is: lines about a motie or toezegging, and its length. */
function weight(texts: string[], scope: Scope): number {
  const inside = texts.slice(scope.from + 1, scope.to + 1)
  const kinds = inside.filter((text) => startsWithKind(text) || /\b(?:motie|toezegging|toegezegd)/i.test(text)).length
  const prose = inside.filter((text) => text.length > 200).length
  return kinds * 2 + prose
}
