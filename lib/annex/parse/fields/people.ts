import type { ItemKind } from '@/lib/annex/grammar/kind'
import { readMembers, type FoundMembers } from '@/lib/annex/grammar/member'
import type { Passage } from '@/lib/annex/parse/passage'
import type { Confidence } from '@/lib/annex/parse/schema'

export type People = {
  members: string[]
  cosigned: boolean
  parties: Record<string, string>
  confidence: Confidence | null
}

/**
 * The proposers of a motie, or the members who asked for a commitment: from heading or list, and else from the sentence that tells of it.
 * `taken`: members of the other moties of the same text. A later, longer naming with the same first member completes the first ("motie X c.s." ... "motie X en Y").
 */
export function peopleOf(named: FoundMembers[], passages: Passage[], kind: ItemKind, taken: string[][] = []): People {
  const told = passages.filter((passage) => !passage.heading)
  const first =
    named.length > 0 ? named : kind === 'motie' ? proposersIn(told, taken) : kind === 'toezegging' ? askersIn(told) : []
  if (first.length === 0) return { members: [], cosigned: false, parties: {}, confidence: null }
  const all = kind === 'motie' && first.length === 1 && first[0] ? completed(first[0], told) : first
  return {
    members: [...new Set(all.flatMap((group) => group.names))],
    cosigned: all.some((group) => group.cosigned),
    parties: Object.assign({}, ...all.map((group) => group.parties)),
    confidence: {
      level: named.length > 0 ? 'sure' : 'likely',
      why: named.length > 0 ? 'uit de kop of de lijst' : 'uit de tekst',
    },
  }
}

/** The first group that the word motie introduces; "amendement" or a plan of a member is none. */
function proposersIn(passages: Passage[], taken: string[][]): FoundMembers[] {
  for (const passage of passages) {
    if (/\bverwijs\b|\belders in\b/i.test(passage.text)) continue
    for (const group of readMembers(passage.text))
      if (isProposer(passage.text, group) && !taken.some((names) => names[0] === group.names[0])) return [group]
  }
  return []
}

function isProposer(text: string, group: FoundMembers): boolean {
  if (group.by === 'motie') return true
  const before = text.slice(Math.max(0, group.from - 45), group.from)
  if (/\bmotie(?:\s+(?:van|die is ingediend door|ingediend door|door))?\s*(?:van\s+)?$/i.test(before)) return true
  return /\bamendement\b/i.test(before)
    ? false
    : /^[^.]{0,60}\been motie\b[^.]{0,60}\b(?:ingediend|voorgesteld)/i.test(text.slice(group.to)) ||
        /\bingediend(?:e)?\b[^.]{0,60}\bmotie\b/i.test(before)
}

/** Members near "toegezegd": whose question, request or contribution led to the commitment. */
function askersIn(passages: Passage[]): FoundMembers[] {
  for (const [index, passage] of passages.entries()) {
    if (
      passage.opening > 2 ||
      !/\btoe ?gezegd\b|\btoezegging|\bzegde\b|\bde (?:eerste|tweede|derde|vierde),? aan\b/i.test(passage.text)
    )
      continue
    const groups = readMembers(passage.text).filter((group) => group.by !== 'motie' && !isMotion(passage.text, group))
    const asked = groups.filter((group) =>
      /\b(?:vragen?|verzoek|aan|op|door|inbreng|suggestie|van)\s*$/i.test(
        passage.text.slice(Math.max(0, group.from - 14), group.from),
      ),
    )
    if (asked[0] ?? groups[0]) return asked.length > 0 ? asked.slice(0, 1) : groups.slice(0, 1)
    const before = passages[index - 1]
    if (before?.block === passage.block && /\b(?:gevraagd|vroeg|vraagt|verzocht|verzoek|vragen)\b/i.test(before.text)) {
      const earlier = readMembers(before.text).filter((group) => group.by !== 'motie' && !isMotion(before.text, group))
      if (earlier[0]) return earlier.slice(0, 1)
    }
  }
  return []
}

function isMotion(text: string, group: FoundMembers): boolean {
  return /\b(?:motie|moties|amendement|plan)\b[^.]{0,25}$/i.test(text.slice(Math.max(0, group.from - 30), group.from))
}

function completed(group: FoundMembers, passages: Passage[]): FoundMembers[] {
  const same = passages.flatMap((passage) =>
    readMembers(passage.text).filter(
      (other) =>
        other.names[0] === group.names[0] &&
        other.names.length > group.names.length &&
        (isProposer(passage.text, other) || /\bmotie\b/i.test(passage.text)),
    ),
  )
  const longest = same.toSorted((a, b) => b.names.length - a.names.length)[0]
  return longest ? [group, longest] : [group]
}
