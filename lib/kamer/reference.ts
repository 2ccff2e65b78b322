import { readHandelingen } from '@/lib/kamer/handelingen'
import { readKamerstukken } from '@/lib/kamer/kamerstuk'
import type { PrintedReference, ReferenceDoubt, ReferenceKind } from '@/lib/kamer/printed-reference'
import { readRegisterNumbers } from '@/lib/kamer/register-number'

/** A reference in its one normal form: `29628-1136`, `35830-VI-10`, `EK:34641-O`, `TZ202504-122`, `T03305`, `2025D21522`, `h-tk-20172018-19-11`. */
export type ReferenceKey = string & { readonly __brand: 'ReferenceKey' }

/**
 * A reference where it stands: `printed` is `text.slice(from, to)`, without the locator (bijlage, page), which stands beside it.
 * Two references that share their print ("29 628 en 28 844, nr. 1017") share `from` and `to`.
 * `session` is the parliamentary year as printed before it, written 2024/25.
 */
export type FoundReference = {
  key: ReferenceKey
  printed: string
  from: number
  to: number
  locator?: string
  session?: string
  kind: ReferenceKind
  doubts: ReferenceDoubt[]
}

/**
 * Every reference in running text, in order, in every spelling the Kamer's papers and the annexes use.
 * What cannot be right (a dossier that does not exist, month 13) is kept as printed and carries a doubt.
 * @example readReferences('Kamerstuk 29 628, nr. 1136').map((found) => found.key) // ['29628-1136']
 */
export function readReferences(text: string): FoundReference[] {
  return readPrinted(text, false)
}

/**
 * The one reference that fills a whole input field, or null when there is none, or more than one, or something beside it.
 * Looser than running text: "29628 1136", "29628/1136" and a bare dossier will do.
 * @example readReference('36 410 VI, nr. 63') // '36410-VI-63'
 */
export function readReference(text: string): ReferenceKey | null {
  const field = text.trim().replace(/[\s.,;:]+$/, '')
  if (isReferenceKey(field)) return field
  if (/^https?:/.test(field)) return ofAddress(field)
  return fills(field) ?? fills(field.toUpperCase())
}

/** @example isReferenceKey('29 628, nr. 1136') // false */
export function isReferenceKey(text: string): text is ReferenceKey {
  return NORMAL_FORMS.some(({ form }) => form.test(text))
}

/**
 * As the Kamer itself prints it; the parliamentary year only where the caller knows it (a key does not hold it).
 * @example officialSpelling(key, { session: '2024/25' }) // 'Kamerstukken II 2024/25, 29 628, nr. 1264'
 */
export function officialSpelling(key: ReferenceKey, { session }: { session?: string } = {}): string {
  return normalForm(key).spelling(key, session)
}

/**
 * Where the paper can be read; null when only a link stored by hand will do (Eerste Kamer register).
 * A TZ number has no page of its own: its link is the Kamer's list of toezeggingen.
 * @example linkOf(key) // 'https://zoek.officielebekendmakingen.nl/kst-29628-1136.html'
 */
export function linkOf(key: ReferenceKey): string | null {
  return normalForm(key).link(key)
}

/** The month in which a TZ number says the toezegging was made; null for every other key. @example toezeggingMonth(key) // { year: 2025, month: 4 } */
export function toezeggingMonth(key: ReferenceKey): { year: number; month: number } | null {
  const match = /^TZ(\d{4})(\d{2})-/.exec(key)
  return match ? { year: Number(match[1]), month: Number(match[2]) } : null
}

function readPrinted(text: string, field: boolean): FoundReference[] {
  const printed = [...readKamerstukken(text, { field }), ...readRegisterNumbers(text), ...readHandelingen(text)]
  return printed
    .sort((one, other) => one.from - other.from)
    .flatMap((found) => (isReferenceKey(found.key) ? [withText(text, found, found.key)] : []))
}

function withText(text: string, { key: _, ...found }: PrintedReference, key: ReferenceKey): FoundReference {
  return { key, printed: text.slice(found.from, found.to), ...found }
}

