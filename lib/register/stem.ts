const STOP_WORDS = new Set(
  'de het een en van in op te voor met aan bij tot over om dat die is als door naar uit per of er ook dan dit deze inzake zijn wordt worden'.split(
    ' ',
  ),
)

/** Plurals that no rule finds. */
const IRREGULAR: Record<string, string> = {
  leden: 'lid',
  steden: 'stad',
  kinderen: 'kind',
  schepen: 'schip',
  eieren: 'ei',
  wegen: 'weg',
  dagen: 'dag',
}

/** The stems of a Dutch text, in order, without stop words. @example stemsOf('Moties over de brieven') // ['motie', 'brief'] */
export function stemsOf(text: string): string[] {
  return plainWords(text).filter(isTelling).map(stem)
}

/** A word without its accents, as it is compared. @example plainWord('Yeşilgöz') // 'yesilgoz' */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}

/** Whether a word says anything of what is looked for. */
export function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word) && (word.length > 1 || /\d/.test(word))
}

/** The words of a text, plain and in order; what is joined by a hyphen stands there whole and in parts. */
export function plainWords(text: string): string[] {
  const plain = plainWord(text).replace(/['’]s\b/g, 's')
  return plain.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g)?.flatMap(partsOfWord) ?? []
}

/** "zij-instroom" is found by itself, by "zij" and by "instroom"; a number as a whole and by its parts, T03305 also without the T. */
function partsOfWord(word: string): string[] {
  if (word.includes('-')) return [word, ...word.split('-')]
  return /^t\d{5}$/.test(word) ? [word, word.slice(1)] : [word]
}

/**
 * The stem of one lower-case word: Dutch plurals and their singular get the same stem. It need not be a word.
 * @example stem('jaren') === stem('jaar') // true
 */
export function stem(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word
  const irregular = IRREGULAR[word]
  if (irregular) return irregular
  let cut = word
  if (/heden$/.test(cut)) return cut.replace(/heden$/, 'heid')
  if (/[^s]s$/.test(cut) && !/(?:[^a]us|is)$/.test(cut)) cut = cut.slice(0, -1)
  if (/ieen$/.test(cut)) return cut.slice(0, -2)
  if (/en$/.test(cut) && cut.length > 4) cut = cut.slice(0, -2)
  else if (/[^i]e$/.test(cut)) cut = cut.slice(0, -1)
  return evenOut(cut)
}

/** brieven/brief, huizen/huis, bussen/bus, jaren/jaar: one spelling for each pair. */
function evenOut(cut: string): string {
  return cut
    .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(a|e|o|u)\1(?=[a-z]?$|[a-z]$)/, '$1')
}
