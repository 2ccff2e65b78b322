import { DEBATES, DEBATE_KINDS, MEMBERS, OTHER_SUBJECTS, SUBJECTS, THEMES } from './facts'
import type { Chance } from './random'

/** An item as it truly is, before it is put into words. */
export type TrueItem = {
  kind: 'motie' | 'toezegging' | 'aanvullend'
  theme: string
  title: string
  members: { name: string; party: string }[]
  cosigned: boolean
  debate: string
  date: string
  ref: { key: string; printed: string } | null
  status: 'afgedaan' | 'lopend' | 'onbekend'
  deadline: { words: string; by: string } | null
  context: { key: string; printed: string } | null
}

export type TrueAnnex = { printed: string; annex: number; themes: string[]; items: TrueItem[] }

/** An annex of seven to sixteen items, printed in June or December. */
export function trueAnnex(chance: Chance): TrueAnnex {
  const year = chance.between(2021, 2026)
  const june = chance.whether(0.5)
  const printed = june ? `${year}-06-${pad(chance.between(5, 28))}` : `${year}-12-${pad(chance.between(3, 17))}`
  const themes = chance.some(THEMES, chance.between(3, 5))
  const subjects = chance.some(SUBJECTS, chance.between(7, 14))
  const items = subjects.map((title, index) =>
    trueItem(chance, title, themes[Math.floor((index * themes.length) / subjects.length)] ?? 'Overig', year, june),
  )
  const others = chance
    .some(OTHER_SUBJECTS, chance.between(0, 3))
    .map((title) => otherItem(chance, title, themes.at(-1) ?? 'Overig', year, june))
  return { printed, annex: chance.between(1, 9), themes, items: [...items, ...others] }
}

function trueItem(chance: Chance, title: string, theme: string, year: number, june: boolean): TrueItem {
  const kind = chance.whether(0.5) ? 'motie' : 'toezegging'
  const members = chance.some(MEMBERS, kind === 'motie' ? (chance.whether(0.3) ? 2 : 1) : chance.whether(0.5) ? 1 : 0)
  const status = chance.whether(0.5) ? 'afgedaan' : chance.whether(0.8) ? 'lopend' : 'onbekend'
  const month = june ? chance.between(1, 5) : chance.between(1, 11)
  return {
    kind,
    theme,
    title,
    members: members.map(([name, party]) => ({ name, party })),
    cosigned: kind === 'motie' && chance.whether(0.3),
    debate: `${chance.pick(DEBATE_KINDS)} ${chance.pick(DEBATES)}`,
    date: `${year}-${pad(month)}-${pad(chance.between(1, 28))}`,
    ref: chance.whether(0.85) ? refOf(chance, kind, year) : null,
    status,
    deadline: status === 'lopend' && chance.whether(0.75) ? deadlineAfter(chance, year, june) : null,
    context: chance.whether(0.35) ? kamerstuk(chance, year - 1) : null,
  }
}

function otherItem(chance: Chance, title: string, theme: string, year: number, june: boolean): TrueItem {
  const status = chance.whether(0.6) ? 'lopend' : 'onbekend'
  return {
    kind: 'aanvullend',
    theme,
    title,
    members: [],
    cosigned: false,
    debate: '',
    date: '',
    ref: null,
    status,
    deadline: status === 'lopend' ? deadlineAfter(chance, year, june) : null,
    context: chance.whether(0.5) ? kamerstuk(chance, year) : null,
  }
}

function refOf(chance: Chance, kind: 'motie' | 'toezegging', year: number): { key: string; printed: string } {
  if (kind === 'motie') return kamerstuk(chance, year)
  const month = `${year}${pad(chance.between(1, 5))}`
  const number = chance.between(1, 240)
  const padded = String(number).padStart(3, '0')
  return {
    key: `TZ${month}-${padded}`,
    printed: chance.pick([
      `TZ${month}, nr. ${padded}`,
      `TZ${month}-${padded}`,
      `Kamerstukken II ${session(year)}, TZ${month}, nr. ${padded}`,
      `TZ${month}, nr.${number}`,
    ]),
  }
}

function kamerstuk(chance: Chance, year: number): { key: string; printed: string } {
  const dossier = chance.pick([29398, 31409, 29984, 32813, 30175, 36410, 35925])
  const chapter = dossier > 35000 ? chance.pick(['XII', 'VI']) : ''
  const number = chance.between(5, 1400)
  const spaced = `${String(dossier).slice(0, 2)} ${String(dossier).slice(2)}`
  const full = chapter === '' ? String(dossier) : `${dossier} ${chapter}`
  const shapes = [
    `Kamerstukken II ${session(year)}, ${full}, nr. ${number}`,
    `Kamerstukken II, ${year}-${year + 1}, ${full}, nr. ${number}`,
    `Kamerstuk ${chapter === '' ? spaced : full}, nr. ${number}`,
    `Kamerstukken II ${session(year)}, ${chapter === '' ? spaced : full} nr ${number}.`,
  ]
  return { key: [dossier, chapter, number].filter((part) => part !== '').join('-'), printed: chance.pick(shapes) }
}

function session(year: number): string {
  return `${year}/${String(year + 1).slice(2)}`
}

/** A term after the day of printing, in words, with the day that domain rules give it. */
function deadlineAfter(chance: Chance, year: number, june: boolean): { words: string; by: string } {
  const next = year + 1
  const later: [string, string][] = [
    [`in het voorjaar van ${next}`, `${next}-06-20`],
    [`in het najaar van ${next}`, `${next}-12-21`],
    [`voor de zomer van ${next}`, `${next}-07-01`],
    [`in het eerste kwartaal van ${next}`, `${next}-03-31`],
    [`medio ${next}`, `${next}-07-15`],
    [`uiterlijk 1 maart ${next}`, `${next}-03-01`],
    [`eind ${next}`, `${next}-12-31`],
    ['in het volgende halfjaarbericht', june ? `${year}-12-31` : `${next}-06-30`],
  ]
  const [words, by] = chance.pick(later)
  return { words, by }
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
