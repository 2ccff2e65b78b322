import type { Block, ReadDocument } from '@/lib/annex/blocks'
import { orderOf } from '@/lib/annex/grammar/bullet'
import { readHeadingNumber } from '@/lib/annex/grammar/heading-number'
import { isKindsOnly, startsWithKind, type ItemKind } from '@/lib/annex/grammar/kind'
import { sentencesOf } from '@/lib/annex/grammar/sentence'
import { readSettlement } from '@/lib/annex/grammar/settlement'
import type { Topic } from '@/lib/annex/grammar/topic'
import { readContents } from '@/lib/annex/parse/contents'
import { entriesFrom, type Context } from '@/lib/annex/parse/list-line'
import { isHeading } from '@/lib/annex/parse/outline'
import type { Staged } from '@/lib/annex/parse/findings'
import type { Scope } from '@/lib/annex/parse/scope'
import { textOf } from '@/lib/annex/parse/text-of'

/** A line of the introductory list. `order`: its number as printed; `theme`: the subject it stands under. */
export type ListEntry = {
  text: string
  block: number
  theme: string | null
  kind: ItemKind
  order: number | null
  topic: Topic
  /** The line answers itself in sentences after the one that names the item. */
  told: boolean
  /** The sentence above the lines when it says how they end ("beschouw ik de volgende moties als afgedaan:"). */
  lead: number | null
}

/** The list and the blocks it covers (`to` included); no entries when the annex has no list. */
export type Listing = { entries: ListEntry[]; from: number; to: number }

const announces =
  /\b(?:volgende|hieronder|onderstaande|ingegaan op|onderwerpen|aan de orde|overzicht|inhoud|komen|betreft)\b|:$/i
const lineLength = 700
/** A half-year knows some tens of items; longer lists are data, and would be compared with every heading. */
const mostEntries = 400

/**
 * Finds the list of items that opens an annex: lines about moties and toezeggingen with at most headings and short sentences between,
 * before the first text that answers them. Lists inside the text of an item are left alone.
 */
export function readListing(document: ReadDocument, scope: Scope): Staged<Listing> {
  const none: Listing = { entries: [], from: scope.from, to: scope.from - 1 }
  const contents = readContents(document.blocks, scope)
  if (contents !== null) return { value: contents, findings: [] }
  const first = firstLine(document.blocks, scope)
  if (first === null) return { value: none, findings: [] }
  const to = endOfList(document.blocks, first, scope.to)
  const entries = entriesOf(document.blocks, first, to)
  const telling = entries.filter(
    (entry) => startsWithKind(entry.text) || entry.kind !== 'aanvullend' || /^informeren\b/i.test(entry.text),
  )
  if (entries.length > mostEntries) return { value: none, findings: [] }
  if (entries.length < 2 || telling.length < Math.min(2, entries.length * 0.3)) return { value: none, findings: [] }
  return { value: { entries, from: startOfList(document.blocks, first, scope.from), to }, findings: [] }
}

/** The first line of a list that something announces, before any long text that follows a heading with a kind word. */
function firstLine(blocks: Block[], scope: Scope): number | null {
  let named = false
  for (let index = scope.from; index <= Math.min(scope.to, scope.from + 80); index += 1) {
    const block = blocks[index]
    if (!block) break
    if (isHeading(block)) named = isItemHeading(textOf(block), blocks[index + 1])
    if (named && block.type === 'listItem') return null
    if (isLine(blocks, index) && isAnnounced(blocks, index, scope.from)) return index
    const heading = blocks[index - 1]
    if (
      block.type === 'paragraph' &&
      block.text.length > 400 &&
      heading?.type === 'heading' &&
      startsWithKind(bare(heading.text))
    )
      return null
  }
  return null
}

/** A heading that names an item: what is listed below it is no list of the whole annex. */
function isItemHeading(text: string, next: Block | undefined): boolean {
  return startsWithKind(bare(text)) && !isKindsOnly(bare(text)) && !isOnlyLine(text, next)
}

function isAnnounced(blocks: Block[], index: number, from: number): boolean {
  const above = blocks.slice(Math.max(from, index - 4), index).map((block) => textOf(block))
  if (above.some((text) => announces.test(text) && text.length < 600)) return true
  return index - from < 6 && isLine(blocks, index + 1) && above.every((text) => text.length < 300)
}

/** A line of a list: a list item, or a line about a motie or toezegging that ends as items of a list do. */
function isLine(blocks: Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || block.type === 'table' || block.text.length >= lineLength) return false
  if (block.type === 'listItem') return true
  if (block.type === 'heading') return isOnlyLine(block.text, blocks[index + 1])
  const named = startsWithKind(block.text) || /^informeren (?:inzake|over)\b/i.test(block.text)
  return named && /^\p{Ll}|;$/u.test(block.text)
}

