import { readParty } from '@/lib/annex/grammar/party'

/** Members named together: "de leden A (VVD) en B c.s." is one group of two, cosigned. Offsets cover the introduction too. */
export type FoundMembers = {
  names: string[]
  cosigned: boolean
  parties: Record<string, string>
  /** The word that introduced them: "lid", "heer", or the kind word they follow directly. */
  by: 'lid' | 'person' | 'motie'
  from: number
  to: number
}

const prefix = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]e|[Hh]et|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Ll]a|[Ll]e|[Dd]i|[Dd]u|[Oo]p|['’‘][tT]|in)\s+){0,3}`
const core = String.raw`\p{Lu}[\p{L}’']*(?:-(?:\p{Lu}|van |der |de |el )[\p{L}’']+)*(?:-\p{Lu}[\p{L}’']+)*`
/** Between a first name and a surname: "Jasper van Dijk", "Tjeerd de Groot". */
const between = String.raw`(?:(?:van|de|der|den|van der|van den|van de|ter|ten|el|le|van ['’‘]t)\s+)?`
const noSecond = String.raw`(?!(?:en|over|De|Het|In|Op|Een|Deze|Die|II|I|Kamer|Tweede|Eerste|Minister|Staatssecretaris|Ministerie|VVD|PVV|D66|CDA|SP|SGP|BBB|NSC|Volt|DENK|JA21|PvdA|GroenLinks|ChristenUnie|Motie|Toezegging)\b)`
/** At most two capitalised words ("Six Dijkstra"), with prefixes before either. */
const surname = String.raw`${prefix}${core}(?:\s+${between}${noSecond}${core})?`
const party = String.raw`(?:\s*\((?:[\p{L}\d+’'./ -]{2,30})\))?`
const listed = String.raw`(${surname})(${party})`
const glue = String.raw`\s*(?:,|\ben\b|&|/|,\s*en\b|\balsmede\b)\s*`
const again = String.raw`(?:(?:van\s+)?(?:het\s+(?:voormalig\s+|toenmalig\s+|Kamer)?lid\s+|mevrouw\s+|mevr\.\s+|mw\.\s+|de\s+heer\s+|dhr\.\s+|de\s+))?`
const person = new RegExp(
  String.raw`(?<![\p{L}])((?:(?:voormalige?|toenmalige?|de|het)\s+)*(?:oud-)?(?:[Kk]amerleden|[Kk]amerlid|[Ll]eden|[Ll]id|[Ss]enatoren|[Ss]enator|[Hh]eren|[Hh]eer|[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Dd]hr\.)\s+)${listed}`,
  'gu',
)
const afterMotie = new RegExp(
  String.raw`(?<![\p{L}])([Mm]otie[s]?(?:\s*[-–:]\s*|\s+(?:van\s+(?!het\s|der\s|den\s|de\s))?))${listed}`,
  'gu',
)
const next = new RegExp(`^(${glue})(${again})${listed}`, 'u')

/** Words with a capital that are no surname: bodies, months of a heading, parts of a letter. */
const noSurname =
  /^(?:Kamer|Tweede|Eerste|Staten|Minister|Ministerie|Kabinet|Politie|Nationale|Openbaar|OM|WODC|Inspectie|Commissie|Motie|Moties|Toezegging|Toezeggingen|Kamerstuk|Kamerstukken|Handelingen|Bijlage|VVD|PVV|D66|CDA|SP|NSC|BBB|SGP|Volt|DENK|JA21|PvdA|GroenLinks|ChristenUnie|Justitie|Veiligheid)(?:\s|$)|^(?:De|Het|Een|In|Op|Met|Tijdens|Naar|Deze|Die|Inzake|Over)$/

/**
 * Every group of members of parliament in a text, by the words that introduce them ("het lid", "de heer", "motie X c.s.").
 * Names keep their prefix, with a capital: "Van der Plas". Names of firms or towns are not asked for, so they are not found.
 * @example readMembers('motie van de leden Mutluer (GL/PvdA) en van der Werf c.s.')[0]?.names // ['Mutluer', 'Van der Werf']
 */
export function readMembers(text: string): FoundMembers[] {
  const starts = [
    ...[...text.matchAll(person)].map((match) => ({
      match,
      by: /lid|leden|senator/i.test(match[1] ?? '') ? ('lid' as const) : ('person' as const),
    })),
    ...[...text.matchAll(afterMotie)].map((match) => ({ match, by: 'motie' as const })),
  ].toSorted((a, b) => a.match.index - b.match.index)
  const found: FoundMembers[] = []
  for (const start of starts) {
    if (start.match.index < (found.at(-1)?.to ?? 0)) continue
    const group = groupFrom(text, start.match, start.by)
    if (group) found.push(group)
  }
  return found
}

function groupFrom(text: string, match: RegExpExecArray, by: FoundMembers['by']): FoundMembers | null {
  const first = cleanName(match[2] ?? '', by, match[1] ?? '')
  if (!first || !isCapital(match[2] ?? '')) return null
  const group: FoundMembers = {
    names: [first],
    cosigned: false,
    parties: {},
    by,
    from: match.index,
    to: match.index + match[0].length,
  }
  noteParty(group, first, match[3] ?? '')
  const plural = by === 'motie' || /leden|senatoren|heren/i.test(match[1] ?? '')
  const severalMotions = /[Mm]oties\s[^.]{0,60}$/.test(text.slice(0, match.index))
  for (let more = followed(text, group, plural); more; more = followed(text, group, plural)) {
    if (severalMotions && /^van\s+\p{Lu}/u.test(more[3] ?? '')) break
    const name = cleanName(more[3] ?? '', by, more[2] ?? '')
    if (!name || !isCapital(more[3] ?? '')) break
    group.names.push(name)
    group.to += more[0].length
    noteParty(group, name, more[4] ?? '')
  }
  const cosigned = /^\s*,?\s*c\.?\s?s\.?(?![\p{L}])/u.exec(text.slice(group.to))
  if (cosigned) group.to += cosigned[0].length
  return { ...group, cosigned: cosigned !== null }
}

/** The next name of the group; after a single "lid" a new "van het lid" begins a group of its own. */
function followed(text: string, group: FoundMembers, plural: boolean): RegExpExecArray | null {
  const more = next.exec(text.slice(group.to))
  if (!more) return null
  const opensNew = /\S/.test(more[2] ?? '') && !/^de\s+$/i.test(more[2] ?? '')
  if (opensNew && group.by !== 'person') return null
  return plural || group.by === 'person' || /(?:en|&)/.test(more[1] ?? '') ? more : null
}

function noteParty(group: FoundMembers, name: string, printed: string): void {
  const read = readParty(printed)
  if (read) group.parties[name] = read
}

/** With "van" as preposition before a surname that has no prefix of its own, only the surname is the name. */
function cleanName(printed: string, by: FoundMembers['by'], intro: string): string | null {
  const name = printed.trim().replace(/\s+/g, ' ').replace(/’/g, "'")
  if (name === '' || noSurname.test(name) || noSurname.test(name.replace(/^(?:\S{2,3}\s+)+/, ''))) return null
  const bare = by === 'motie' && /^van \p{Lu}/u.test(name) && !/\bvan\s*$/.test(intro) ? name.slice(4) : name
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

function isCapital(printed: string): boolean {
  return /\p{Lu}/u.test(printed)
}
