import type { ReadDocument } from '@/lib/annex/blocks'
import { readAsk } from '@/lib/annex/grammar/ask'
import type { ItemKind } from '@/lib/annex/grammar/kind'
import { readMembers, type FoundMembers } from '@/lib/annex/grammar/member'
import { readVenues } from '@/lib/annex/grammar/venue'
import { passagesOf, type Passage } from '@/lib/annex/parse/passage'

/** An item that a paragraph opens with, told apart from others by its kind, members and papers. */
export type Opening = {
  block: number
  /** The number of the sentence in its paragraph. */
  sentence: number
  kind: ItemKind
  title: string | null
  members: FoundMembers[]
  keys: string[]
}

/** Sentences that only look back, list papers or thank: they open no item. */
const passing =
  /\bhalf-?jaarbericht\b.{0,80}\b(?:gemeld|toegelicht|gemaakt)\b|\buitvoering van (?:de )?moties en toezeggingen\b|^(?:Met (?:het )?(?:bovenstaande|voorgaande)|Hiermee|Daarmee|Hierdoor)\b|\bmoties?\b[^.]{0,60}\baangehouden\b/i

/** The items that paragraphs `from` to `to` open with, each once. */
export function openingsBetween(document: ReadDocument, from: number, to: number, known: Opening[] = []): Opening[] {
  const openings = [...known]
  for (let block = from; block <= to; block += 1) {
    const type = document.blocks[block]?.type
    if (type !== 'paragraph' && type !== 'listItem') continue
    passagesOf(document, block, block).forEach((passage, sentence, all) => {
      const opening = openingOf(passage, sentence, all[sentence - 1])
      if (opening === null || (sentence > 2 && !isPlain(opening))) return
      if (!openings.some((other) => isSame(other, opening, openings.at(-1) === other))) openings.push(opening)
    })
  }
  return openings
}

/** Deep in a paragraph only a sentence with a member and a number of its own opens another item. */
function isPlain(opening: Opening): boolean {
  return opening.members.length > 0 && opening.keys.length > 0
}

function openingOf(passage: Passage, sentence: number, before: Passage | undefined): Opening | null {
  const text = passage.text
  const filed = sentence === 0 ? filedUnderDebate(passage) : null
  if (filed) return filed
  if (passing.test(text)) return null
  const promised = /\btoe ?gezegd\b|\b(?:de|deze|mijn|een) toezegging\b|\bzegde\b.{0,120}\btoe\b/i.test(text)
  const motion =
    /\b(?:[Dd]e|[Ee]en|[Dd]eze|zijn|haar|hun|aangenomen|gewijzigde) (?:eerste |tweede |derde |vierde |laatste |andere )?motie\b|\bmotie (?:van|\p{Lu})|\bmotie-\p{Lu}/u.test(
      text,
    )
  if (!promised && !motion) return null
  const kind: ItemKind =
    motion && !/\btoe ?gezegd\b/i.test(text.slice(0, text.search(/\bmotie/i))) ? 'motie' : 'toezegging'
  const groups = readMembers(text).filter((group) => (kind === 'motie' ? isMover(text, group) : true))
  const asked = groups.length > 0 || kind === 'motie' || !before ? groups : askersBefore(before)
  const keys = passage.cited.map((cited) => String(cited.reference.key))
  const title = readAsk(text, kind)
  if (asked.length === 0 && keys.length === 0 && title === null) return null
  return { block: passage.block, sentence, kind, title, members: asked.slice(0, 1), keys }
}

/** "AO Eurogroep 4 juli 2017: de minister informeert de Kamer over X (Harbers)": a commitment by its debate and day. */
function filedUnderDebate(passage: Passage): Opening | null {
  const [, debate = '', told = ''] =
    /^([^:]{6,140}?\d{1,2}[ -](?:\p{L}+|\d{1,2})[ -]\d{4})\s*:\s+(\S.*)$/u.exec(passage.text) ?? []
  if (readVenues(debate)[0]?.from !== 0 || /\bmoties?\b/i.test(told)) return null
  const [, subject = told, name = ''] = /^(.*?)\s*\((\p{Lu}[\p{L}' -]{2,40})\)\.?$/u.exec(told) ?? []
  return {
    block: passage.block,
    sentence: 0,
    kind: 'toezegging',
    title: subject.replace(/\.$/, ''),
    members: name === '' ? [] : readMembers(`lid ${name}`),
    keys: [],
  }
}

/** "De motie van het lid X", "het lid X verzocht in zijn motie". */
function isMover(text: string, { from, to }: FoundMembers): boolean {
  return (
    /\bmotie/i.test(text.slice(Math.max(0, from - 60), from + 8)) ||
    /^[^.]{0,20}\b(?:zijn|haar|hun) motie\b/i.test(text.slice(to))
  )
}

/** "Het lid X vroeg naar Y. Ik zegde toe daarop terug te komen." */
function askersBefore(passage: Passage): FoundMembers[] {
  return /\b(?:gevraagd|vroeg|vraagt|verzocht|verzoek|vragen)\b/i.test(passage.text)
    ? readMembers(passage.text).filter((group) => group.by !== 'motie')
    : []
}

/** The same item told on: same kind, and no other member, paper or subject; right after it, "de motie" is that motie. */
function isSame(earlier: Opening, later: Opening, adjacent: boolean): boolean {
  if (earlier.kind !== later.kind) return false
  if (later.keys.some((key) => earlier.keys.includes(key))) return true
  const names = later.members[0]?.names.join()
  if (names !== undefined && names === earlier.members[0]?.names.join())
    return later.keys.length === 0 || earlier.keys.length === 0
  return (
    adjacent &&
    names === undefined &&
    later.keys.length === 0 &&
    (later.kind === 'motie' || later.title === null || earlier.block === later.block)
  )
}