/** The one item of a list of one looks like a heading: "1. Motie X over Y", with the end of the list under it instead of text. */
function isOnlyLine(text: string, next: Block | undefined): boolean {
  const number = readHeadingNumber(text)
  if (number?.depth !== 1 || !startsWithKind(number.rest) || isKindsOnly(number.rest)) return false
  return next?.type === 'heading' || (next?.type === 'paragraph' && next.text.length < 200 && announces.test(next.text))
}

function isBetween(block: Block | undefined): boolean {
  if (!block || block.type === 'table') return false
  if (block.type === 'heading')
    return block.text.length < 120 && (!startsWithKind(bare(block.text)) || isKindsOnly(bare(block.text)))
  return block.text.length < 260 && (announces.test(block.text) || block.text.length < 80)
}

/** The last line of the list: lines may have headings and short sentences between them, never text. */
function endOfList(blocks: Block[], first: number, last: number): number {
  let end = first
  for (let index = first + 1; index <= last; index += 1) {
    const block = blocks[index]
    if (isLine(blocks, index)) end = index
    else if (!isBetween(block)) break
  }
  return end
}

/** The heading and the sentence that announce the list belong to it. */
function startOfList(blocks: Block[], first: number, from: number): number {
  let start = first
  while (start > from && (isBetween(blocks[start - 1]) || announces.test(textOf(blocks[start - 1])))) start -= 1
  return start
}

function entriesOf(blocks: Block[], first: number, to: number): ListEntry[] {
  const entries: ListEntry[] = []
  const state: Context = hintsAbove(blocks, first)
  for (let index = first; index <= to; index += 1) {
    const block = blocks[index]
    if (!block || block.type === 'table') continue
    if (!isLine(blocks, index) || isThemeLine(blocks, index)) {
      Object.assign(state, contextOf(block.text, state))
      continue
    }
    entries.push(...entriesFrom(block, index, state, leadOf(blocks, index)))
  }
  return entries
}

function hintsAbove(blocks: Block[], first: number): Context {
  const none: Context = { hint: null, theme: null }
  return blocks.slice(Math.max(0, first - 4), first).reduce((state, block) => contextOf(textOf(block), state), none)
}

/** What a heading or sentence between the lines says of those below it: their kind, or their theme. */
function contextOf(text: string, state: Context): Context {
  const moties = /\bmoties\b/i.test(text)
  const promises = /\btoezeggingen\b/i.test(text)
  const others = /\b(?:aanvullende|overige|andere)\b/i.test(text)
  if (moties || promises || others)
    return {
      hint:
        moties === promises
          ? others && !moties
            ? 'aanvullend'
            : null
          : moties
            ? 'motie'
            : promises
              ? 'toezegging'
              : 'aanvullend',
      theme: state.theme,
    }
  if (
    /^(?:datum|den haag|betreft|onderwerp|ons kenmerk|aan de|postbus|geachte|\d{1,2} \p{L}+ \d{4}$)/iu.test(
      text.trim(),
    ) ||
    /^(?:inleiding|inhoud|inhoudsopgave|bijlage|horend bij|overzicht)\b/i.test(text.trim()) ||
    text.length > 120 ||
    /[.:]$/.test(text)
  )
    return state
  return { hint: null, theme: bare(text) }
}

/** "1. Politiecapaciteit" above dots, or an item of a list with a deeper list under it, is a theme. */
function isThemeLine(blocks: Block[], index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block?.type !== 'listItem' || next?.type !== 'listItem' || startsWithKind(block.text) || block.text.length > 120)
    return false
  const heads = block.text.length < 70 && !/[.;:,]$/.test(block.text) && startsWithKind(next.text)
  const restarts = heads && block.ordered && next.ordered && orderOf(next.label ?? '') === 1
  return next.level > block.level || (block.ordered && !next.ordered) || restarts
}

/** The sentence above a run of lines, when it says how they end. */
function leadOf(blocks: Block[], index: number): number | null {
  let above = index - 1
  while (blocks[above]?.type === 'listItem') above -= 1
  const block = blocks[above]
  if (block?.type !== 'paragraph') return null
  const last = sentencesOf(block.text).at(-1)?.text ?? ''
  return readSettlement(last) !== null ? above : null
}

function bare(text: string): string {
  return (readHeadingNumber(text)?.rest ?? text).trim()
}
