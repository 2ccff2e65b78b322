import { readKinds, type FoundKind, type ItemKind } from '@/lib/annex/grammar/kind'
import { readMembers, type FoundMembers } from '@/lib/annex/grammar/member'
import { readVenues } from '@/lib/annex/grammar/venue'
import { readReferences } from '@/lib/kamer/reference'

/** One item as a heading or a line of a list names it. `count` items share the words when the source says so ("Vier moties", "moties"). */
export type Topic = {
  kind: ItemKind
  plural: boolean
  count: number | null
  title: string
  members: FoundMembers[]
  from: number
  to: number
  /** Numbers that the text, not the line, gives for it. */
  keys?: string[]
}

/** Words between the kind and what it is about. */
const about =
  /(?:^|\s)(?:inzake|over|omtrent|betreffende|aangaande|met betrekking tot|m\.b\.t\.|mbt|ten aanzien van|t\.a\.v\.|rond(?:om)?|waarin|die|om|voor)\s+/i
const strongAbout =
  /(?:^|[\s,)])(?:inzake|over|omtrent|betreffende|aangaande|met betrekking tot|m\.b\.t\.|mbt|ten aanzien van|t\.a\.v\.)\s+/i
const informing =
  /^(?:(?:de Kamer )?informeren|informatie|informatieverzoek|verzoek|terugkoppeling)\s+(?:inzake|over|omtrent|betreffende|met betrekking tot|m\.b\.t\.)\s+/i
/** Before the next item in the same line. */
const joint = /(?:^|[,;/&+]|\ben|\balsmede|\bof)\s*(?:de |het |een |enkele |diverse )?$/i

/** Without "(t.v.v. 29628, nr. 1219)": the paper that a motie replaces is not its own. */
export function withoutReplaced(line: string): string {
  return line.replace(/\s*\((?:t\.?v\.?v\.?|ter vervanging van)[^()]*\)/gi, '')
}

/**
 * The items that a heading or a line of a list names, in order: "Toezegging X en motie Y en motie Z" are three,
 * "moties van de leden A en van B" two. A line without a kind word is one item of kind `aanvullend`.
 * @example readTopics('Toezegging vrijwilligers, motie Bisschop en motie Bikker').map((topic) => topic.kind) // ['toezegging', 'motie', 'motie']
 */
export function readTopics(line: string): Topic[] {
  const text = withoutReplaced(line).replace(/\s+/g, ' ').trim()
  const starts = startsOf(text)
  if (starts.length === 0)
    return [
      {
        kind: 'aanvullend',
        plural: false,
        count: 1,
        title: trimTitle(text.replace(informing, '')),
        members: [],
        from: 0,
        to: text.length,
      },
    ]
  const topics = starts.flatMap((start, index) => topicsFrom(text, start, starts[index + 1]?.from ?? text.length))
  return shareTitles(topics)
}

/** Kind words that begin an item: at the start of the line or after a joint, not those inside a title ("n.a.v. de motie ..."). */
function startsOf(text: string): FoundKind[] {
  const kinds = readKinds(text)
  const first = kinds[0]
  if (!first || !/^(?:de |het |een |[-–•]\s*|openstaande |afgedane )*$/i.test(text.slice(0, first.from))) return []
  return kinds.filter((kind) => kind === first || (joint.test(text.slice(0, kind.from)) && isItem(text, kind)))
}

