import { CHAMBER, SESSION, chamberOf, readSession } from '@/lib/kamer/printed-reference'
import type { PrintedReference } from '@/lib/kamer/printed-reference'
import { NO_CONTEXT, contextBefore } from '@/lib/kamer/reference-context'

/**
 * Verbatim reports ("Handelingen II 2017/18, nr. 19, item 11") and answers to written questions ("Aanhangsel van de Handelingen").
 * Without a parliamentary year, before or after the word, there is no normal form and nothing is found.
 * @example readHandelingen('Handelingen I 2020/21, 32, 5')[0]?.key // 'h-ek-20202021-32-5'
 */
export function readHandelingen(text: string): PrintedReference[] {
  const printed = [...text.matchAll(HANDELINGEN), ...text.matchAll(AANHANGSEL)].flatMap((match) => inWords(text, match))
  return [...printed, ...[...text.matchAll(FILE_NAME)].map(inFileName)]
}

/** The chamber and the year stand behind the word, or before it: "Kamerstukken I 2020/21, 34641, Handelingen, nr. 35, item 7". */
function inWords(text: string, match: RegExpExecArray): PrintedReference[] {
  const dossier = /\d{2}\s?\d{3}[\s,]*$/.exec(text.slice(0, match.index))
  const before = contextBefore(text, dossier?.index ?? match.index, 0, NO_CONTEXT)
  const { chamber, session: printedSession, number, item } = match.groups ?? {}
  const session = readSession(printedSession ?? before.session ?? '')
  if (!session) return []
  const house = chamberOf(chamber) ?? before.chamber
  const years = `${house ?? 'tk'}-${session.slice(0, 4)}${Number(session.slice(0, 4)) + 1}`
  return [
    {
      key: item ? `h-${years}-${Number(number)}-${Number(item)}` : `ah-${years}-${Number(number)}`,
      from: dossier ? match.index : before.from,
      to: match.index + match[0].length,
      session,
      kind: 'handelingen',
      doubts: house ? [] : [NO_CHAMBER],
    },
  ]
}

function inFileName(match: RegExpExecArray): PrintedReference {
  return { key: match[0], from: match.index, to: match.index + match[0].length, kind: 'handelingen', doubts: [] }
}

const NO_CHAMBER = {
  code: 'handelingen-chamber',
  message: 'Bij de Handelingen staat niet welke Kamer. Er is uitgegaan van de Tweede Kamer.',
}

const YEAR = String.raw`[\s,]*(?<chamber>${CHAMBER})?[\s,]*(?<session>${SESSION})?`
const NUMBER = String.raw`[\s,]*(?:nr\.?\s*)?(?<number>\d{1,4})(?!\d)`

const HANDELINGEN = new RegExp(
  String.raw`(?<![A-Za-z]|[Aa]an[hg]angsels?\s+(?:(?:van\s+de|der)\s+)?)[Hh]andelingen${YEAR}${NUMBER}(?:[\s,]*item\s*|\s*[,-]\s*)(?<item>\d{1,3})(?!\d)`,
  'g',
)
/** "Aangangsel" is a misprint that occurs. */
const AANHANGSEL = new RegExp(
  String.raw`(?<![A-Za-z])[Aa]an[hg]angsels?(?:\s+(?:van\s+de\s+|der\s+)?[Hh]andelingen)?${YEAR}${NUMBER}`,
  'g',
)
const FILE_NAME = /(?<![\w-])(?:h-[te]k-\d{8}-\d{1,3}-\d{1,3}|ah-[te]k-\d{8}-\d{1,4})(?![\w-])/g