/** The reference that spans the field; a locator behind it may stay, anything else may not. */
function fills(field: string): ReferenceKey | null {
  const [only, ...others] = readPrinted(field, true)
  if (!only || others.length > 0) return null
  const around = field.slice(0, only.from) + field.slice(only.to).replace(only.locator ?? '', '')
  return /[\p{L}\d]/u.test(around) ? null : only.key
}

/** The paper that a web address of officielebekendmakingen.nl or tweedekamer.nl leads to. */
function ofAddress(address: string): ReferenceKey | null {
  const named = new URLSearchParams(address.split('?')[1] ?? '').get('did') ?? address
  const [only, ...others] = readPrinted(named, false)
  return only && others.length === 0 ? only.key : null
}

type NormalForm = {
  form: RegExp
  spelling: (key: string, session?: string) => string
  link: (key: string) => string | null
}

const PUBLICATIONS = 'https://zoek.officielebekendmakingen.nl'

/** One row per normal form: what it looks like, how it is printed, where it leads. */
const NORMAL_FORMS: NormalForm[] = [
  {
    form: /^\d{5}(?:-(?:[IVX]{1,6}[A-E]?|[A-Z]|R\d{4}|\d{2}))?-\d{1,4}$|^EK:\d{5}(?:-(?:[IVX]{1,6}[A-E]?|R\d{4}))?-[A-Z]{1,2}$/,
    spelling: spellKamerstuk,
    link: (key) => `${PUBLICATIONS}/kst-${key.replace('EK:', '')}.html`,
  },
  {
    form: /^(?:EK:)?\d{5}(?:-(?:[IVX]{1,6}[A-E]?|R\d{4}))?$/,
    spelling: spellDossier,
    link: (key) => `${PUBLICATIONS}/dossier/${key.replace('EK:', '')}`,
  },
  { form: /^TZ\d{6}-\d{3}$/, spelling: (key) => key, link: () => 'https://www.tweedekamer.nl/toezeggingen' },
  { form: /^T\d{5}$/, spelling: (key) => key, link: () => null },
  {
    form: /^\d{4}D\d{5}$/,
    spelling: (key) => key,
    link: (key) => `https://www.tweedekamer.nl/downloads/document?id=${key}`,
  },
  {
    form: /^\d{4}Z\d{5}$/,
    spelling: (key) => key,
    link: (key) => `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
  },
  { form: /^h-[te]k-\d{8}-\d{1,3}-\d{1,3}$/, spelling: spellHandelingen, link: (key) => `${PUBLICATIONS}/${key}.html` },
  { form: /^ah-[te]k-\d{8}-\d{1,4}$/, spelling: spellAanhangsel, link: (key) => `${PUBLICATIONS}/${key}.html` },
]

function normalForm(key: ReferenceKey): NormalForm {
  const found = NORMAL_FORMS.find(({ form }) => form.test(key))
  if (!found) throw new Error(`no reference: ${key}`)
  return found
}

function spellKamerstuk(key: string, session?: string): string {
  const parts = key.replace('EK:', '').split('-')
  const number = parts.at(-1) ?? ''
  return `${spellDossier(key.slice(0, -number.length - 1), session)}, ${/^\d/.test(number) ? 'nr. ' : ''}${number}`
}

function spellDossier(key: string, session?: string): string {
  const [dossier = '', chapter] = key.replace('EK:', '').split('-')
  const year = session ? ` ${session}` : ''
  const subDossier = chapter ? `${/^\d/.test(chapter) ? '-' : ' '}${chapter}` : ''
  return `Kamerstukken ${key.startsWith('EK:') ? 'I' : 'II'}${year}, ${dossier.slice(0, 2)} ${dossier.slice(2)}${subDossier}`
}

function spellHandelingen(key: string): string {
  const [, chamber, years = '', meeting, item] = key.split('-')
  return `Handelingen ${chamber === 'ek' ? 'I' : 'II'} ${years.slice(0, 4)}/${years.slice(6)}, nr. ${meeting}, item ${item}`
}

function spellAanhangsel(key: string): string {
  const [, chamber, years = '', number] = key.split('-')
  return `Aanhangsel van de Handelingen ${chamber === 'ek' ? 'I' : 'II'} ${years.slice(0, 4)}/${years.slice(6)}, nr. ${number}`
}