/** "motie Bisschop", "motie van het lid", "motie inzake": followed by who or what, or sharing the words of the next item. */
function isItem(text: string, kind: FoundKind): boolean {
  return /^(?:\s*(?:[-–:&,]|en\b)|\s+(?:van|inzake|over|om|het lid|lid|leden|aan (?:het lid|de leden|de heer|mevrouw)|\p{Lu}|commissiedebat|tweeminuten|plenair|debat|CD\b|AO\b|m\.b\.t|betreffende|\(|\d)|\s*$)/u.test(
    text.slice(kind.to),
  )
}

function topicsFrom(text: string, start: FoundKind, end: number): Topic[] {
  const segment = text.slice(start.to, end).replace(/(?:[\s,;&/+–-]|(?<=\s)(?:en|alsmede|de|een))+$/i, '')
  const numbered = start.plural ? eachWithNumber(start, segment) : []
  if (numbered.length > 1) return numbered
  const many = start.plural ? segment.split(/\s+en\s+(?=(?:over|inzake)\s)/i) : []
  if (many.length > 1) return many.map((part) => oneOfMany(start, part))
  const members = leadingMembers(text.slice(start.from, end), segment)
  const topic = {
    kind: start.kind,
    plural: start.plural,
    count: start.count ?? (start.plural ? null : 1),
    title: isOwnTitle(start, segment, members) ? trimTitle(segment) : titleOf(segment, members),
    from: start.from,
    to: start.from + (start.to - start.from) + segment.length,
  } satisfies Omit<Topic, 'members'>
  const groups = start.plural && start.kind === 'motie' ? apart(members, text.slice(start.from, end)) : []
  if (groups.length > 1) return groups.map((group) => ({ ...topic, plural: false, count: 1, members: [group] }))
  return [{ ...topic, count: groups.length === 1 ? 1 : topic.count, members }]
}

/** "Moties van de leden Jager (29398, nr. 44) en Sneller c.s. (29398, nr. 47) over veren": each name with the number behind it. */
function eachWithNumber(start: FoundKind, segment: string): Topic[] {
  const lead = segment.slice(0, strongAbout.exec(segment)?.index ?? segment.length)
  const named = [
    ...lead.matchAll(
      /(?:^|\s)((?:(?:[Vv]an|de|den|der|het|ten|ter) )*\p{Lu}[\p{L}'’ -]*?(?: c\.s\.)?)\s*\(([^()]*\d[^()]*)\)/gu,
    ),
  ]
  const title = titleOf(segment, [])
  return named.flatMap(([, name = '', number = '']) => {
    const key = readReferences(number)[0]?.key
    const members = readMembers(`lid ${name.replace(/^van (?:de leden|het lid) /i, '')}`)
    if (!key || members.length === 0) return []
    const to = start.to + segment.length
    return [{ kind: start.kind, plural: false, count: 1, title, members, from: start.from, to, keys: [String(key)] }]
  })
}

/** "Toezeggingen over spreekuren (Jager) en over loketten (Sneller)": each has words of its own, and perhaps a member behind them. */
function oneOfMany(start: FoundKind, part: string): Topic {
  const [behind = '', name = ''] = /\s*\(([^()]+)\)\s*$/.exec(part) ?? []
  const members = name === '' ? leadingMembers(part, part) : readMembers(`lid ${name}`)
  const title = titleOf(behind === '' ? part : part.slice(0, -behind.length), members)
  return { kind: start.kind, plural: false, count: 1, title, members, from: start.from, to: start.to + part.length }
}

/** "Moties Jager en Sneller c.s.": without "leden", or with a number behind each, every name is the proposer of a motie of its own. */
function apart(members: FoundMembers[], text: string): FoundMembers[] {
  const [only] = members
  const numbered = readReferences(text).length === only?.names.length && only.names.length > 1
  if (!only || members.length > 1 || !(only.by === 'motie' || numbered)) return members
  return only.names.map((name, index) => ({
    ...only,
    names: [name],
    cosigned: only.cosigned && index === only.names.length - 1,
  }))
}

/** "Toezegging Overleg met het IPO over pontjes": words with a capital after the kind are the title itself, as in the register of the Eerste Kamer. */
function isOwnTitle(start: FoundKind, segment: string, members: FoundMembers[]): boolean {
  const text = segment.trim()
  return (
    start.kind === 'toezegging' &&
    members.length === 0 &&
    /^\p{Lu}\p{Ll}+\s/u.test(text) &&
    !/^(?:Tweede|Eerste) Kamer\b/.test(text) &&
    (readVenues(text)[0]?.from ?? 99) > 0
  )
}

/** Where a motie told in a sentence begins to say what it asks. */
const asking = /\b(?:constaterende|overwegende|verzoekt|vraagt|roept)\b/i

/** The members named before what the item is about; those inside the title stay out. */
function leadingMembers(withKind: string, segment: string): FoundMembers[] {
  const end = Math.min(
    strongAbout.exec(segment)?.index ?? Infinity,
    asking.exec(segment)?.index ?? Infinity,
    segment.length,
  )
  const lead = withKind.length - segment.length
  const named = readMembers(withKind).filter((group) => group.from < Math.max(lead, 0) + end)
  const members = named.length > 0 ? named : bracketed(withKind)
  return withGroups(withKind.slice(0, lead + end), members)
}

/** "Motie 19 637, nr. 3391 (Jager c.s.)": names in brackets behind a number, or with "c.s.". */
function bracketed(text: string): FoundMembers[] {
  const match = /\(((?:[^()]|\([^()]*\))*)\)\s*$/.exec(text)
  const inside = match?.[1]
  if (!match || !inside || !(readReferences(text).length > 0 || /\bc\.s\./.test(inside))) return []
  const [group] = readMembers(`leden ${inside}`)
  return group && group.from === 0 && group.to >= inside.length + 5
    ? [{ ...group, from: match.index, to: text.length }]
    : []
}

/** "van de leden A en van B": after a name, "en van" opens a second group that the reader of members leaves alone. */
function withGroups(text: string, members: FoundMembers[]): FoundMembers[] {
  const last = members.at(-1)
  if (!last) return members
  const more = /^\s*(?:,|en|&)\s*(?:van\s+)(?=\p{Lu}|van |de |der |el )/u.exec(text.slice(last.to))
  if (!more) return members
  const rest = readMembers(`lid ${text.slice(last.to + more[0].length)}`)[0]
  if (!rest || rest.from > 0) return members
  const shift = last.to + more[0].length - 4
  const group = { ...rest, from: last.to, to: rest.to + shift }
  return withGroups(text, [...members, group])
}

/** What the item is about: after "inzake", or what is left when members, debate and day are taken off. */
function titleOf(segment: string, members: FoundMembers[]): string {
  const strong = strongAbout.exec(segment)
  const debate = readVenues(segment)[0]
  const past = Math.max(debate && debate.from < 40 ? debateEnd(segment, debate.to) : 0, 0)
  if (strong && strong.index >= past - 1) return trimTitle(segment.slice(strong.index + strong[0].length))
  const later = strongAbout.exec(segment.slice(past))
  if (past > 0 && later) return trimTitle(segment.slice(past + later.index + later[0].length))
  const told = past > 0 ? /^\s*:\s+(\S.*)$/.exec(segment.slice(past)) : null
  if (told?.[1]) return trimTitle(told[1])
  if (strong && past === 0) return trimTitle(segment.slice(strong.index + strong[0].length))
  return trimTitle(withoutLead(segment.slice(past), members))
}

function debateEnd(segment: string, to: number): number {
  const day = /^\s*(?:van |op |d\.d\. |dd\.? )?\d{1,2}[\s-](?:\p{L}+|\d{1,2})(?:[\s-](?:19|20)\d{2})?(?: jl\.?)?/u.exec(
    segment.slice(to),
  )
  return to + (day?.[0].length ?? 0)
}

function withoutLead(segment: string, members: FoundMembers[]): string {
  const lead = /^[\s:–-]+/
  const bare = segment.replace(lead, '')
  if (members.length === 0) return bare.replace(/^(?:inzake|over|om|betreffende)\s+/i, '')
  const cut = about.exec(bare)
  if (cut) return bare.slice(cut.index + cut[0].length)
  const tail = /(?:c\.s\.|\)|\p{Ll})\s*[-–:]\s*(\S.*)$/u.exec(bare)
  return tail?.[1] ?? besideMembers(bare)
}

/** "Helder c.s. paarden in de noodhulp", "capaciteit recherche (lid Van Nispen)": what stands beside the names without a word between. */
function besideMembers(bare: string): string {
  const before =
    /^(\p{Ll}.{3,}?)\s*\((?:(?:het )?lid|(?:de )?leden|mevrouw|(?:de )?heer|dhr\.|mw\.)\s[^()]*(?:\([^()]*\)[^()]*)?\)$/u.exec(
      bare,
    )
  if (before?.[1] && !/^(?:van|aan|uit|tijdens)\b/.test(before[1])) return before[1]
  const named = readMembers(/^\p{Lu}/u.test(bare) ? `motie ${bare}` : bare)[0]
  if (!named || named.from > 12) return ''
  const rest = bare.slice(named.to - (/^\p{Lu}/u.test(bare) ? 6 : 0)).trim()
  return /^\p{Ll}{3,}/u.test(rest) &&
    !/^(?:van|op|uit|tijdens|bij|aan|nader|gewijzigd|ingediend|aangenomen)\b/.test(rest)
    ? rest
    : ''
}

/** "Motie en toezegging inzake X" share X; an item that is named without a title takes that of its neighbour. */
function shareTitles(topics: Topic[]): Topic[] {
  return topics.map((topic, index) => {
    if (topic.title !== '') return topic
    const later = topics.slice(index + 1).find((other) => other.title !== '')
    const earlier = topics.slice(0, index).findLast((other) => other.title !== '')
    return { ...topic, title: (later ?? earlier)?.title ?? '' }
  })
}

/** Without the signs around a title and without the reference or date that follows it between brackets. */
function trimTitle(text: string): string {
  return text
    .replace(/\s*\((?:Kamerstuk|t\.v\.v\.|TK|II|TZ|T\d|\d{2} ?\d{3}|nr\.?|bijlage)[^()]*\)\s*/gi, ' ')
    .replace(/\s*\(\d{2}\.\d{3}(?: [IVX]+)?\)$/, '')
    .replace(/^\s*\d{1,2}\s*[:.)–-]\s+/, '')
    .replace(/^[\s:–-]+|[\s;,:–-]+$/g, '')
    .replace(/(?<![.?!]\s.*)\.$/, '')
    .trim()
}
