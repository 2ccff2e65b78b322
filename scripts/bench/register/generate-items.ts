import { addDays, day, type CalendarDate } from '@/lib/calendar/date'
import { chance, type Chance } from '@/test/annex/variations/random'
import {
  KINDS,
  MEMBERS_PER_ITEM,
  OPEN_TAIL,
  POSTPONED,
  RECENT_YEARS,
  STATUSES,
  TERMS,
  WITHOUT_LETTER,
  WITHOUT_MEMBERS,
  WITHOUT_TERM,
  YEARS,
} from './shares'
import { DEBATES, DOINGS, PARTIES, PLACES, SUBJECTS, SURNAMES } from './vocabulary'

/** One term of a generated item; the last one is the term it has. */
export type MadeTerm = { words: string; by: CalendarDate; previousBy: CalendarDate | null; letter: string | null }

/** A generated item, in words: the loader gives it ids. `places` are numbers from 0 to choose a person, theme or department by. */
export type MadeItem = {
  number: number
  kind: (typeof KINDS)[number][0]
  status: (typeof STATUSES)[number][0]
  title: string
  obligation: string
  chamber: 'TK' | 'EK'
  venue: string
  date: CalendarDate
  members: { name: string; party: string }[]
  references: { key: string; role: 'identifies' | 'settles' }[]
  terms: MadeTerm[]
  settledOn: CalendarDate | null
  places: { theme: number; department: number; handler: number; report: number }
}

const MEMBERS = SURNAMES.map((name, index) => ({ name, party: PARTIES[index % PARTIES.length] ?? '' }))

/**
 * A register of any size: the same items for the same seed, one at a time, in the shares of the real annexes
 * (shares.ts), spread over the YEARS before `today`.
 */
export function* generateItems(count: number, seed: number, today: CalendarDate): Generator<MadeItem> {
  const dice = chance(seed)
  for (let number = 1; number <= count; number += 1) yield makeItem(number, number / count, dice, today)
}

/** @param place where it stands in the register, from 0 (oldest) to 1 */
function makeItem(number: number, place: number, dice: Chance, today: CalendarDate): MadeItem {
  const kind = among(KINDS, dice)
  const daysOld = Math.round((1 - place) * YEARS * 365)
  const date = addDays(today, -daysOld)
  const recent = daysOld < RECENT_YEARS * 365
  const status = recent || dice.whether(OPEN_TAIL) ? among(STATUSES, dice) : 'afgedaan'
  const title = `${dice.pick(DOINGS)} ${dice.pick(SUBJECTS)} ${dice.pick(PLACES)}`
  const settledOn = status === 'afgedaan' ? addDays(date, dice.between(30, 700)) : null
  const settledBefore = settledOn && settledOn < today ? settledOn : status === 'afgedaan' ? today : null
  return {
    number,
    kind,
    status,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    obligation: sentences(title, dice),
    chamber: dice.whether(0.9) ? 'TK' : 'EK',
    venue: dice.pick(DEBATES),
    date,
    members: dice.whether(WITHOUT_MEMBERS) ? [] : dice.some(MEMBERS, among(MEMBERS_PER_ITEM, dice)),
    references: referencesOf(kind, number, date, settledBefore !== null),
    terms: termsOf(date, dice),
    settledOn: settledBefore,
    places: {
      theme: dice.between(0, 999),
      department: dice.between(0, 999),
      handler: dice.between(0, 999),
      report: Math.min(YEARS * 2 - 1, Math.floor(place * YEARS * 2)),
    },
  }
}

/** About forty words, of which most are common and some are of the subject. */
function sentences(title: string, dice: Chance): string {
  const [first, second] = [dice.pick(SUBJECTS), dice.pick(PLACES)]
  return (
    `De Kamer wordt geïnformeerd over ${title.toLowerCase()}, in samenhang met ${first}. ` +
    `Daarbij komen de ervaringen in ${second} aan de orde en wat dat van de politie en haar partners vraagt. ` +
    `De uitkomsten worden met de gemeenten en het openbaar ministerie besproken voordat er een besluit volgt.`
  )
}

function referencesOf(kind: MadeItem['kind'], number: number, date: CalendarDate, settled: boolean) {
  const month = date.slice(0, 7).replace('-', '')
  const own =
    kind === 'motie'
      ? [`${29_000 + (number % 800)}-${1 + Math.floor(number / 800)}`]
      : kind === 'toezegging'
        ? [`TZ${month}-${String(number % 1000).padStart(3, '0')}`]
        : []
  const evidence = settled ? [`29628-${1 + (number % 1900)}`] : []
  return [
    ...own.map((key) => ({ key, role: 'identifies' as const })),
    ...evidence.filter((key) => !own.includes(key)).map((key) => ({ key, role: 'settles' as const })),
  ]
}

function termsOf(date: CalendarDate, dice: Chance): MadeTerm[] {
  if (dice.whether(WITHOUT_TERM)) return []
  const year = Number(date.slice(0, 4)) + 1
  const terms: MadeTerm[] = []
  for (let turn = 0; turn <= among(POSTPONED, dice); turn += 1) {
    const [words, lastDay] = dice.pick(TERMS)
    const previousBy = terms.at(-1)?.by ?? null
    const told = previousBy === null || !dice.whether(WITHOUT_LETTER)
    terms.push({
      words: `${words} ${year + turn}`,
      by: day(`${year + turn}-${lastDay}`),
      previousBy,
      letter: told && previousBy ? `29628-${year}` : null,
    })
  }
  return terms
}

/** One of a list, each by its share; what rounding leaves goes to the last. */
function among<Value>(shares: readonly (readonly [Value, number])[], dice: Chance): Value {
  let left = dice.next()
  for (const [value, share] of shares) {
    left -= share
    if (left < 0) return value
  }
  const last = shares.at(-1)
  if (!last) throw new Error('no shares')
  return last[0]
}
